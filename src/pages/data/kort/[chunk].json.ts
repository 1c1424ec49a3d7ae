import { getSite } from '../../../data/site.ts';
import type { IsoDate } from '../../../domain/dates.ts';
import type { Entry } from '../../../domain/entry.ts';
import { freshnessOf } from '../../../domain/freshness.ts';
import { chunkOf, chunkSize, type CardText } from '../../../domain/search/card-chunks.ts';
import { toDated } from '../../../domain/sources.ts';
import { cardFacts } from '../../../text/card.ts';
import { labelFreshness } from '../../../text/freshness.ts';

export function getStaticPaths() {
  const count = chunkOf(getSite().shown.length - 1) + 1;
  return Array.from({ length: count }, (_, chunk) => ({ params: { chunk: String(chunk) } }));
}

export function GET({ params }: { params: { chunk: string } }) {
  const { shown, today } = getSite();
  const first = Number(params.chunk) * chunkSize;
  return Response.json(shown.slice(first, first + chunkSize).map((entry) => toCardText(entry, today)));
}

function toCardText(entry: Entry, today: IsoDate): CardText {
  const { nummer = '', text = '' } = entry.kontakt.telefon?.[0] ?? {};
  const freshness = labelFreshness(entry, freshnessOf(toDated(entry), today));
  return [entry.sammanfattning, nummer, text, cardFacts(entry).join(' · '), freshness];
}
