import type { APIRoute } from 'astro';
import { getSite } from '../../../data/site.ts';
import { answerFileCount, answerFileOf } from '../../../domain/contribute/answer-files.ts';
import { fromEntry } from '../../../domain/contribute/from-entry.ts';
import type { Entry } from '../../../domain/entry.ts';

const keyOf = ({ kind, id }: Entry) => `${kind}/${id}`;

/** All of the files, also those that are empty: then a name that nobody has is not a missing file. */
export function getStaticPaths() {
  const files = Map.groupBy(getSite().entries, (entry) => answerFileOf(keyOf(entry)));
  return Array.from({ length: answerFileCount }, (_, file) => ({
    params: { file: String(file) },
    props: { entries: files.get(file) ?? [] },
  }));
}

/** Entries as somebody would have answered them, for the form that corrects them. By "kind/id". */
export const GET: APIRoute = ({ props }) => {
  const { paths } = getSite();
  const { entries } = props as { entries: Entry[] };
  const originals = entries.map((entry) => [keyOf(entry), { namn: entry.namn, path: paths.get(keyOf(entry)), ...fromEntry(entry) }]);
  return Response.json(Object.fromEntries(originals));
};
