import { mapPath } from '../../domain/paths.ts';
import type { FacetRow } from '../../domain/search/facet-columns.ts';
import { mapText } from '../../text/map.ts';
import type { MapView } from '../map/map-view.ts';
import { fetchMapStyle } from '../map/map-style.ts';
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
  const note = part.querySelector<HTMLElement>('[data-part="map-note"]')!;
  let hits: readonly FacetRow[] = [];
  let view: MapView | undefined;
  const [{ createMapView, offerZoom }, pills, coarse, frame] = await Promise.all([
    import('../map/map-view.ts'),
    HitPills.fetch(rows),
    fetchCoarse(),
    fetchFrame(),
    document.fonts.ready,
    fetchMapStyle(),
  ]);

  if (part.querySelector('.map') === null) part.append(frame);

  function show(next: readonly FacetRow[]) {
    hits = next;
    note.textContent = mapText.onMap(pills.set(hits), hits.length);
    if (view !== undefined) return view.mark(undefined);
    view = createMapView<PlacePill>(part.querySelector<HTMLElement>('.map')!, coarse, {
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

/** The frame with its buttons and words, as the map page has it: most who search never need it. */
async function fetchFrame(): Promise<Node> {
  const response = await fetch(mapPath());
  if (!response.ok) throw new Error(`Could not load ${mapPath()}: ${response.status}`);
  const html = await response.text();
  // Only the part, because the page's own style sheet is not allowed here.
  const part = html.slice(html.indexOf('<div data-part="map-frame"'), html.indexOf('</sweden-map>'));
  const page = new DOMParser().parseFromString(part, 'text/html');
  return document.importNode(page.querySelector('[data-part="map-frame"]')!, true);
}
