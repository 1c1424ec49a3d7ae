import { behovTerms, type Behov } from '../../src/domain/behov.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { suggestBehov } from '../../src/domain/suggest-behov.ts';
import type { Kind } from '../../src/domain/taxonomy.ts';
import { idsOf } from '../../src/domain/vocabulary.ts';

/** Where the needs of an entry and its text say different things. */
export interface Difference {
  path: string;
  has: readonly Behov[];
  /** What the text speaks of besides. */
  besides: Behov[];
  /** Needs that nothing in the text speaks of. */
  unsupported: Behov[];
}

/** What the folder says already, so that the text need not. */
const givenByKind: Readonly<Partial<Record<Kind, Behov>>> = { motesplatser: 'motesplats' };

/** The entry's needs beside those its text proposes; undefined when they agree. */
export function findDifference(path: string, { kind, namn, sammanfattning, body, behov }: Entry): Difference | undefined {
  const proposed = suggestBehov([namn, sammanfattning, body].join('\n'));
  const besides = proposed.filter((id) => !isCovered(id, behov));
  const unsupported = behov.filter((id) => id !== givenByKind[kind] && !isCovered(id, proposed));
  return besides.length + unsupported.length === 0 ? undefined : { path, has: behov, besides, unsupported };
}

/** A broader need is met by a narrower one: whoever looks for somebody to talk to also finds who listens at night. */
function isCovered(id: Behov, by: readonly Behov[]): boolean {
  return by.some((other) => other === id || broaderThan(other).includes(id));
}

function broaderThan(id: Behov): Behov[] {
  const under = behovTerms[id].under ?? [];
  return idsOf(behovTerms).filter((one) => under.includes(one));
}

export function printDifference({ path, has, besides, unsupported }: Difference): void {
  console.log(`\n${path}`);
  console.log(`  har: ${has.join(', ')}`);
  if (besides.length > 0) console.log(`  texten talar också om: ${besides.join(', ')}`);
  if (unsupported.length > 0) console.log(`  utan stöd i texten: ${unsupported.join(', ')}`);
}
