import type { FacetRow } from '../../domain/search/facet-columns.ts';
import { mapText } from '../../text/map.ts';
import type { MapView } from '../map/map-view.ts';
import { fetchCoarse } from '../map/outlines.ts';
import type { PlacePill } from '../map/singles.ts';
import { HitPills } from './hit-pills.ts';

export interface HitMap {
  /** Shows other hits. */
  show(hits: readonly FacetRow[]): void;
}

/** The hits on a map, for somebody who asked to see it. `choose` gets those of a place that they chose. */
export async function openHitMap(
  part: HTMLElement,
  rows: readonly FacetRow[],
  choose: (hits: readonly FacetRow[], namn: string) => void,
): Promise<HitMap> {
  const frame = part.querySelector<HTMLElement>('.map')!;
  const note = part.querySelector<HTMLElement>('[data-part="map-note"]')!;
  let hits: readonly FacetRow[] = [];
  let view: MapView | undefined;
  const [{ createMapView, offerZoom }, pills, coarse] = await Promise.all([
    import('../map/map-view.ts'),
    HitPills.fetch(rows),
    fetchCoarse(),
    document.fonts.ready,
  ]);

  function show(next: readonly FacetRow[]) {
    hits = next;
    note.textContent = mapText.onMap(pills.set(hits), hits.length);
    if (view !== undefined) return view.mark(undefined);
    view = createMapView<PlacePill>(frame, coarse, {
      pillsAt: (zoom, screen) => pills.at(zoom, screen),
      choose: (pill) => {
        view!.mark(pill.id);
        choose(pills.of(pill, hits), pill.namn);
      },
    });
    offerZoom(part, view.map);
  }
  return { show };
}
