import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { Checked } from '../../../src/data/check-files.ts';
import type { ContentFile } from '../../../src/data/content-files.ts';
import { writeWhole } from '../write-whole.ts';

type Placed = Checked['placed'][number];

/** The entries of the last build, each with what its file said. */
export interface ReadingMemory {
  /** Those whose files say the same now, and the other files. */
  sort(files: readonly ContentFile[]): { known: Placed[]; others: ContentFile[] };
  /** Remembers what was found in the files that were sorted. Those with faults are read again next time. */
  keep(checked: Checked): void;
}

interface Known {
  digest: string;
  placed: Placed;
}

/** @param file where they are remembered */
export function openReadingMemory(file: string): ReadingMemory {
  const before = existsSync(file) ? (deserialize(readFileSync(file)) as Map<string, Known>) : new Map<string, Known>();
  const digests = new Map<string, string>();
  const findKnown = (path: string) => {
    const digest = hash('sha256', readFileSync(path), 'base64');
    digests.set(path, digest);
    const known = before.get(path);
    return known?.digest === digest ? known.placed : undefined;
  };
  return {
    sort(files) {
      const all = files.map((file) => ({ file, placed: findKnown(file.file) }));
      return {
        known: all.flatMap(({ placed }) => placed ?? []),
        others: all.filter(({ placed }) => placed === undefined).map(({ file }) => file),
      };
    },
    keep({ placed, findings }) {
      const faulty = new Set(findings.map(({ path }) => path));
      const sound = placed.filter(({ path }) => !faulty.has(path));
      const next = new Map(sound.map((placed) => [placed.file, { digest: digests.get(placed.file)!, placed }]));
      writeWhole(file, serialize(next satisfies Map<string, Known>));
    },
  };
}
