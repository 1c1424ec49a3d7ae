import { getSite } from '../../../data/site.ts';
import { toAging } from '../../../domain/aging.ts';
import type { Entry } from '../../../domain/entry.ts';
import type { KartaEntry } from '../../../domain/map/karta.ts';
import { findKommunOf } from '../../../domain/place.ts';
import { cardFacts } from '../../../text/card.ts';
import { joinFacts } from '../../../text/format.ts';
import { pausedNow } from '../../../text/pause.ts';

interface Row {
  entry: Entry;
  row: number;
}

/** What there is in a kommun, for the list beside the map. */
export function getStaticPaths() {
  const rows = getSite().shown.map((entry, row): Row => ({ entry, row }));
  const groups = Map.groupBy(rows, ({ entry }) => findKommunOf(entry)?.kod);
  return [...groups].flatMap(([kod, list]) => (kod === undefined ? [] : [{ params: { kod }, props: { list } }]));
}

export function GET({ props }: { props: { list: Row[] } }) {
  const { today } = getSite();
  const entries = props.list.map(({ entry, row }): KartaEntry => {
    const { 'data-gone': gone } = toAging(entry, today);
    const facts = joinFacts([...(entry.status === 'pausad' ? [pausedNow] : []), ...cardFacts(entry, today)]);
    const { kind, id, namn } = entry;
    return gone === undefined ? [row, kind, id, namn, facts] : [row, kind, id, namn, facts, gone];
  });
  return Response.json(entries);
}
