import { behov } from '../../../src/domain/behov.ts';
import type { Entry } from '../../../src/domain/entry.ts';
import { getKommun } from '../../../src/domain/kommuner.ts';
import { sprak } from '../../../src/domain/sprak.ts';
import { malgrupper } from '../../../src/domain/taxonomy.ts';

/** An entry as every search library wants it: texts by field. They get the same words as our own table and index. */
export interface Document {
  id: string;
  namn: string;
  arrangor: string;
  plats: string;
  behov: string;
  malgrupp: string;
  sprak: string;
  text: string;
}

export const textFields = ['namn', 'arrangor', 'plats', 'behov', 'malgrupp', 'sprak', 'text'] as const;

/** What each library's own guide advises: the name and the tags weigh more than the text. */
export const boosts: Record<string, number> = { namn: 3, plats: 2, behov: 2, malgrupp: 2 };

export function toDocument(entry: Entry): Document {
  const { id, namn, arrangor, sammanfattning, body, omrade, plats, sokord = [] } = entry;
  const kommuner = omrade.slag === 'kommuner' ? omrade.kommuner.map((kod) => getKommun(kod).namn) : [];
  return {
    id,
    namn,
    arrangor,
    plats: [...new Set([plats?.ort ?? '', ...kommuner])].join(' '),
    behov: entry.behov.map((id) => behov[id].label).join(', '),
    malgrupp: entry.malgrupper.map((id) => malgrupper[id].label).join(', '),
    sprak: entry.sprak.map((id) => sprak[id].label).join(', '),
    text: [sammanfattning, body, ...sokord].join(' '),
  };
}
