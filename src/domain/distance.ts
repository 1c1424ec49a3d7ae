export interface Position {
  lat: number;
  lon: number;
}

/** Straight-line distance in kilometres. Good to a few parts per thousand at Swedish distances. */
export function distanceKm(a: Position, b: Position): number {
  const north = (b.lat - a.lat) * 111.2;
  const east = (b.lon - a.lon) * 111.32 * Math.cos(((a.lat + b.lat) / 2) * (Math.PI / 180));
  return Math.hypot(north, east);
}

/** Roughly Sweden with its waters. */
export function isInSweden({ lat, lon }: Position): boolean {
  return lat >= 55.2 && lat <= 69.1 && lon >= 10.9 && lon <= 24.2;
}
