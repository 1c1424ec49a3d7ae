import { toCells, type Cell } from '../../domain/map/cells.ts';
import type { KommunPill } from '../../domain/map/karta.ts';
import type { Pill, Screen } from '../../domain/map/pills.ts';
import { countByCode, toMapPoints, type MapPoints } from '../../domain/map/points.ts';
import { positionsPath } from '../../domain/paths.ts';
import { decodePositions, type Positions, type PositionsJson } from '../../domain/places/positions.ts';
import { fetchJson } from '../fetch-json.ts';

/** From here on single entries are shown instead of kommuner. */
export const singlesFrom = 10;

/** A kommun, or entries near each other. */
export interface PlacePill extends Pill {
  kommuner: readonly string[];
  /** The rows of the facet table that are meant. Left out, it is all in the kommuner. */
  isMeant?: (row: number) => boolean;
}

/** Single entries, for those who have come close. */
export class Singles {
  #points: MapPoints;
  #positions: Positions;
  #rest: readonly PlacePill[];

  /** `kommuner` with what there is in each, and the rows that it is. Left out, it is all rows. */
  constructor(positions: Positions, kommuner: readonly KommunPill[], rows?: ArrayLike<number>) {
    this.#positions = positions;
    this.#points = toMapPoints(positions, rows);
    const placed = countByCode(this.#points, positions);
    const isMeant = (row: number) => !(positions.lat[row]! > 0);
    // Of what has no place of its own we know the kommun.
    this.#rest = kommuner.map((pill) => ({ ...pill, count: pill.count - (placed.get(pill.id) ?? 0), kommuner: [pill.id], isMeant }));
  }

  /** All rows but those that are gone since the site was built. */
  static async fetch(kommuner: readonly KommunPill[], gone: ReadonlySet<number>): Promise<Singles> {
    const positions = decodePositions(await fetchJson<PositionsJson>(positionsPath()));
    const rows = [...positions.kommun.keys()].filter((row) => !gone.has(row));
    return new Singles(positions, kommuner, rows);
  }

  at(screen: Screen, toNamn: (cell: Cell, kommuner: readonly string[]) => string): readonly PlacePill[] {
    const cells = toCells(this.#points, screen).map((cell): PlacePill => {
      const kommuner = [...new Set(cell.rows.map((row) => this.#kommunOf(row)))];
      const rows = new Set(cell.rows);
      const { x, y } = cell;
      const isMeant = (row: number) => rows.has(row);
      return { id: `rad-${cell.rows[0]}`, namn: toNamn(cell, kommuner), count: rows.size, x, y, kommuner, isMeant };
    });
    return [...cells, ...this.#rest];
  }

  #kommunOf(row: number): string {
    return this.#positions.kommuner[this.#positions.kommun[row]! - 1]!;
  }
}
