import { drawSmallMapOf, getSmallMaps } from '../../../data/small-maps.ts';
import type { Kommun } from '../../../domain/kommuner.ts';

/** A small map for every kommun with something on it. Kommun and entry pages share it. */
export function getStaticPaths() {
  return [...getSmallMaps().keys()].map((kommun) => ({ params: { kommun: kommun.slug }, props: { kommun } }));
}

export function GET({ props }: { props: { kommun: Kommun } }) {
  return new Response(drawSmallMapOf(props.kommun), { headers: { 'content-type': 'image/svg+xml' } });
}
