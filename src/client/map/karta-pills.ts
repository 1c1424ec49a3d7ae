import type { Cell } from '../../domain/map/cells.ts';
import { decodeKarta, goneRows, type KartaJson, type KommunPill } from '../../domain/map/karta.ts';
import type { Screen } from '../../domain/map/pills.ts';
import { kartaPath } from '../../domain/paths.ts';
import { toStockholm } from '../../domain/stockholm.ts';
import { fetchJson } from '../fetch-json.ts';
import { KommunEntries } from './kommun-entries.ts';
import { Singles, singlesFrom, type PlacePill } from './singles.ts';

/** What stands on the map of the map page. What is needed only close by is fetched when somebody comes close. */
export class KartaPills {
  readonly entries = new KommunEntries();
  readonly kommuner: readonly KommunPill[];
  #pills: readonly PlacePill[];
  #namn: ReadonlyMap<string, string>;
  #gone: ReadonlySet<number>;
  #singles: Singles | undefined;
  #asked = false;
  #arrived: () => void;

  private constructor(kommuner: readonly KommunPill[], gone: ReadonlySet<number>, arrived: () => void) {
    this.kommuner = kommuner;
    this.#gone = gone;
    this.#pills = kommuner.map((pill) => ({ ...pill, kommuner: [pill.id] }));
    this.#namn = new Map(kommuner.map(({ id, namn }) => [id, namn]));
    this.#arrived = arrived;
  }

  static async fetch(arrived: () => void): Promise<KartaPills> {
    const karta = await fetchJson<KartaJson>(kartaPath());
    // A build gets old.
    const { date: today } = toStockholm(new Date());
    return new KartaPills(decodeKarta(karta, today), goneRows(karta, today), arrived);
  }

  at(zoom: number, screen: Screen): readonly PlacePill[] {
    if (zoom < singlesFrom) return this.#pills;
    if (!this.#asked) void this.#fetchSingles();
    return this.#singles?.at(screen, (cell, kommuner) => this.#nameOf(cell, kommuner)) ?? this.#pills;
  }

  async #fetchSingles() {
    this.#asked = true;
    try {
      this.#singles = await Singles.fetch(this.kommuner, this.#gone);
      this.#arrived();
    } catch {
      // The kommuner stand there still, and the net may be better when they zoom again.
      this.#asked = false;
    }
  }

  /** What stands alone gets its own name, once that has come. */
  #nameOf({ rows: [row, ...more] }: Cell, [kod = '', ...others]: readonly string[]): string {
    for (const one of [kod, ...others]) this.#fetchNames(one);
    const kommun = this.#namn.get(kod) ?? '';
    return more.length > 0 ? kommun : (this.entries.nameOf(row!) ?? kommun);
  }

  #fetchNames(kod: string) {
    if (kod === '' || this.entries.hasAsked(kod)) return;
    this.entries.in(kod).then(this.#arrived, () => undefined);
  }
}
