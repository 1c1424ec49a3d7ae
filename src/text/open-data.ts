import { formatDate, formatNumber } from './format.ts';
import type { IsoDate } from '../domain/dates.ts';

/** The words of the page with downloads. */
export const openDataText = {
  title: 'Öppna data',
  description: 'Ladda ner alla mötesplatser, aktiviteter och stödlinjer som kalkylblad, JSON, karta, HSDS, RSS eller kalender.',
  lead: (count: number) =>
    `Här kan du ladda ner allt som står i listorna: ${formatNumber(count)} mötesplatser, aktiviteter och stödlinjer. Det är gratis. Du behöver inte fråga oss.`,
  made: (today: IsoDate) => `Filerna gjordes ${formatDate(today)}. De görs på nytt varje gång sidan byggs.`,
  termsHeading: 'Det här får du göra',
  terms: [
    'Du får använda, ändra och sprida uppgifterna, också för att tjäna pengar.',
    'Du ska skriva varifrån de kommer och vilken licens de har.',
    'Varje post har ett läge som heter farskhet. Visa det. Många poster har ingen människa kontrollerat än.',
    'Hämta en ny fil ofta. Gamla uppgifter kan skicka någon till en stängd dörr.',
  ],
  credit: 'Skriv så här:',
  licence: 'Läs licensen CC BY 4.0',
  protectedHeading: 'Det här finns inte med',
  protectedPlaces: 'En del platser är skyddade. Då finns varken adress, ort eller läge på kartan i någon fil.',
  hidden: 'Det som är för gammalt, har upphört eller är ett utkast finns inte heller med.',
  filesHeading: 'Filerna',
  download: (file: string, size: string) => `Ladda ner ${file} (${size})`,
  open: (file: string, size: string) => `Öppna ${file} (${size})`,
  coverageHeading: 'Vad saknas i listan?',
  coverageLead: 'Vi räknar också vad vi känner till i varje kommun. De siffrorna går också att ladda ner.',
  coverageLink: 'Se vad som saknas var',
  files: {
    'poster.csv': {
      heading: 'Kalkylblad (CSV)',
      what: 'En rad för varje post. Öppna den i Excel, Calc eller Google Kalkylark. Välj teckenkodning UTF-8 och komma som avgränsare.',
      more: 'Listor i en ruta har semikolon mellan orden. En text som börjar med ett tecken som = eller + har fått ett enkelt citattecken före, så att den inte kan köras som en formel.',
    },
    'poster.json': {
      heading: 'Alla fält (JSON)',
      what: 'Hela innehållet i varje post, med samma fältnamn som i våra egna filer. För den som bygger något eget.',
      more: 'Vad varje fält kan innehålla står i schema.json.',
    },
    'poster.geojson': {
      heading: 'Punkter på en karta (GeoJSON)',
      what: 'Det som har en plats. Går att öppna i QGIS, Leaflet och många andra kartprogram.',
      more: 'Fältet lage är ”exakt” när punkten är platsen, och ”ungefar” när punkten bara är mitt i orten.',
    },
    'hsds.json': {
      heading: 'HSDS 3.0 (Open Referral)',
      what: 'En internationell standard för register över stöd och verksamheter. Filen är i standardens form av tabeller, som JSON.',
      more: 'Det är en del av standarden: arrangörer, verksamheter, platser, tider, telefonnummer, språk, områden och våra listor av ord. Klockslag är svensk tid.',
    },
    'nytt.xml': {
      heading: 'Nytt och ändrat (RSS)',
      what: 'De hundra poster som senast är nya eller har setts över. Lägg in adressen i en RSS-läsare för att följa med.',
      more: 'Datumet är dagen då uppgifterna kontrollerades eller sågs i sin källa.',
    },
    'kalender.ics': {
      heading: 'Kalender (ICS)',
      what: 'Alla tider som har en veckodag och ett klockslag, ett halvår framåt. Går att öppna i de flesta kalendrar.',
      more: 'Stödlinjer är inte med. Vill du bara ha en aktivitet finns en kalenderfil på dess egen sida.',
    },
    'schema.json': {
      heading: 'Beskrivning av fälten (JSON Schema)',
      what: 'Säger exakt vad poster.json kan innehålla, fält för fält. För program som läser den.',
      more: '',
    },
  },
} as const;

/** "412 kB" or "9,5 MB" */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${String(Math.round(bytes / 100_000) / 10).replace('.', ',')} MB`;
}
