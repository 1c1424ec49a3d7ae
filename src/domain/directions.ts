import type { Entry } from './entry.ts';
import { positionOf } from './places/position-of.ts';

/** Ways to see where an entry is, in what the visitor chooses. */
export interface Directions {
  /** For the map app of a phone. */
  geo: string;
  /** On OpenStreetMap. */
  web: string;
  /** Only the ort is known: the map shows about where. */
  isApproximate: boolean;
}

/** Nothing for a protected place, or when nobody goes there. A point is surer than an address, and an address than an ort. */
export function findDirections(entry: Pick<Entry, 'plats' | 'former' | 'omrade'>): Directions | undefined {
  const { plats, former } = entry;
  if (plats === undefined || plats.dold === true || !former.includes('pa_plats')) return undefined;
  if (plats.lat !== undefined && plats.lon !== undefined) return toPoint(plats.lat, plats.lon);
  if (plats.adress !== undefined) return toAddress([plats.adress, [plats.postnummer, plats.ort].filter(Boolean).join(' ')].join(', '));
  const about = positionOf(entry);
  return about && toArea(round(about.lat), round(about.lon));
}

function toPoint(lat: number, lon: number): Directions {
  const web = `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`;
  return { geo: `geo:${lat},${lon}?q=${lat},${lon}`, web, isApproximate: false };
}

function toAddress(address: string): Directions {
  const words = encodeURIComponent(address);
  return { geo: `geo:0,0?q=${words}`, web: `https://www.openstreetmap.org/search?query=${words}`, isApproximate: false };
}

/** Without a marker: it would stand on somebody's roof. */
function toArea(lat: number, lon: number): Directions {
  return { geo: `geo:${lat},${lon}?z=13`, web: `https://www.openstreetmap.org/#map=13/${lat}/${lon}`, isApproximate: true };
}

const round = (degrees: number) => Math.round(degrees * 1000) / 1000;
