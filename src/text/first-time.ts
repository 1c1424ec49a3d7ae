import type { Entry } from '../domain/entry.ts';
import { forstaGangen } from '../domain/taxonomy.ts';
import { idsOf } from '../domain/vocabulary.ts';
import { joinSentences } from './sentences.ts';

/** What is known of the first visit, in one line. */
export function describeFirstTime({ forsta_gangen: known = {} }: Entry): string {
  const stated = idsOf(forstaGangen).flatMap((id) =>
    known[id] === undefined ? [] : [known[id] ? forstaGangen[id].label : forstaGangen[id].nej],
  );
  return joinSentences([known.text ?? '', ...stated]);
}
