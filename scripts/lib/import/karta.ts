import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { importText } from './words.ts';
import { Unreadable } from './table.ts';

/** How the columns of a file were understood, to be used again the next time the same list comes. */
export interface Karta {
  /** The column's name in the file, and the field; null for a column that is not read. */
  kolumner: Readonly<Record<string, string | null>>;
  /** What is the same in every row, such as the kind of organiser. */
  alltid: Readonly<Record<string, string>>;
}

const kartaSchema = z.strictObject({
  kolumner: z.record(z.string(), z.string().nullable()).default({}),
  alltid: z.record(z.string(), z.string()).default({}),
});

/** Beside the file that it is about. */
export const kartaPath = (file: string) => `${file}.karta.json`;

export function readKarta(path: string): Karta {
  if (!existsSync(path)) return { kolumner: {}, alltid: {} };
  const parsed = kartaSchema.safeParse(parseJson(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Unreadable(importText.brokenKarta(path));
  return parsed.data;
}

export function writeKarta(path: string, karta: Karta): void {
  writeFileSync(path, `${JSON.stringify(karta, undefined, 2)}\n`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
