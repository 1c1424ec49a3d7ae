import { getSite } from '../../../data/site.ts';
import type { Entry } from '../../../domain/entry.ts';
import { chunkOf, chunkSize, toCardOrder } from '../../../domain/search/card-chunks.ts';
import { toCardText } from '../../../text/card.ts';

export function getStaticPaths() {
  const ordered = toCardOrder(getSite().shown);
  return Array.from({ length: chunkOf(ordered.length - 1) + 1 }, (_, chunk) => ({
    params: { chunk: String(chunk) },
    props: { entries: ordered.slice(chunk * chunkSize, (chunk + 1) * chunkSize) },
  }));
}

export function GET({ props }: { props: { entries: Entry[] } }) {
  const { today } = getSite();
  return Response.json(props.entries.map((entry) => toCardText(entry, today)));
}
