import Fuse from 'fuse.js';
import { boosts, textFields, type Document } from './documents.ts';
import type { Library } from './library.ts';

const keys = textFields.map((name) => ({ name, weight: boosts[name] ?? 1 }));

export const library: Library = {
  /** Fuse reads the texts themselves: an index beside them would only add to the load. */
  toIndex: (documents) => JSON.stringify(documents),
  open(json) {
    const fuse = new Fuse(JSON.parse(json) as Document[], {
      keys,
      ignoreLocation: true,
      ignoreDiacritics: true,
      threshold: 0.3,
      useTokenSearch: true,
    });
    return (query) => fuse.search(query, { limit: 50 }).map(({ item }) => item.id);
  },
};
