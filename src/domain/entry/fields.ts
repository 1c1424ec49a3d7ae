import { z } from 'zod';
import { findNearMiss } from '../near-miss.ts';
import { idsOf, type Vocabulary } from '../vocabulary.ts';

const isEmpty = (input: unknown) => input === undefined || input === '';

/** A required text of some length. Forgetting a value and giving a list are two mistakes with two messages. */
export const text = (missing: string, example: string, min = 1, max = 1000) =>
  z
    .string({ error: ({ input }) => (isEmpty(input) ? missing : `Skriv ett enda värde, till exempel: ${example}`) })
    .trim()
    .check(({ value, issues }) => {
      if (value === '') issues.push({ code: 'custom', message: missing, input: value });
      else if (value.length < min) issues.push({ code: 'custom', message: tooShort(value, min), input: value });
      else if (value.length > max) issues.push({ code: 'custom', message: tooLong(value, max), input: value });
    });

const tooShort = (value: string, min: number) => `Texten är ${value.length} tecken. Skriv minst ${min}, så att man förstår vad det är.`;
const tooLong = (value: string, max: number) =>
  `Texten är ${value.length} tecken. Korta den till högst ${max}. Resten kan stå i brödtexten under strecken.`;

export const sentence = (example: string, max = 300) =>
  text(`Skriv en mening eller ta bort raden. Till exempel: ${example}`, example, 1, max);

/** One id from a closed list. A short list is shown whole. */
export const idFrom = <const T extends Vocabulary>(vocabulary: T, propose: Propose = () => []) =>
  z.enum(idsOf(vocabulary), { error: ({ input }) => explainId(vocabulary, input, propose) });

/** Ids that an everyday word may stand for, when it is near none of them. */
type Propose = (written: string) => readonly string[];

/** A list of ids. One value on the same line, or several with commas, is read as a list. */
export const idsFrom = <const T extends Vocabulary>(vocabulary: T, missing: string, max = 12, propose?: Propose) =>
  listOf(idFrom(vocabulary, propose), missing, max).refine(isUnique, 'Samma ord står två gånger. Ta bort det ena.');

export const listOf = <T extends z.ZodType>(item: T, missing: string, max = 50) =>
  z.preprocess(toList, z.array(item, { error: missing }).min(1, missing).max(max, `Skriv högst ${max}. Välj de viktigaste.`));

/** "ja" or "nej". */
export const jaNej = z.enum(['ja', 'nej'], { error: 'Skriv ja eller nej.' }).transform((value) => value === 'ja');

export const wholeNumber = (example: string, max: number) =>
  z
    .string({ error: `Skriv ett helt tal, till exempel: ${example}` })
    .regex(/^\d{1,6}$/, { error: `Skriv ett helt tal, till exempel: ${example}`, abort: true })
    .transform(Number)
    .refine((value) => value <= max, `Talet är för stort. Högst ${max} går bra.`);

export function toList(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value === '' ? undefined : value.split(',').map((part) => part.trim());
}

function explainId(vocabulary: Vocabulary, input: unknown, propose: Propose): string {
  const ids = idsOf(vocabulary);
  const all = ids.length <= 25 ? `Välj bland: ${ids.join(', ')}.` : 'Hela listan finns i content/README.md.';
  if (isEmpty(input)) return `Välj ett värde. ${all}`;
  if (typeof input !== 'string') return `Skriv ett ord i taget. ${all}`;
  const meant = findId(vocabulary, input) ?? propose(input)[0];
  return `”${shorten(input)}” finns inte i listan. ${meant === undefined ? all : `Menade du ”${meant}”?`}`;
}

function findId(vocabulary: Vocabulary, input: string): string | undefined {
  const near =
    findNearMiss(input, idsOf(vocabulary)) ??
    findNearMiss(
      input,
      Object.values(vocabulary).map((t) => t.label),
    );
  return idsOf(vocabulary).find((id) => id === near || vocabulary[id]!.label === near);
}

export function shorten(value: string): string {
  return value.length > 60 ? `${value.slice(0, 57)}…` : value;
}

function isUnique(list: readonly unknown[]): boolean {
  return new Set(list).size === list.length;
}
