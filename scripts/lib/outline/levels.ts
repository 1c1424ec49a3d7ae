import type { Box } from './clip.ts';
import type { Measures } from './rings.ts';

/** One drawing: what is in it, how fine it is, and how large it may be. */
export interface Level {
  target: string;
  /** Compressed, because that is how it is sent. */
  mostBytes: number;
  /** A thousandth of a degree is at most 110 metres. */
  perDegree: number;
  box: Box;
  measures: Measures;
  minBorderCorner: number;
  /** The kilometres from Sweden at which a corner must be twice as wide, and twice as high, to be drawn. */
  halfFineAfter: number;
}

const coarseLake = { minCorner: 1, minArea: 25, minWidth: 0.9, softenings: 1 };
const fineLake = { minCorner: 0.12, minArea: 2, minWidth: 0.35, softenings: 1 };

export const levels: readonly Level[] = [
  {
    target: 'public/data/kontur.json',
    mostBytes: 40_000,
    perDegree: 1000,
    box: { west: -40, south: 36, east: 75, north: 79 },
    measures: {
      coast: { minCorner: 0.45, minArea: 1, minWidth: 0, softenings: 0 },
      lake: coarseLake,
      // Visingsö, in Vättern, is to be seen.
      lakeIsland: { ...coarseLake, minArea: 15 },
    },
    minBorderCorner: 0.4,
    halfFineAfter: 30,
  },
  {
    target: 'public/data/kontur-fin.json',
    mostBytes: 125_000,
    perDegree: 1500,
    box: { west: 4, south: 52.5, east: 32, north: 71 },
    measures: {
      coast: { minCorner: 0.06, minArea: 0.15, minWidth: 0, softenings: 0 },
      lake: fineLake,
      lakeIsland: { ...fineLake, minArea: 1 },
    },
    minBorderCorner: 0.06,
    halfFineAfter: 12,
  },
];
