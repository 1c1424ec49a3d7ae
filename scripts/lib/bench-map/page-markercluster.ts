/// <reference lib="dom" />
import { globalLeaflet } from './leaflet-global.ts';
import 'leaflet.markercluster';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import { DivIcon, Marker } from 'leaflet';
import { fetchPoints, openPlainMap } from './plain-map.ts';

const map = openPlainMap();
const { features } = await fetchPoints();
const icon = (html: string) => new DivIcon({ html, className: 'pill', iconSize: [44, 44] });
const group = new globalLeaflet.MarkerClusterGroup({
  animate: false,
  maxClusterRadius: 60,
  iconCreateFunction: (cluster) => icon(String(cluster.getChildCount())),
});
group.addLayers(features.map(({ geometry: { coordinates } }) => new Marker([coordinates[1]!, coordinates[0]!], { icon: icon('1') })));
map.addLayer(group);
