import { capitalise, formatDistance, formatNumber } from './format.ts';
import { hitText } from './hits.ts';

/** The words about places and distances in the search. */
export const nearText = {
  field: 'Var bor du?',
  hint: 'Skriv ort, stadsdel, kommun eller postnummer.',
  chooseKommun: 'Eller välj kommun i en lista.',
  suggestions: 'Platser',
  locate: 'Använd min plats',
  locating: 'Letar efter var du är …',
  located: (label: string) => `Du är nära ${label}. Tryck på Visa träffar.`,
  denied: 'Webbläsaren fick inte använda din plats. Skriv var du bor i stället.',
  unavailable: 'Telefonen eller datorn vet inte var den är just nu. Skriv var du bor i stället.',
  timeout: 'Det tog för lång tid att hitta platsen. Skriv var du bor i stället.',
  abroad: 'Du ser ut att vara utanför Sverige. Skriv en ort i Sverige i stället.',
  failed: 'Listan över platser gick inte att ladda. Välj kommun i listan i stället.',
  reach: 'Hur långt bort får det vara?',
  reachAny: 'Spelar ingen roll',
  within: (km: number) => `Högst ${km} km`,
  nearestFirst: 'Visa det närmaste först',
  status: (count: number, label: string, others: number) => {
    const more =
      others === 0 ? '' : ` ${formatNumber(others)}${count === 0 ? '' : ' till'} gäller ett större område eller ligger längre bort.`;
    return `${count === 0 ? 'Inga träffar' : hitText.hits(count)} nära ${label}.${more}`;
  },
  here: (label: string) => `Nära ${label}`,
  hereWithin: (km: number, from: string) => `Högst ${km} km från ${from}`,
  hereNone: (label: string) => `Vi hittade inget nära ${label}. Det kan finnas ändå. Här är det närmaste vi känner till.`,
  hereFew: (label: string) => `Vi hittade inte så mycket nära ${label}. Här är det närmaste som ligger längre bort.`,
  beyond: 'Längre bort',
  kommun: (namn: string) => `I ${namn}, eller för hela kommunen`,
  lan: (namn: string) => `För hela ${namn}`,
  country: 'På telefon, digitalt och i hela landet',
  lines: 'Ring och prata, var du än bor',
  note: 'Avståndet är fågelvägen, alltså rakt fram. Vägen dit är ofta längre. När vi bara vet orten räknar vi till ortens mitt.',
  fromCentre: (from: string, kommun: string) => `Avståndet räknas från ${from}, som är centralort i ${kommun}.`,
  distance: (km: number, from: string) => `${capitalise(formatDistance(km))} från ${from}`,
  at: (ort: string) => `I ${ort}`,
  unknown: (typed: string) => `Vi hittar ingen plats som heter ”${typed}”. Kontrollera stavningen, eller välj kommun i listan.`,
  meant: (label: string) => `Menade du ${label}?`,
  several: (typed: string) => `Det finns flera platser som heter ${typed}. Välj den du menar:`,
  aboutMe: 'Skriv var du bor, eller tryck på ”Använd min plats”.',
  kommunList: 'Alla kommuner',
} as const;
