import { findKommun, findLan, kommuner, lan } from '../../kommuner.ts';
import { findNearMiss } from '../../near-miss.ts';

const omradeHow = 'Skriv ”hela Sverige”, eller en lista under ”kommuner:” eller ”lan:”.';

/** The names that an area is made of: how to find one, all there are, and how many may be listed. */
export const areas = {
  lan: { find: findLan, all: lan, max: 21, missing: 'Skriv minst ett län.', noun: 'Det finns inget län som heter' },
  kommuner: { find: findKommun, all: kommuner, max: 60, missing: 'Skriv minst en kommun.', noun: 'Det finns ingen kommun som heter' },
} as const;

/** The contributor hears which name was meant. */
export function explainName(name: string, { all, noun }: (typeof areas)[keyof typeof areas]): string {
  const meant = findNearMiss(
    name,
    all.map((a) => a.namn),
  );
  return `${noun} ”${shorten(name)}”. ${meant === undefined ? 'Kontrollera stavningen.' : `Menade du ”${meant}”?`}`;
}

export function explainOmrade(input: unknown): string {
  if (input === undefined || input === '') return `Skriv var det gäller. ${omradeHow}`;
  const kommun = typeof input === 'string' ? findKommun(input) : undefined;
  const foundLan = typeof input === 'string' ? findLan(input) : undefined;
  if (kommun !== undefined) return `Skriv så här: omrade: {kommuner: [${kommun.namn}]}`;
  return foundLan === undefined ? omradeHow : `Skriv så här: omrade: {lan: [${foundLan.namn}]}`;
}

export { omradeHow };

export function shorten(value: string): string {
  return value.length > 60 ? `${value.slice(0, 57)}…` : value;
}

/** What may be the name of a file or a folder, and a part of an address. Windows cannot have files with some names. */
export function isId(name: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && name.length <= 80 && !/^(index|con|aux|nul|prn|(com|lpt)\d)$/.test(name);
}
