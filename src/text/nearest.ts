import type { Near } from '../domain/kommun-view.ts';
import { formatDistance } from './format.ts';

/** Farther than this, in kilometres, nobody goes for an ordinary afternoon. */
const far = 50;

const nearestText = {
  close: 'Närmast i andra kommuner',
  far: 'Närmast, men långt bort',
  where: (kommun: string, distance: string) => `Det närmaste vi känner till ligger i ${kommun}, ${distance} bort.`,
} as const;

/** The heading over what there is in other kommuner. It must not call ten mil near. */
export function nearestHeading([first]: readonly Near[]): string {
  return first !== undefined && first.km > far ? nearestText.far : nearestText.close;
}

/** How far away the nearest is, in a sentence; nothing where there is none. */
export function describeNearest([first]: readonly Near[]): string {
  return first === undefined ? '' : nearestText.where(first.kommun.namn, formatDistance(first.km));
}
