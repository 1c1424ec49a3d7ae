/// <reference lib="dom" />
import * as leaflet from 'leaflet';

/** leaflet.markercluster looks for Leaflet in the window, and adds to what it finds there: to a copy, since a module cannot be changed. */
export const globalLeaflet = { ...leaflet };
Object.assign(window, { L: globalLeaflet });
