import { decodeOutline, type OutlineJson } from '../../domain/map/outline.ts';
import { fineOutlinePath, outlinePath } from '../../domain/paths.ts';
import { fetchJson } from '../fetch-json.ts';
import { toPaths, type OutlinePaths } from './outline-paths.ts';

/** From here on the fine drawing is fetched. */
const fineFrom = 8;

/** The drawing for a zoom: the fine one once somebody has come close, and until it is there the one at hand. */
export class Outlines {
  #coarse: OutlinePaths;
  #fine: OutlinePaths | undefined;
  #asked = false;
  #arrived: () => void;

  constructor(coarse: OutlinePaths, arrived: () => void) {
    this.#coarse = coarse;
    this.#arrived = arrived;
  }

  at(zoom: number): OutlinePaths {
    if (zoom < fineFrom) return this.#coarse;
    if (!this.#asked) void this.#fetchFine();
    return this.#fine ?? this.#coarse;
  }

  async #fetchFine() {
    this.#asked = true;
    try {
      this.#fine = toPaths(decodeOutline(await fetchJson<OutlineJson>(fineOutlinePath())), { land: 1, lakes: 2 });
      this.#arrived();
    } catch {
      // The coarse drawing is enough to go by, and the net may be better when they zoom again.
      this.#asked = false;
    }
  }
}

export async function fetchCoarse(): Promise<OutlinePaths> {
  return toPaths(decodeOutline(await fetchJson<OutlineJson>(outlinePath())), { land: 0, lakes: 1 });
}
