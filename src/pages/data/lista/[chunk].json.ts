import { getSite } from '../../../data/site.ts';
import { toAging } from '../../../domain/aging.ts';
import { alternativesTo } from '../../../domain/alternatives.ts';
import type { Entry } from '../../../domain/entry.ts';
import { chunkOfNumber, countChunks } from '../../../domain/list/record.ts';
import { toListRecord } from '../../../text/list-record.ts';

/** Entries without a number yet stand in the last file. */
export function getStaticPaths() {
  const { entries } = getSite();
  const count = countChunks(entries);
  return Array.from({ length: count }, (_, chunk) => ({
    params: { chunk: String(chunk) },
    props: { entries: entries.filter((entry) => chunksOf(entry, count - 1).includes(chunk)) },
  }));
}

/** What a list can say about each entry. A phone asks for all of it, whatever the list holds. */
export function GET({ props }: { props: { entries: Entry[] } }) {
  const { shown, today } = getSite();
  const listed = new Set(shown);
  const others = shown.filter(({ status }) => status === 'aktiv');
  return Response.json(
    props.entries.map((entry) => {
      const isGone = !listed.has(entry) || entry.status === 'pausad' || toAging(entry, today)['data-gone'] !== undefined;
      return toListRecord(entry, isGone ? alternativesTo(entry, others, 3) : [], today);
    }),
  );
}

function chunksOf({ kortnummer = [] }: Entry, last: number): number[] {
  return kortnummer.length === 0 ? [last] : kortnummer.map(chunkOfNumber);
}
