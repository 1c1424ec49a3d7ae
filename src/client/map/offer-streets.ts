import type { LeafletMap } from './open-map.ts';

/** The closest that the drawing is true to, and the closest with streets. */
const closest = 10;
const closestWithStreets = 16;

export const closestHere = __GATUKARTA__ === '' ? closest : closestWithStreets;

/**
 * Fetches streets when somebody is closer than the drawing is true to. Without a street map of the site's own, neither this nor
 * what it would fetch is in the build. Returns what tells whether streets lie under the canvas now.
 */
export function offerStreets(map: LeafletMap, arrived: () => void): () => boolean {
  let hasStreets = false;
  if (__GATUKARTA__ !== '') {
    map.on('zoomend', () => {
      if (hasStreets || map.getZoom() <= closest) return;
      void import('./streets.ts').then(({ addStreets }) => {
        hasStreets = hasStreets || addStreets(map, __GATUKARTA__, closest);
        arrived();
      });
    });
  }
  return () => hasStreets && map.getZoom() > closest;
}
