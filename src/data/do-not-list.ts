import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { doNotListKeysOf } from '../domain/do-not-list-keys.ts';
import type { Entry } from '../domain/entry.ts';

/** The file in the content folder. It holds hashes, so that it is not itself a list of names. */
export const doNotListFile = 'vill-inte-vara-med.txt';

export interface DoNotList {
  salt: string;
  hashes: ReadonlySet<string>;
}

/** Says no more than it must: why is between the organisation and the editors. */
export const doNotListMessage =
  'Tack för att du vill hjälpa till. Den här arrangören tar vi inte med. Ta bort filen. Undrar du något, mejla oss på redaktionen.';

export function readDoNotList(root: string): DoNotList {
  const file = join(root, doNotListFile);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : [];
  const salt = lines.find((line) => line.startsWith('salt '))?.slice('salt '.length) ?? '';
  const hashes = lines.filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('salt '));
  const broken = hashes.find((line) => !/^[0-9a-f]{32}$/.test(line));
  if (broken !== undefined || (hashes.length > 0 && !/^[0-9a-f]{32}$/.test(salt)))
    throw new Error(`${doNotListFile} is damaged: ${broken ?? 'no salt'}`);
  return { salt, hashes: new Set(hashes) };
}

/** True when the organisation behind the entry has asked not to be listed. */
export function isOnDoNotList(list: DoNotList, entry: Pick<Entry, 'namn' | 'arrangor' | 'kontakt'>): boolean {
  return list.hashes.size > 0 && doNotListKeysOf(entry).some((key) => list.hashes.has(hashKey(list.salt, key)));
}

export function hashKey(salt: string, key: string): string {
  return createHash('sha256').update(`${salt} ${key}`).digest('hex').slice(0, 32);
}
