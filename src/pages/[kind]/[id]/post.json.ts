import type { APIRoute } from 'astro';
import { getSite } from '../../../data/site.ts';
import { fromEntry } from '../../../domain/contribute/from-entry.ts';
import type { Entry } from '../../../domain/entry.ts';

export function getStaticPaths() {
  const { entries, paths } = getSite();
  return entries.map((entry) => ({
    params: { kind: entry.kind, id: entry.id },
    props: { entry, path: paths.get(`${entry.kind}/${entry.id}`) },
  }));
}

/** The entry as somebody would have answered it, for the form that corrects it. */
export const GET: APIRoute = ({ props }) => {
  const { entry, path } = props as { entry: Entry; path: string };
  return new Response(JSON.stringify({ namn: entry.namn, path, ...fromEntry(entry) }));
};
