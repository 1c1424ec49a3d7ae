import { decodeKarta, type KartaJson, type KommunPill } from '../../domain/map/karta.ts';
import type { Screen } from '../../domain/map/pills.ts';
import { kartaPath, positionsPath } from '../../domain/paths.ts';
import { decodePositions, type Positions, type PositionsJson } from '../../domain/places/positions.ts';
import type { FacetRow } from '../../domain/search/facet-columns.ts';
import { fetchJson } from '../fetch-json.ts';
import { Singles, singlesFrom, type PlacePill } from '../map/singles.ts';

/** The hits of a search as pills: counted here, since nobody knew the question when the site was built. */
export class HitPills {
  #rows: readonly FacetRow[];
  #numbers: ReadonlyMap<FacetRow, number>;
  #kommuner: readonly KommunPill[];
  #positions: Positions;
  #pills: readonly PlacePill[] = [];
  #singles: Singles | undefined;

  private constructor(rows: readonly FacetRow[], kommuner: readonly KommunPill[], positions: Positions) {
    this.#rows = rows;
    this.#numbers = new Map(rows.map((row, number) => [row, number]));
    this.#kommuner = kommuner;
    this.#positions = positions;
  }

  static async fetch(rows: readonly FacetRow[]): Promise<HitPills> {
    const [karta, positions] = await Promise.all([fetchJson<KartaJson>(kartaPath()), fetchJson<PositionsJson>(positionsPath())]);
    // The places alone: what is counted here are the hits, and they are of today.
    return new HitPills(rows, decodeKarta(karta, karta.leaves.from), decodePositions(positions));
  }

  /** Returns how many of the hits are on the map. */
  set(hits: readonly FacetRow[]): number {
    const counts = new Map<string, number>();
    for (const { kommun } of hits) counts.set(kommun, (counts.get(kommun) ?? 0) + 1);
    const kommuner = this.#kommuner.map((pill) => ({ ...pill, count: counts.get(pill.id) ?? 0 }));
    this.#pills = kommuner.map((pill) => ({ ...pill, kommuner: [pill.id] }));
    this.#singles = new Singles(
      this.#positions,
      kommuner,
      Uint32Array.from(hits, (hit) => this.#numbers.get(hit)!),
    );
    return hits.length - (counts.get('') ?? 0);
  }

  at(zoom: number, screen: Screen): readonly PlacePill[] {
    if (zoom < singlesFrom) return this.#pills;
    return this.#singles!.at(screen, ({ rows: [row, ...more] }, [kod]) =>
      more.length === 0 ? this.#rows[row!]!.namn : (this.#kommuner.find(({ id }) => id === kod)?.namn ?? ''),
    );
  }

  /** Those of the hits that a pill stands for. */
  of({ kommuner, isMeant = () => true }: PlacePill, hits: readonly FacetRow[]): FacetRow[] {
    return hits.filter((hit) => kommuner.includes(hit.kommun) && isMeant(this.#numbers.get(hit)!));
  }
}
