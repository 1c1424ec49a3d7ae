import { kommuner } from '../kommuner.ts';

/**
 * Everything that is needed to find a place by its name or postnummer. One element of `names` for each kommun, in the order of
 * the codes: its places with a comma between, the centralort first, and after a semicolon the orter that only entries name. Those
 * have no position. `lat` and `lon`: one character for each place with a position, as the step from the place before in
 * thousandths of a degree; the first of a kommun steps from the first of the kommun before. `postnummer`: the step from the run
 * before, and the kommun's place in the order of the codes.
 */
export interface PlacesJson {
  names: string[];
  lat: string;
  lon: string;
  postnummer: string;
  postnummerKommun: string;
}

export const byCode = [...kommuner].sort((a, b) => a.kod.localeCompare(b.kod));

/** Where the first step of all begins, in thousandths. */
export const start = { lat: 60_000, lon: 15_000 };

/** No postnummer is lower, and none is higher. */
export const firstPostnummer = 10_000;
export const lastPostnummer = 98_999;
