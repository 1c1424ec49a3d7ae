import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../../src/domain/entry.ts';
import { kommuner } from '../../../src/domain/kommuner.ts';
import { chunkSize, toCardOrder, type CardText } from '../../../src/domain/search/card-chunks.ts';
import { toFacetTable } from '../../../src/domain/search/facet-table.ts';
import { writeFullText } from '../full-text.ts';
import { toPage } from '../search-eval/page.ts';

/** Our own search page over invented entries: the page and its scripts as they are built, with another table, index and cards. */
export async function writeLargeSite(folder: string, dist: string, entries: readonly Entry[]): Promise<void> {
  for (const part of ['sok', '_astro', 'fonts']) cpSync(join(dist, part), join(folder, part), { recursive: true });
  write(join(folder, 'data/fasetter.json'), JSON.stringify(toFacetTable(entries)));
  for (let i = 0; i < entries.length; i += chunkSize) {
    const cards = toCardOrder(entries)
      .slice(i, i + chunkSize)
      .map(({ sammanfattning }): CardText => [sammanfattning, '', '', '', '', '']);
    write(join(folder, `data/kort/${i / chunkSize}.json`), JSON.stringify(cards));
  }
  for (const entry of entries) write(join(folder, entry.kind, entry.id, 'index.html'), toPage(entry));
  await writeFullText(folder);
}

/** As many as asked for: the same again and again, in other kommuner and under other names. */
export function repeatEntries(entries: readonly Entry[], count: number): Entry[] {
  return Array.from({ length: count }, (_, i) => {
    const entry = entries[i % entries.length]!;
    const round = Math.floor(i / entries.length);
    return round === 0 ? entry : vary(entry, round, i);
  });
}

function vary(entry: Entry, round: number, i: number): Entry {
  const { kod, namn } = kommuner[(i * 37) % kommuner.length]!;
  const id = `${entry.id}-${round}`;
  const named = { ...entry, id, namn: `${entry.namn} ${namn}`.slice(0, 80) };
  if (entry.omrade.slag !== 'kommuner') return named;
  const moved = { ...named, omrade: { slag: 'kommuner' as const, kommuner: [kod] } };
  return entry.plats === undefined ? moved : { ...moved, plats: { ...entry.plats, ort: namn } };
}

function write(path: string, content: string): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
}
