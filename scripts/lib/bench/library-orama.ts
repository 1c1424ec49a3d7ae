import { create, insertMultiple, load, save, search, type RawData } from '@orama/orama';
import { boosts, textFields } from './documents.ts';
import type { Library } from './library.ts';

const schema = Object.fromEntries(textFields.map((field) => [field, 'string' as const]));
const empty = () => create({ schema, language: 'swedish' });

export const library: Library = {
  /** The texts themselves need not travel: hits show names. */
  toIndex(documents) {
    const index = empty();
    insertMultiple(index, [...documents]);
    const raw = save(index);
    const docs = raw.docs as { docs: Record<string, { id: string }> };
    docs.docs = Object.fromEntries(Object.entries(docs.docs).map(([key, { id }]) => [key, { id }]));
    return JSON.stringify(raw);
  },
  open(json) {
    const index = empty();
    load(index, JSON.parse(json) as RawData);
    return async (term) => {
      const { hits } = await search(index, { term, boost: boosts, limit: 100, tolerance: 1, threshold: 1 });
      return hits.map(({ document }) => String((document as { id: string }).id));
    };
  },
};
