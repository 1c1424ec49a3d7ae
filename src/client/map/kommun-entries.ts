import type { KartaEntry } from '../../domain/map/karta.ts';
import { kartaKommunPath } from '../../domain/paths.ts';
import { fetchJson } from '../fetch-json.ts';

/** What there is in the kommuner that somebody has looked at. Each comes in one small file, fetched once. */
export class KommunEntries {
  #asked = new Map<string, Promise<readonly KartaEntry[]>>();
  #names = new Map<number, string>();

  in(kod: string): Promise<readonly KartaEntry[]> {
    const known = this.#asked.get(kod);
    if (known !== undefined) return known;
    const entries = fetchJson<readonly KartaEntry[]>(kartaKommunPath(kod));
    this.#asked.set(kod, entries);
    entries.then(
      (list) => list.forEach(([row, , , namn]) => this.#names.set(row, namn)),
      // A net that failed once may work the next time.
      () => this.#asked.delete(kod),
    );
    return entries;
  }

  hasAsked(kod: string): boolean {
    return this.#asked.has(kod);
  }

  /** The name of the entry in a row of the facet table, once its kommun has come. */
  nameOf(row: number): string | undefined {
    return this.#names.get(row);
  }
}
