import type { Line } from './outline.ts';

/** Cuts every corner of a ring a quarter of the way in (Chaikin), so that the straight strokes of a shore become bends. */
export function smoothRing(ring: Line): Line {
  const smooth = new Float64Array(ring.length * 2);
  for (let i = 0; i < ring.length; i += 2) {
    const next = (i + 2) % ring.length;
    for (const axis of [0, 1]) {
      const [here, there] = [ring[i + axis]!, ring[next + axis]!];
      smooth[2 * i + axis] = here * 0.75 + there * 0.25;
      smooth[2 * i + 2 + axis] = here * 0.25 + there * 0.75;
    }
  }
  return smooth;
}
