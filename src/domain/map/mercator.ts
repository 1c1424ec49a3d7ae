/** The projection of every map on the web: the world is a square of 256 pixels at zoom 0, and twice as wide at each zoom after. */
export const worldSize = 256;

export const worldX = (lon: number): number => ((lon + 180) / 360) * worldSize;

export function worldY(lat: number): number {
  const up = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / Math.PI;
  return ((1 - up) / 2) * worldSize;
}

export const scaleAt = (zoom: number): number => 2 ** zoom;
