// What every answer means and how to mend it: one table, so the file is long.
import { importText } from '../import/words.ts';
import { issueText } from '../issue/words.ts';

export interface Explanation {
  /** The heading in content/SVAR.md. */
  title: string;
  /** Parts of the answers that it is about, with "…" for what differs. */
  answers: readonly string[];
  why: string;
  how: string;
}

export const explanations: readonly { group: string; list: readonly Explanation[] }[] = [
  {
    group: 'Filen',
    list: [
      {
        title: 'Strecken först och sist',
        answers: [
          'Första raden ska vara tre streck',
          'Efter de tre strecken får inget stå',
          'Fälten slutar inte',
          'står efter en rad med tre punkter',
        ],
        why: 'Strecken visar var fälten börjar och slutar.',
        how: 'Skriv `---` ensamt på första raden, och `---` ensamt på raden efter det sista fältet.',
      },
      {
        title: 'Filens namn',
        answers: [
          'Filnamnet får bara ha små bokstäver',
          'En fil kan inte heta',
          'Filnamnet finns redan',
          'Det gamla filnamnet används redan',
          'Skriv det gamla filnamnet utan .md',
          'Filen ska sluta på .md',
        ],
        why: 'Filens namn blir adressen till sidan. Den ska gå att läsa upp i telefon, och två sidor kan inte ha samma adress.',
        how: 'Använd a–z, siffror och bindestreck: `kaffestugan-lund.md`. Byt å och ä mot a, och ö mot o.',
      },
      {
        title: 'Filens mapp',
        answers: ['Filen ligger i fel mapp', 'Mappens namn får bara ha små bokstäver', 'Filen är en genväg till en annan fil'],
        why: 'Mappen talar om vad det är för slags post.',
        how: 'Lägg filen i `content/stodlinjer/`, `content/motesplatser/<län>/` eller `content/aktiviteter/<län>/`.',
      },
      {
        title: 'Tecken som inte går att läsa',
        answers: ['Ett tecken går inte att läsa', 'Ett tecken gick inte att läsa', 'Filen är inte en textfil'],
        why: 'Filen är sparad på ett sätt som gör att å, ä och ö blir fel, eller så är det inte en textfil.',
        how: 'Spara den som ren text med kodningen UTF-8. Klistra annars in texten på GitHub, så blir det rätt.',
      },
      {
        title: 'Tecken som inte syns',
        answers: ['har ett tecken som inte syns', 'bokstäver som ingen hittar', 'har bokstäver ur två alfabet'],
        why: 'Några tecken syns inte, eller ser ut som vanliga bokstäver utan att vara det. Då hittar ingen ordet när den söker, och en skärmläsare läser fel. Sådana tecken följer ofta med när man kopierar från en webbsida.',
        how: 'Ta bort ordet och skriv det på nytt på tangentbordet.',
      },
      {
        title: 'För stor fil',
        answers: ['Högst 64 kB går bra', 'för många tomma rader'],
        why: 'En post är ungefär 1 kB. En mycket större fil är något annat, eller har fått med något av misstag.',
        how: 'Korta texten. Ta bort tomma rader.',
      },
      {
        title: 'Kolon och citattecken',
        answers: [
          'Det står två kolon på raden',
          'Ett tecken saknas',
          'Tecknet … saknas',
          'Tecknen & och *',
          'Tecknet * har',
          'Tecknet ! först',
        ],
        why: 'Några tecken betyder något särskilt i filen: `:` `[` `]` `{` `}` `&` `*` `!` och `"`.',
        how: 'Sätt citattecken runt texten: `namn: "Kaffestugan: fika i Lund"`. Det som börjar med `[` ska sluta med `]`.',
      },
      {
        title: 'Indrag och rader',
        answers: [
          'Raden börjar med en tabb',
          'Indraget stämmer inte',
          'Raden går inte att läsa',
          'Mellan strecken ska det stå fält',
          'Skriv fälten på egna rader',
          'Skriv det som en lista',
          'Skriv ett enda värde',
          'Skriv ett ord i taget',
          'Det står för mycket inuti vartannat',
        ],
        why: 'Varje fält står på en egen rad. Det som hör till ett fält börjar två mellanslag in.',
        how: 'Titta på [exemplet](README.md#ett-exempel-att-kopiera) och gör likadant. Använd mellanslag, inte tabbtangenten.',
      },
      {
        title: 'Fält som inte finns',
        answers: ['Fältet ”…” finns inte', 'Ta bort raden, eller se fälten', 'Fältet ”…” finns bara för'],
        why: 'Ett fält med ett okänt namn syns inte på sidan. Ofta är det ett skrivfel. Några fält finns bara för stödlinjer.',
        how: 'Skriv namnet som i [listan över fält](README.md#fälten), utan å, ä och ö. Eller ta bort raden.',
      },
      {
        title: 'Samma sak två gånger i filen',
        answers: ['Samma fält står två gånger', 'Samma ord står två gånger'],
        why: 'Står något två gånger vet ingen vilket som gäller.',
        how: 'Ta bort det ena.',
      },
    ],
  },
  {
    group: 'Orden',
    list: [
      {
        title: 'Ord som inte finns i listan',
        answers: [
          '”…” finns inte i listan',
          'Välj det som stämmer',
          'Välj det svar som stämmer bäst',
          'Välj ett av svaren',
          'Välj ur listan',
          'Skriv språkets kod',
          'Skriv oppet eller stangt',
          'Skriv hur ofta det är',
          'är inget slag',
        ],
        why: 'Orden i listorna blir val i sökningen. Skriver alla likadant går det att hitta allt av samma sort.',
        how: 'Välj ett ord i [listorna](README.md#orden-du-kan-välja). Finns inget som passar, välj det närmaste eller skriv till oss.',
      },
      {
        title: 'Minst ett ord behövs',
        answers: ['Välj vad man kan få där', 'Välj minst en grupp som det är för', 'Säg vad det kan hjälpa mot', 'Säg hur man är med'],
        why: 'Utan det hittar ingen hit när den söker på behov, grupp eller sätt att vara med.',
        how: 'Skriv minst ett ord ur listan. Är alla välkomna: `malgrupper: alla`.',
      },
      {
        title: 'För många',
        answers: ['Välj de viktigaste', 'Skriv högst 30 sökord', 'Skriv högst 60 tider', 'Skriv högst sex nummer'],
        why: 'Står allt med syns inte det viktiga.',
        how: 'Behåll dem som betyder mest för den som läser.',
      },
      {
        title: 'Ja eller nej',
        answers: ['Skriv ja eller nej'],
        why: 'Svaret blir en rad på sidan.',
        how: 'Skriv `ja` eller `nej`. Vet du inte, ta bort raden.',
      },
      {
        title: 'Text som är för kort eller för lång',
        answers: [
          'Texten är … tecken',
          'Skriv en mening',
          'Berätta kort vad man gör där, med 50–200 tecken',
          'Skriv vad det heter',
          'Skriv vem som ordnar det',
        ],
        why: 'Texten visas på kort och på papper. Den ska säga vad man gör där, och få plats.',
        how: 'Berätta vad man gör, med en eller två vanliga meningar. Mer kan stå under strecken i filen.',
      },
      {
        title: 'Ord som kan göra ont',
        answers: ['kan göra ont att läsa'],
        why: 'Den som läser är ofta den som texten handlar om.',
        how: 'Skriv vad man gör där, inte vad som är fel på den som kommer. Svaret föreslår ett annat ord.',
      },
      {
        title: 'Personnummer',
        answers: ['Det ser ut som ett personnummer'],
        why: 'Allt här är offentligt och sparas länge. Ett personnummer kan skada någon.',
        how: 'Ta bort det. Är det ett telefonnummer, skriv det med riktnummer och mellanslag. Mejla oss om det redan är inskickat.',
      },
      {
        title: 'Html, bilder och länkar i texten',
        answers: [
          'Texten innehåller html-kod',
          'Texten innehåller en länk som kan köra kod',
          'Bilder går inte att ha',
          'Länken ”…” går inte',
          'Börja med https://',
        ],
        why: 'Sidan visar bara text, så att den är säker och går att läsa för alla.',
        how: 'Skriv vanlig text. Länkar börjar med `https://`. Beskriv en bild med ord.',
      },
    ],
  },
  {
    group: 'Platsen och tiderna',
    list: [
      {
        title: 'Kommun och län',
        answers: [
          'Det finns ingen kommun',
          'Det finns inget län',
          'Skriv var det gäller',
          'Skriv så här: omrade',
          'Skriv minst ett län',
          'Skriv minst en kommun',
          'Skriv namnet på en',
          'Skriv ”hela Sverige”',
        ],
        why: 'De flesta söker i sin egen kommun.',
        how: 'Skriv kommunens namn: `omrade: {kommuner: [Lund]}`. Är det en ort, skriv kommunen som orten ligger i.',
      },
      {
        title: 'Var man träffas',
        answers: ['Ni träffas på plats', 'Skriv platsen på egna rader', 'Skriv orten', 'Skriv fem siffror'],
        why: 'Den som vill komma behöver veta vart.',
        how: 'Orten räcker. Adress och vägbeskrivning gör det lättare att våga gå dit. Är adressen skyddad: `dold: ja` och bara orten.',
      },
      {
        title: 'Punkten på kartan',
        answers: ['Skriv koordinaten', 'Skriv både lat och lon', 'Punkten ligger utanför Sverige', 'Punkten ligger … km från'],
        why: 'En punkt som är fel leder människor vilse.',
        how: 'Skriv `lat` (55–69) och `lon` (11–24) med punkt. Är du osäker, ta bort båda. Då visas orten.',
      },
      {
        title: 'Skyddad plats',
        answers: ['Platsen är skyddad'],
        why: 'Någon kan vara i fara om adressen kommer ut. Alla kan läsa filen, också det som inte syns på sidan.',
        how: 'Ta bort adressen, punkten och vägen dit, överallt i filen. Låt bara `ort` och `dold: ja` stå under plats. Har adressen redan varit på GitHub, mejla oss.',
      },
      {
        title: 'Dagar och klockslag',
        answers: [
          '”…” är ingen veckodag',
          'Skriv dagarna',
          'Skriv klockslaget',
          'Sluttiden är före starttiden',
          'Skriv också när det börjar',
          'Skriv tiderna som en lista',
        ],
        why: 'Tiderna visas per dag, och går att söka på.',
        how: 'Skriv till exempel `- {dagar: [tis, tors], start: 13:00, slut: 15:00}`. Går det inte, skriv med ord i `tider_text`.',
      },
      {
        title: 'Datum',
        answers: [
          'Skriv ett datum som finns',
          'Slutdatumet ligger före',
          'Datumet ligger i framtiden',
          'Skriv när källan är från',
          'Skriv perioden som en lista',
        ],
        why: 'Datum kan skrivas på många sätt. 3/4 är två olika dagar i två länder.',
        how: 'Skriv år-månad-dag: `2026-11-22`.',
      },
      {
        title: 'Ålder',
        answers: ['Skriv ett helt tal', 'Talet är för stort', 'Åldern ”från” är högre'],
        why: 'Åldern är ett filter.',
        how: 'Skriv bara siffror: `alder: {fran: 65}`.',
      },
    ],
  },
  {
    group: 'Kontakt och källor',
    list: [
      {
        title: 'Minst ett sätt att få kontakt',
        answers: ['Skriv minst ett sätt att få kontakt', 'Man kan ringa, men numret saknas', 'Man kan sms:a, men numret saknas'],
        why: 'Många vill fråga någon innan de går dit.',
        how: 'Skriv telefon, mejl eller webbsida. Helst ett nummer som någon svarar i.',
      },
      {
        title: 'Telefonnummer',
        answers: ['Skriv ett telefonnummer med riktnummer', 'Den första nollan har fallit bort', 'Kalkylprogrammet har avrundat numret'],
        why: 'Numret ska gå att trycka på och ringa. Kalkylprogram tar ibland bort nollan först.',
        how: 'Skriv siffror med riktnummer: `08-123 45 67`. I ett kalkylprogram: gör cellen till text och skriv numret igen.',
      },
      {
        title: 'Betalnummer',
        answers: ['Det är ett betalnummer', 'Skriv ett vanligt nummer.', 'Skriv ett vanligt telefonnummer efter tel:'],
        why: 'Samtal till 0900, 0939, 0944 och några andra nummer kan kosta hundratals kronor. Den som ringer ska inte bli lurad.',
        how: 'Skriv arrangörens vanliga nummer. Finns inget, skriv mejl eller webbsida.',
      },
      {
        title: 'Mejladress',
        answers: ['Skriv en mejladress', 'Skriv bara en mejladress efter mailto:'],
        why: 'Adressen ska gå att skriva till.',
        how: 'Skriv en adress som hör till arrangören, inte någons privata: `info@exempel.se`.',
      },
      {
        title: 'Webbadress',
        answers: ['Skriv hela adressen', 'Adressen börjar med http:'],
        why: 'Vi länkar bara till säkra sidor, så att ingen annan kan se eller ändra det man läser.',
        how: 'Öppna sidan i en webbläsare och kopiera hela adressen. Den ska börja med `https://`.',
      },
      {
        title: 'Omvägar och spårning i adressen',
        answers: ['Adressen går via någon annans sida', 'Adressen har spårning i sig'],
        why: 'Den som trycker ska komma dit adressen säger, utan att någon räknar eller känner igen den. Sådant följer med när man kopierar ur mejl och sociala medier.',
        how: 'Öppna länken och kopiera adressen ur webbläsaren. Ta bort allt från frågetecknet, om sidan öppnas ändå.',
      },
      {
        title: 'Källan',
        answers: ['Skriv en adress i ”url”', 'Skriv var uppgifterna kommer från'],
        why: 'Den som läser ska kunna se varifrån uppgiften kommer.',
        how: 'Skriv en webbadress: `- url: https://www.exempel.se`. Finns ingen sida: `- namn: Vi ordnar det själva`.',
      },
      {
        title: 'Kontrollerat av en människa',
        answers: [
          'granskad, granskad_av och granskad_hur hör ihop',
          'Datumet i granskad har ändrats',
          'Ett program har skrivit datumet i granskad',
          'Bara en människa som har frågat',
        ],
        why: 'Datumet är ett löfte: någon har frågat arrangören eller varit där. Därför får inget program skriva det.',
        how: 'Skriv alla tre fälten när du själv har kontrollerat. Annars ta bort dem.',
      },
      {
        title: 'Finns redan',
        answers: [
          'Samma namn på samma plats finns redan',
          'Samma namn på samma plats står också',
          'Raden kan höra till flera poster',
          'Liknar ',
          'finns redan: ',
        ],
        why: 'Två poster om samma sak blir snart olika, och en av dem fel.',
        how: 'Öppna filen som svaret nämner. Är det samma sak, ändra där. Är det något annat, gör namnet tydligare.',
      },
      {
        title: 'Arrangörer som inte är med',
        answers: ['Den här arrangören tar vi inte med'],
        why: 'Vi följer det som arrangören själv har bett om.',
        how: 'Ta bort posten. Undrar du något, mejla redaktionen.',
      },
    ],
  },
  {
    group: 'När du läser in en fil',
    list: [
      {
        title: 'Filen gick inte att läsa in',
        answers: [
          importText.emptyFile,
          importText.noRows,
          'MB går bra',
          'går bra på en gång',
          'är inte CSV, Excel eller JSON',
          importText.oldExcel,
          importText.brokenExcel,
          importText.bloatedExcel,
          'Det finns inget blad',
          importText.brokenJson,
          importText.noList,
          importText.deepJson,
          'Kontrollera namnet och mappen',
          importText.noFile,
        ],
        why: 'Filen är tom, för stor, trasig eller av ett annat slag.',
        how: 'Öppna den i ett kalkylprogram och spara den som CSV (UTF-8) eller .xlsx. Första raden ska ha kolumnernas namn.',
      },
      {
        title: 'Kolumnerna',
        answers: [
          'Ingen kolumn går att känna igen',
          'betyder samma sak',
          'läses inte, för jag vet inte',
          'läses som',
          'I kartan står',
          'Fälten står i content/README.md',
          'Kartan ”…” går inte att läsa',
        ],
        why: 'Varje kolumn ska bli ett fält. En kolumn som inte känns igen hoppas över.',
        how: 'Skriv kartan med `--spara-karta`, ändra fältet för kolumnen och läs in igen. `null` betyder att kolumnen inte ska läsas.',
      },
      {
        title: 'Cellerna',
        answers: [importText.notText, importText.formula, 'Cellen visar ett fel', importText.quotes, 'celler men filen har'],
        why: 'Cellen har en formel, ett felvärde eller fler delar än det finns kolumner.',
        how: 'Skriv det som ska stå där som vanlig text. Finns det ett komma eller semikolon i texten, sätt citattecken runt hela texten.',
      },
      {
        title: 'Slaget saknas',
        answers: ['Skriv om det är en stödlinje'],
        why: 'En stödlinje, en mötesplats och en aktivitet visas på olika sidor.',
        how: 'Lägg till en kolumn som heter slag, eller skriv `--slag aktiviteter` efter kommandot.',
      },
      {
        title: 'Filen får ändras för hand',
        answers: ['bara går att ändra för hand'],
        why: 'I filen står kommentarer eller något annat som skulle försvinna.',
        how: 'Öppna filen och ändra själv. Då går inget förlorat.',
      },
    ],
  },
  {
    group: 'När du skickar in ett ärende',
    list: [
      {
        title: 'Ärendet gick inte att läsa',
        answers: ['Texten i ärendet är för lång', 'Rubriken ”…” står två gånger', issueText.noAnswers],
        why: 'Rubrikerna från formuläret visar vilket svar som hör till vilken fråga.',
        how: 'Tryck på de tre prickarna i ärendet och sedan på Edit. Låt rubrikerna stå som de är och ändra bara svaren under dem.',
      },
    ],
  },
];

export function findExplanation(message: string): Explanation | undefined {
  return explanations.flatMap(({ list }) => list).find(({ answers }) => answers.some((answer) => says(message, answer)));
}

/** The parts between the "…" in their order. */
function says(message: string, answer: string): boolean {
  let at = 0;
  return answer.split('…').every((part) => (at = message.indexOf(part, at)) !== -1);
}

/** The heading's address on GitHub: small letters, and hyphens for blanks. */
export function anchorOf({ title }: Pick<Explanation, 'title'>): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replace(/ /g, '-');
}
