import { readFileSync } from 'node:fs';
import { toFeatures } from '../../../src/domain/search/query/crisis-features.ts';
import { readCrisis, toSaid } from '../../../src/domain/search/query/crisis.ts';
import type { Phrase } from '../../../src/domain/search/query/phrase.ts';
import { everydayPhrases } from '../../../src/domain/search/words/everyday-phrases.ts';
import { vocabularyPhrases } from '../../../src/domain/search/words/vocabulary-phrases.ts';
import type { Battery } from '../search-eval/crisis-battery.ts';
import type { Question } from '../search-eval/score.ts';
import type { Example } from './train.ts';

/** What is learnt from: the batteries but the blind one, and on the other side all that people are known to say about other things. */
export function readExamples(): Example[] {
  const batteries = ['kris-dev', 'kris-prov', 'kris-lara'].map((name) => read<Battery>(name));
  const questions = ['dev', 'eigen'].flatMap((name) => read<{ fragor: Question[] }>(name).fragor.map(({ q }) => q));
  const everyday = [...questions, ...calmPhrases().map(({ spelled }) => spelled)].filter((query) => readCrisis(query).crisis === undefined);
  return [
    ...batteries.flatMap(({ pos, mild }) => [...pos, ...mild]).map((query) => toExample(query, true)),
    ...[...batteries.flatMap(({ neg }) => neg), ...everyday].map((query) => toExample(query, false)),
  ];
}

const read = <T>(name: string) => JSON.parse(readFileSync(`tests/search-eval/${name}.json`, 'utf8')) as T;

/** What is said of these may be a cry for help. */
const dangers = ['suicidtankar', 'sjalvskada', 'vald', 'sexuella_overgrepp', 'heder'];

function calmPhrases(): Phrase[] {
  const { swedish, other, rare } = everydayPhrases();
  return [...vocabularyPhrases(), ...swedish, ...other, ...rare].filter(({ asks }) => !asks.flat().some(({ id }) => dangers.includes(id)));
}

const toExample = (query: string, isCry: boolean): Example => ({ features: toFeatures(toSaid(query)), isCry });
