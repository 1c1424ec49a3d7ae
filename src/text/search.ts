import { text } from './sv.ts';

/** The words of the search page. */
export const searchText = {
  title: 'Sök',
  heading: 'Vad letar du efter?',
  field: 'Skriv med egna ord',
  description: 'Sök med egna ord och välj det som är viktigt för dig: gratis, utan anmälan, någon som möter dig, nära dig.',
  noscript: 'Din webbläsare kör inte JavaScript, och sökningen behöver det. Du hittar samma saker i listorna här nedanför.',
  kommun: 'Var bor du?',
  kommunAny: 'Hela Sverige',
  filters: 'Välj vad som är viktigt',
  barriers: 'Vad är viktigt för dig?',
  sprak: 'Språk',
  more: 'Fler val',
  behov: 'Vad behöver du?',
  malgrupp: 'För vem?',
  alder: 'Ålder',
  alderHint: 'Skriv i siffror, till exempel 82',
  ensamhetsform: 'Vad saknar du?',
  dag: 'Veckodag',
  tidpunkt: 'Tid på dagen',
  form: 'Hur vill du delta?',
  kind: 'Vad för slags hjälp?',
  timesNote: 'Många talar inte om sina tider. Fråga arrangören om du inte hittar någon tid som passar.',
  any: 'Spelar ingen roll',
  age: (years: string) => `${years} år`,
  show: 'Visa träffar',
  clear: 'Börja om',
  results: 'Träffar',
  loading: 'Söker …',
  failed: 'Sökningen gick inte att ladda. Bläddra i listorna i stället.',
  /** "12 träffar" with what was asked for, for those who cannot see the form. */
  status: (count: number, q: string, chosen: readonly string[]) => {
    const hits = count === 0 ? 'Inga träffar' : text.hits(count);
    const words = q === '' ? '' : ` för ”${q}”`;
    return `${hits}${words}.${chosen.length === 0 ? '' : ` Valt: ${chosen.join(', ')}.`}`;
  },
  uncertain: 'Vi hittade inget som stämmer helt. Det här ligger närmast.',
  nothing: 'Vi hittade inget som stämmer med allt du valde. Ta bort ett av valen:',
  dropOne: (label: string, count: string) => `Ta bort ${label} (${count})`,
  stillNothing: 'Vi hittade inget. Pröva andra ord, eller bläddra i listorna här nedanför.',
  showMore: 'Visa fler träffar',
  understood: 'Så har vi tolkat det du skrev. Ta bort det som blev fel:',
  remove: (label: string) => `Ta bort: ${label}`,
  /** A guess at a misspelt word says so. */
  chip: (label: string, meant?: string) => (meant === undefined ? `Ta bort: ${label}` : `Visar träffar för ”${meant}”. Ta bort`),
  chosen: 'Du har valt:',
  browse: 'Eller bläddra',
  browseFor: 'Efter vem det är för',
  browseKommun: 'Efter kommun',
  crisisStark: 'Är du i fara, eller tänker du på att skada dig? Ring någon av dem först.',
  crisisMild: 'Behöver du prata med någon nu? Här finns numren.',
  alwaysHelp: 'Mår du mycket dåligt kan du ringa direkt:',
  suggestions: 'Förslag',
  suggestionKinds: { behov: 'behov', kommun: 'kommun', ort: 'ort', namn: 'namn' },
  examplesLabel: 'Pröva till exempel',
  examples: ['jag har ingen att prata med', 'fika Göteborg', 'min man har dött', 'lära mig svenska', 'gympa för pensionärer'],
} as const;
