import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { doNotListFile, hashKey, isOnDoNotList, readDoNotList, type DoNotList } from '../../src/data/do-not-list.ts';
import { doNotListKeysOf, toDoNotListKey } from '../../src/domain/do-not-list-keys.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { fold } from '../../src/domain/fold.ts';

export const doNotListHelp = `Lägger till en organisation som har bett att få slippa vara med.

  npm run do-not-list                          frågar vad organisationen heter, så att namnet inte blir kvar i terminalens historik
  npm run do-not-list -- "Namn" domän.se       flera på en gång: namn, domän, mejladress eller telefonnummer
  npm run do-not-list -- --visa "Namn"         säger om namnet står på listan, och ändrar ingenting

Ange både namnet och domänen. Då hittas organisationen också om någon skriver namnet på ett annat sätt.
Listan content/${doNotListFile} innehåller bara kontrollsummor med salt. Ingen kan läsa namnen i den, men den som gissar
ett namn kan pröva det. Skriv inte namnet i ärendet, i filnamnet eller i commit-meddelandet.
Ta bort organisationens filer i content/. Kommandot visar vilka de är. Gamla versioner finns kvar i historiken.
Ångrar de sig: ta bort raderna som lades till.`;

export const doNotListText = {
  ask: 'Vad ska inte vara med? Skriv namn, domän, mejl eller telefon. Flera skiljs med semikolon: ',
  nothing: 'Inget att lägga till.',
  unreadable: (written: string) => `Jag förstår inte ”${written}”. Skriv ett namn, en domän, en mejladress eller ett telefonnummer.`,
  shared: (written: string) => `Flera arrangörer använder ”${written}”. Skriv namnet i stället.`,
  known: (written: string) => `${written}: står på listan.`,
  unknown: (written: string) => `${written}: står inte på listan.`,
  added: (count: number) =>
    count === 0
      ? `Allt stod redan i ${doNotListFile}. Ingenting har ändrats.`
      : `La till ${count === 1 ? '1 rad' : `${count} rader`} i ${doNotListFile}.`,
  remove: (paths: readonly string[]) =>
    `Ta bort ${paths.length === 1 ? 'den här filen' : 'de här filerna'}:\n${paths.map((path) => `  ${path}`).join('\n')}`,
} as const;

const header = `# Organisationer som har bett att få slippa vara med. Bara kontrollsummor, inga namn och inga skäl.
# Lägg till med: npm run do-not-list
`;

/** Writes the list with what was not there. Sorted, so that the place of a line says nothing about when it came. */
export function addToDoNotList(root: string, keys: readonly string[]): { list: DoNotList; added: number } {
  const before = readDoNotList(root);
  const salt = before.salt || randomBytes(16).toString('hex');
  const hashes = new Set([...before.hashes, ...keys.map((key) => hashKey(salt, key))]);
  const added = hashes.size - before.hashes.size;
  if (added > 0) writeFileSync(join(root, doNotListFile), `${header}salt ${salt}\n${[...hashes].sort().join('\n')}\n`);
  return { list: { salt, hashes }, added };
}

export function hasKey({ salt, hashes }: DoNotList, written: string): boolean {
  const key = toDoNotListKey(written);
  return key !== undefined && hashes.has(hashKey(salt, key));
}

/** True for facebook.com and its like: one organisation's wish may not shut out the others. */
export function isShared(entries: readonly Entry[], written: string): boolean {
  const key = toDoNotListKey(written)!;
  if (!key.startsWith('doman ')) return false;
  const organisers = entries.filter((entry) => doNotListKeysOf(entry).includes(key)).map(({ arrangor }) => fold(arrangor));
  return new Set(organisers).size > 1;
}

/** The entries that must go now. */
export function listedAmong(entries: readonly Entry[], list: DoNotList): Entry[] {
  return entries.filter((entry) => isOnDoNotList(list, entry));
}
