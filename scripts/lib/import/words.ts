/** What the import says, in the order it says it. */
export const importText = {
  help: `Läser en fil med poster och visar vad som skulle ändras. Ingenting skrivs förrän du säger till.

  npm run import -- fil.csv              läser, kontrollerar och visar
  npm run import -- fil.csv --skriv      gör filer av det som är nytt och stämmer
  npm run import -- fil.csv --skriv --uppdatera
                                         ändrar också i poster som redan finns, så som det visades

Filen får vara CSV, Excel (.xlsx) eller JSON, också HSDS. Första raden ska ha kolumnernas namn.

  --slag motesplatser     alla rader är av det slaget (annars behövs en kolumn som heter slag)
  --karta fil.json        läser kolumnerna så som det står i kartan; annars fil.csv.karta.json, om den finns
  --spara-karta           skriver kartan, så att du kan ändra i den, och inget annat
  --blad Namn             vilket blad i en Excelfil
  --behov-ur-text         skriver de behov som texten talar om, när inga står i filen; läs dem innan du skickar in
  --liknande              gör filer också av det som liknar en post som redan finns
  --allt                  visar varje ny fil och alla ändringar
  --mapp content          var posterna finns

Felkod 1 när någon rad behöver rättas, 2 när filen inte gick att läsa.`,
  noFile: 'Skriv vilken fil du vill läsa, till exempel: npm run import -- lista.csv',
  missingFile: (path: string) => `Filen ”${path}” finns inte. Kontrollera namnet och mappen.`,
  emptyFile: 'Filen är tom. Första raden ska ha kolumnernas namn, och under den en rad för varje post.',
  noRows: 'Filen har bara en rad. Under raden med kolumnernas namn ska det stå en rad för varje post.',
  tooLarge: (mb: number) => `Filen är ${mb} MB. Högst 20 MB går bra. Dela den i flera.`,
  tooManyRows: (rows: number) => `Filen har ${rows} rader. Högst 20 000 går bra på en gång. Dela den i flera.`,
  unknownFormat: (path: string) => `Filen ”${path}” är inte CSV, Excel eller JSON. Spara den som CSV och pröva igen.`,
  oldExcel: 'Det här är en gammal Excelfil (.xls). Öppna den i Excel och spara som .xlsx.',
  brokenExcel: 'Excelfilen går inte att läsa. Öppna den i Excel, spara den på nytt som .xlsx och pröva igen.',
  bloatedExcel: 'Excelfilen är för stor när den packas upp. Spara bara bladet med posterna som CSV.',
  noSheet: (name: string, all: readonly string[]) => `Det finns inget blad som heter ”${name}”. Bladen heter: ${all.join(', ')}.`,
  brokenJson: 'Det är inte JSON, eller så slutar filen mitt i. Hämta den på nytt och pröva igen.',
  noList: 'JSON-filen ska vara en lista med poster, eller ha en lista som heter services, contents, items eller poster.',
  deepJson: 'JSON-filen har för många nivåer i varandra. Den ska vara en lista med poster.',
  brokenKarta: (path: string) =>
    `Kartan ”${path}” går inte att läsa. Den ska se ut så här: {"kolumner": {"Verksamhet": "namn"}, "alltid": {"arrangorstyp": "kommun"}}`,
  unreadable: 'Ett tecken gick inte att läsa. Spara filen som UTF-8 och pröva igen.',
  binary: 'Filen är inte en textfil. Spara den som CSV från ditt kalkylprogram.',
  noKnownColumn: (headers: readonly string[]) =>
    `Ingen kolumn går att känna igen. Första raden har: ${headers.slice(0, 8).join(', ')}. Där ska kolumnernas namn stå, till exempel: namn, beskrivning, arrangör, kommun.`,
  twoColumns: (one: string, other: string, field: string) =>
    `Kolumnerna ”${one}” och ”${other}” betyder samma sak: ${field}. Ta bort den ena, eller skriv i kartan vad den är.`,
  closedColumn: (header: string) =>
    `Kolumnen ”${header}” läses inte. Bara en människa som har frågat eller varit där får skriva att något är kontrollerat eller akut.`,
  unknownColumn: (header: string) => `Kolumnen ”${header}” läses inte, för jag vet inte vad den är. Skriv det i kartan om den behövs.`,
  nearColumn: (header: string, field: string) => `Kolumnen ”${header}” läses som ${field}. Är det fel, skriv i kartan vad den är.`,
  unknownField: (header: string, field: string, meant: string | undefined) =>
    `I kartan står att ”${header}” är ”${field}”. Det fältet finns inte. ${meant === undefined ? 'Fälten står i content/README.md.' : `Menade du ”${meant}”?`}`,
  notText: 'Det som står här är varken text, tal eller datum. Skriv det som text.',
  formula: 'Cellen börjar som en formel. Skriv det som ska stå där i stället.',
  excelError: (text: string) => `Cellen visar ett fel från kalkylprogrammet: ”${text}”. Skriv det som ska stå där i stället.`,
  rounded: (text: string) => `Kalkylprogrammet har avrundat numret till ”${text}”. Gör cellen till text och skriv hela numret.`,
  lostZero: (text: string) => `Den första nollan har fallit bort. Menade du ”0${text}”? Gör cellen till text, så står den kvar.`,
  quotes: 'Ett citattecken saknas. Det som står inom citattecken ska ha ett först och ett sist.',
  tooManyCells: (cells: number, headers: number) =>
    `Raden har ${cells} celler men filen har ${headers} kolumner. Står det ett komma eller semikolon mitt i en text? Sätt texten inom citattecken.`,
  noKind: 'Skriv om det är en stödlinje, en mötesplats eller en aktivitet: i kolumnen slag, eller för alla rader med --slag motesplatser',
  unknownKind: (written: string) => `”${written}” är inget slag. Välj bland: stodlinjer, motesplatser, aktiviteter.`,
  proposedNeeds: (needs: readonly string[]) => `Texten talar om: ${needs.join(', ')}. Stämmer det, lägg till --behov-ur-text.`,
  sameAsRow: (row: number) => `Samma namn på samma plats står också på rad ${row}. Ta bort den ena raden.`,
  listed: 'Den här arrangören tar vi inte med. Ta bort raden. Undrar du något, mejla redaktionen.',
  several: (paths: readonly string[]) => `Raden kan höra till flera poster: ${paths.join(', ')}. Ändra i den som är rätt för hand.`,
  resembles: (path: string) => `Liknar ${path}. Är det samma sak, ändra i den filen. Är det något annat, lägg till --liknande.`,
  resemblesRow: (row: number) => `Liknar rad ${row}. Är det samma sak, ta bort den ena. Är det något annat, lägg till --liknande.`,
  strangeFile: (path: string) => `Filen ${path} är skriven så att den bara går att ändra för hand.`,
  inMostRows: (count: number, rows: number) => (count === rows ? `i alla ${rows} rader` : `i ${count} av ${rows} rader`),
  sameInAll: 'Är svaret lika för alla rader, skriv det en gång: kör med --spara-karta och fyll i ”alltid” i kartan.',
  notWritten: 'Inget är skrivet. Lägg till --skriv för att skriva det nya, och --uppdatera för att också ändra i filer som finns.',
  written: (news: number, changes: number, waiting: number) =>
    `Skrev ${news} nya filer och ändrade i ${changes}. ${waiting === 0 ? '' : `${waiting} ändringar väntar på --uppdatera. `}Kontrollera med: npm run validate${news === 0 ? '' : ' och ge de nya kortnummer med: npm run number'}`,
  savedKarta: (path: string) => `Kartan över kolumnerna står i ${path}.`,
  review: (date: string) => `Posten är kontrollerad ${date}. Fråga arrangören om det nya stämmer. Datumet ändras inte.`,
} as const;
