import type { IsoDate } from '../domain/dates.ts';
import type { CoverageList } from '../domain/coverage/term-coverage.ts';
import { idsOf } from '../domain/vocabulary.ts';
import { formatDate, formatList, formatMonth, formatNumber } from './format.ts';

const kommuner = (count: number) => (count === 1 ? '1 kommun' : `${formatNumber(count)} kommuner`);
const missingOne: Record<CoverageList, string> = { ensamhetsformer: 'form av ensamhet', malgrupper: 'målgrupp', behov: 'behov' };
const posts = (count: number) => (count === 1 ? '1 post' : `${formatNumber(count)} poster`);
/** The list is what lacks something, not the kommun: there may be a place, and nobody has marked it so. */
const unmarked = (count: number, all: number, what: string) => {
  if (count === 0) return `I alla kommuner finns någon post som är märkt med ${what}.`;
  return count === all
    ? `Ingen post i någon kommun är märkt med ${what}.`
    : `I ${count} av ${all} kommuner är ingen post märkt med ${what}.`;
};
/** "emotionell ensamhet", inside a sentence. */
const lower = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);

/** The words of the pages about what is missing where. */
export const coverageText = {
  title: 'Vad saknas var?',
  description: 'Vad listan känner till i varje kommun och län, och vad som saknas för olika behov och grupper. Med siffror att ladda ner.',
  lead: 'Här ser du var listan är tom. Sidan är för dig som planerar i en kommun, region eller förening.',
  absence: 'Att något saknas här betyder att det saknas i vår lista. Det kan finnas i kommunen ändå.',
  what: 'Varje mötesplats, aktivitet och stödlinje i listan kallar vi en post.',
  total: (count: number, checked: number, today: IsoDate) =>
    `Listan hade ${posts(count)} den ${formatDate(today)}, när siffrorna räknades. ${checked === 0 ? 'Ingen av dem är kontrollerad av en människa än.' : `En människa har kontrollerat ${formatNumber(checked)} av dem.`}`,
  counted:
    'I en kommuns siffror räknas det som finns där, eller som nämner kommunen. Det som gäller ett helt län eller hela landet räknas inte dit.',
  nationalLink: 'Se vad som finns för hela landet',
  marked:
    'Varje post är märkt med vem den är för och vad man kan få där. Saknas ett märke kan det ändå finnas en plats som passar. Ett kafé som är öppet för alla kan vara rätt för en kvinna, men det är inte märkt med ”Kvinnor”.',
  countedHeading: 'Så har vi räknat',
  gapsHeading: 'Det här saknas mest',
  gapNothing: (count: number, all: number) => {
    if (count === 0) return 'Listan har något i alla kommuner.';
    return count === all ? 'Listan har ingenting i någon kommun.' : `I ${count} av ${all} kommuner har listan ingenting alls.`;
  },
  gapForm: (count: number, all: number, label: string) => unmarked(count, all, lower(label)),
  gapTerm: (count: number, all: number, label: string) => unmarked(count, all, `”${label}”`),
  ahead: 'På den här sidan',
  elsewhere: 'På andra sidor',
  allKommuner: 'Alla kommuner i en tabell',
  allBehov: 'Alla behov i en tabell',
  mapLink: 'Kommunerna på en karta',
  csvLink: 'Ladda ner siffrorna för alla kommuner (CSV)',
  lanHeading: 'Län för län',
  lanCaption: 'Välj ett län för att se vad som saknas i varje kommun.',
  lists: {
    ensamhetsformer: {
      heading: 'Form av ensamhet',
      caption: 'Vilken form av ensamhet posterna hjälper mot. En post kan räknas flera gånger.',
    },
    malgrupper: {
      heading: 'Målgrupp',
      caption: 'Här räknas det som vänder sig särskilt till gruppen. Det som är öppet för alla har en egen rad.',
    },
    behov: { heading: 'Behov', caption: 'Vad man kan göra eller få. En post kan räknas flera gånger.' },
  },
  heads: {
    kommun: 'Kommun',
    lan: 'Län',
    posts: 'Poster',
    rate: 'Per 10\u00a0000 invånare',
    checked: 'Kontrollerade',
    halsosamtal: 'Hälsosamtal 2023, kronor',
    without: 'Kommuner utan',
    empty: 'Tomma kommuner',
  },
  orders: {
    az: 'från A till Ö',
    za: 'från Ö till A',
    up: 'minst först',
    down: 'störst först',
    hint: 'Tryck på en rubrik för att sortera.',
  },
  moneyHeading: 'Pengar till hälsosamtal',
  money:
    'År 2023 gav regeringen pengar till kommunerna för hälsosamtal med äldre. Ett sådant samtal ska kunna leda vidare till gemenskap. Då måste det finnas något att leda till. Därför står beloppet bredvid.',
  facts: 'Folkmängden är från den 31 december 2019 (SCB). Beloppen är från regeringsbeslutet S2023/00676.',
  progressHeading: 'Hur listan har vuxit',
  progressCaption:
    'Så många poster som fanns vid slutet av varje månad, också de som är för gamla för att visas. Sista raden är den här månaden, så långt den har gått.',
  progressHeads: ['Månad', 'Poster', 'Kontrollerade'],
  progressMonth: formatMonth,
  progressShort: (first: string) => `Vi började räkna i ${formatMonth(first)}. Det är för kort tid för att se åt vilket håll det går.`,
  kommunerTitle: 'Vad listan känner till i alla kommuner',
  kommunerDescription: 'Alla kommuner i en tabell: antal poster, per invånare, hur många som är kontrollerade och pengar till hälsosamtal.',
  kommunerCaption: 'Välj en kommun för att se vad som saknas där.',
  behovTitle: 'Vad listan känner till för varje behov',
  behovDescription:
    'Alla behov i en tabell: hur många poster som finns, hur många som är kontrollerade och hur många kommuner som saknar dem.',
  mapTitle: 'Vad listan känner till, på en karta',
  mapDescription: 'Sveriges kommuner som prickar. Ju större prick, desto fler poster per 10 000 invånare.',
  mapLead:
    'En prick står vid varje kommuns centralort. Ju större prick, desto fler poster för varje 10 000 invånare. En tom ring betyder ingenting i listan.',
  mapLabel: 'Karta över Sverige med en prick för varje kommun. Samma siffror står i tabellen.',
  mapLegend: (step: number, most: number, before: number) => {
    if (step === 0) return 'Ingenting i listan';
    return most === Infinity
      ? `Mer än ${decimal(before)}`
      : `${step === 1 ? 'Högst' : `Mer än ${decimal(before)}, högst`} ${decimal(most)}`;
  },
  mapKommuner: kommuner,
  mapCredit: 'Kust och sjöar: © OpenStreetMaps bidragsgivare, ODbL.',
  tableLink: 'Samma siffror i en tabell',
  back: 'Vad saknas var?',
  lanTitle: (namn: string) => `Vad saknas i ${namn}?`,
  lanDescription: (namn: string) => `Vad listan känner till i varje kommun i ${namn}, och vad som saknas.`,
  lanLead: (count: number, lan: string) => `Listan har ${posts(count)} i ${lan} eller för hela länet.`,
  lanTable: 'Kommunerna',
  missingHeading: 'Det här saknas i varje kommun',
  missingLists: { ensamhetsformer: 'Former av ensamhet', malgrupper: 'Målgrupper', behov: 'Behov' },
  missingCount: (count: number, missingOf: (list: CoverageList) => number) => {
    const missing = idsOf(missingOne).map((list) => ({ list, number: missingOf(list) }));
    const words = missing
      .filter(({ number }) => number > 0)
      .map(({ list, number }) => `${formatNumber(number)} ${number === 1 ? missingOne[list] : lower(coverageText.missingLists[list])}`);
    return `${posts(count)}. ${words.length === 0 ? coverageText.missingNone : `${formatList(words)} saknas.`}`;
  },
  letters: 'Hoppa till en bokstav',
  missingAll: 'Ingenting finns i listan ännu.',
  missingNone: 'Inget saknas.',
  kommunLink: (namn: string) => `Allt som finns för den som bor i ${namn}`,
  add: 'Känner du till något som saknas?',
  addLead: 'Berätta vad, var och när. Då hittar fler dit.',
  addLink: 'Lägg till det i listan',
  /** One decimal, and two where one would make little look like nothing. */
  rate: (value: number) => value.toFixed(value > 0 && value < 0.05 ? 2 : 1).replace('.', ','),
  share: (part: number, whole: number) => (whole === 0 ? '–' : `${formatNumber(part)} (${Math.round((part / whole) * 100)} %)`),
  number: formatNumber,
} as const;

/** "0,5" */
function decimal(value: number): string {
  return String(value).replace('.', ',');
}
