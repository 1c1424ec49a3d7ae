import type { LeafletMouseEvent } from 'leaflet';
import type { Box } from '../../domain/map/boxes.ts';
import { targetSize } from '../../domain/map/pills.ts';
import type { LeafletMap } from './open-map.ts';

/** A press on the map itself: on or near a dot it means the dot. Elsewhere the map moves there, for those who cannot drag. */
export function listenForFinger<D extends { box: Box }>(map: LeafletMap, dotsNow: () => readonly D[], choose: (dot: D) => void): void {
  map.on('click', ({ containerPoint, latlng }: LeafletMouseEvent) => {
    const near = dotsNow()
      .map((dot) => ({
        dot,
        distance: containerPoint.distanceTo([middle(dot.box.left, dot.box.right), middle(dot.box.top, dot.box.bottom)]),
      }))
      .filter(({ distance }) => distance <= targetSize / 2)
      .sort((a, b) => a.distance - b.distance)[0];
    if (near === undefined) map.panTo(latlng);
    else choose(near.dot);
  });
}

const middle = (from: number, to: number) => (from + to) / 2;
