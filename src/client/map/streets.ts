import { leafletLayer } from 'protomaps-leaflet';
import { sitePath } from '../../domain/paths.ts';
import { DomUtil, GridLayer, type LeafletMap } from './open-map.ts';

/** Streets from an archive on the same site, for those who are closer than the drawing is true to. */
export function addStreets(map: LeafletMap, archive: string, above: number): true {
  Object.assign(window, { L: { DomUtil, GridLayer } });
  const flavor = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const layer = leafletLayer({ url: sitePath(archive), flavor, lang: 'sv', minZoom: above + 0.5 }) as unknown as GridLayer;
  layer.addTo(map);
  return true;
}
