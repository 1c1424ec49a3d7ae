import MiniSearch, { type Options } from 'minisearch';
import { boosts, textFields, type Document } from './documents.ts';
import { foldTerm, type Library } from './library.ts';

const options: Options<Document> = {
  fields: [...textFields],
  processTerm: foldTerm,
  searchOptions: { boost: boosts, prefix: (term) => term.length > 3, fuzzy: (term) => (term.length > 4 ? 0.2 : false) },
};

export const library: Library = {
  toIndex(documents) {
    const index = new MiniSearch(options);
    index.addAll(documents);
    return JSON.stringify(index);
  },
  open(json) {
    const index = MiniSearch.loadJSON(json, options);
    return (query) => index.search(query).map(({ id }) => String(id));
  },
};
