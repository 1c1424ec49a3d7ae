import { getSite, type Site } from '../../../data/site.ts';
import { toAging } from '../../../domain/aging.ts';
import { alternativesTo } from '../../../domain/alternatives.ts';
import type { Entry } from '../../../domain/entry.ts';
import { chunkOfNumber, countChunks } from '../../../domain/list/record.ts';
import { toListRecord } from '../../../text/list-record.ts';

/** Entries without a number yet stand in the last file. */
export function getStaticPaths() {
  const { entries } = getSite();
  const count = countChunks(entries);
  const placed = entries.flatMap((entry) => chunksOf(entry, count - 1).map((chunk) => ({ chunk, entry })));
  const chunks = Map.groupBy(placed, ({ chunk }) => chunk);
  return Array.from({ length: count }, (_, chunk) => ({
    params: { chunk: String(chunk) },
    props: { entries: (chunks.get(chunk) ?? []).map(({ entry }) => entry) },
  }));
}

let known: { site: Site; listed: ReadonlySet<Entry> } | undefined;

/** What stands in lists. The same for all files. */
function getListed(): ReadonlySet<Entry> {
  const site = getSite();
  if (known?.site !== site) known = { site, listed: new Set(site.shown) };
  return known.listed;
}

/** What a list can say about each entry. A phone asks for all of it, whatever the list holds. */
export function GET({ props }: { props: { entries: Entry[] } }) {
  const { shown, today } = getSite();
  const listed = getListed();
  return Response.json(
    props.entries.map((entry) => {
      const isGone = !listed.has(entry) || entry.status === 'pausad' || toAging(entry, today)['data-gone'] !== undefined;
      return toListRecord(entry, isGone ? alternativesTo(entry, shown, 3) : [], today);
    }),
  );
}

function chunksOf({ kortnummer = [] }: Entry, last: number): number[] {
  return kortnummer.length === 0 ? [last] : [...new Set(kortnummer.map(chunkOfNumber))];
}
