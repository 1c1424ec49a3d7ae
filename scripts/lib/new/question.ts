import type { Vocabulary } from '../../../src/domain/vocabulary.ts';
import { toId, toIds, type ChoiceGroup } from './choices.ts';
import type { Draft, Path } from './draft.ts';
import { words } from './words.ts';

export interface Question {
  /** Where the answer goes, and whose mistakes are shown. */
  path: Path;
  text: string;
  help?: string;
  choices?: readonly ChoiceGroup[];
  /** A long list is shown only to those who ask for it. */
  isLong?: boolean;
  /** Enter means "not this". */
  isOptional?: boolean;
  /** Enter means this. `shown` is how the person reads it. */
  proposal?: { value: unknown; shown: string } | undefined;
  /** What the answer becomes in the file. */
  toValue(answer: string): unknown;
}

/** A question that may depend on the answers so far, or not be asked at all. */
export type Step = (draft: Draft) => Question | undefined;

export const always =
  (question: Question): Step =>
  () =>
    question;

export function textQuestion(path: Path, text: string, help: string, rest: Partial<Question> = {}): Question {
  return { path, text, help, toValue: (answer) => answer, ...rest };
}

export function oneOf(path: Path, text: string, terms: Vocabulary, rest: Partial<Question> = {}): Question {
  const choices = [{ terms }];
  return { path, text, help: words.one, choices, toValue: (answer) => toId(choices, answer), ...rest };
}

export function someOf(path: Path, text: string, choices: readonly ChoiceGroup[], rest: Partial<Question> = {}): Question {
  return { path, text, help: words.several, choices, toValue: (answer) => toIds(choices, answer), ...rest };
}

export function yesNo(path: Path, text: string): Question {
  return { path, text, help: 'Skriv ja eller nej. Tryck Enter om du inte vet.', isOptional: true, toValue: toJaNej };
}

function toJaNej(answer: string): string {
  if (/^ja?$/i.test(answer)) return 'ja';
  return /^n(ej)?$/i.test(answer) ? 'nej' : answer;
}
