/// <reference lib="dom" />
import { DivIcon, GeoJSON, Marker } from 'leaflet';
import Supercluster from 'supercluster';
import { fetchPoints, openPlainMap } from './plain-map.ts';

const map = openPlainMap();
const index = new Supercluster({ radius: 60, maxZoom: 10 });
index.load((await fetchPoints()).features);

// As its own guide for Leaflet does.
const markers = new GeoJSON(undefined, {
  pointToLayer: ({ properties }, place) => {
    const html = `<div>${properties.point_count_abbreviated ?? 1}</div>`;
    return new Marker(place, { icon: new DivIcon({ html, className: 'pill', iconSize: [44, 44] }) });
  },
}).addTo(map);

function draw() {
  const bounds = map.getBounds();
  const box: [number, number, number, number] = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  markers.clearLayers();
  for (const feature of index.getClusters(box, Math.round(map.getZoom()))) markers.addData(feature);
}

map.on('moveend', draw);
draw();
