import { fold } from '../fold.ts';
import type { Issue } from './issue.ts';

const fieldMessage = 'Platsen är skyddad. Ta bort raden. Under plats får bara ort och dold stå.';
const textMessage = 'Platsen är skyddad, men här står något som liknar en gatuadress eller en karta. Ta bort det.';

/** A street with its number, a zip code with its town, a point, or a map, as texts, names of files and addresses write them. */
const whereabouts = [
  /(gatan|gata|vagen|vag|grand|granden|torget|torg|stigen|allen|alle|backen|esplanaden)[ +_-]{1,3}\d{1,3}(?!\d| ganger)/,
  // Not 113 13, 114 14, 90101 or "10000 kronor".
  /(^|[^\d-])(?!113 ?13|114 ?14|90 ?101)[1-9]\d{2} ?\d{2} (?!kr(onor)?\b)[a-z]{3}/,
  /\b(5[5-9]|6\d)[.,]\d{3,}/,
  /\b(google\.[a-z]+\/maps|maps\.|openstreetmap\.|hitta\.se\/kartan)/,
];

interface Told {
  body?: string;
  plats?: { dold?: boolean | 'ja' | 'nej' | undefined; ort?: string | undefined } | undefined;
}

/** Where an entry, or what is written in a form, tells of a protected place. What was written is never said again. */
export function toldPlace({ plats, ...rest }: Told): Issue[] {
  if (plats?.dold !== true && plats?.dold !== 'ja') return [];
  const fields = Object.keys(plats).filter((key) => key !== 'ort' && key !== 'dold');
  return [
    ...fields.map((key) => ({ path: ['plats', key], message: fieldMessage })),
    ...placesIn({ ...rest, plats: { ort: plats.ort } }).map((path) => ({ path, message: textMessage })),
  ];
}

/** The paths of texts that tell where something is. The body, the kind and the file name have no field to point at. */
function placesIn(value: unknown): Issue['path'][] {
  if (typeof value === 'string') return whereabouts.some((sign) => sign.test(fold(value.replace(/%20/g, ' ')))) ? [[]] : [];
  if (typeof value !== 'object' || value === null) return [];
  const inner = Array.isArray(value) ? value.map((one, i) => [i, one] as const) : Object.entries(value);
  return inner.flatMap(([key, one]) => placesIn(one).map((path) => (key === 'body' || key === 'id' ? path : [key, ...path])));
}
