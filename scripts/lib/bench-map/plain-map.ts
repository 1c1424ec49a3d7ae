/// <reference lib="dom" />
import 'leaflet/dist/leaflet.css';
import { LatLng, LatLngBounds, Map as LeafletMap } from 'leaflet';
import type { FeatureCollection, Point } from 'geojson';

/** What every page of the comparison has: the same view, buttons and steps as our own. */
export function openPlainMap(): LeafletMap {
  const frame = document.querySelector<HTMLElement>('.map')!;
  const map = new LeafletMap(frame, {
    minZoom: 4,
    maxZoom: 10,
    zoomSnap: 0.5,
    zoomControl: false,
    zoomAnimation: false,
    fadeAnimation: false,
  });
  map.panBy = (offset) => LeafletMap.prototype.panBy.call(map, offset, { animate: false }) as LeafletMap;
  map.fitBounds(new LatLngBounds(new LatLng(55.2, 10.8), new LatLng(69.1, 24.3)));
  for (const button of document.querySelectorAll<HTMLElement>('[data-zoom]'))
    button.addEventListener('click', () => map.setZoom(map.getZoom() + Number(button.dataset['zoom'])));
  return map;
}

export async function fetchPoints(): Promise<FeatureCollection<Point, { row: number }>> {
  return (await (await fetch('punkter.json')).json()) as FeatureCollection<Point, { row: number }>;
}
