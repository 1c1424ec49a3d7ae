import { getSite } from '../../../data/site.ts';
import { chunkOf, chunkSize, toCardOrder } from '../../../domain/search/card-chunks.ts';
import { toCardText } from '../../../text/card.ts';

export function getStaticPaths() {
  const count = chunkOf(getSite().shown.length - 1) + 1;
  return Array.from({ length: count }, (_, chunk) => ({ params: { chunk: String(chunk) } }));
}

export function GET({ params }: { params: { chunk: string } }) {
  const { shown, today } = getSite();
  const first = Number(params.chunk) * chunkSize;
  return Response.json(
    toCardOrder(shown)
      .slice(first, first + chunkSize)
      .map((entry) => toCardText(entry, today)),
  );
}
