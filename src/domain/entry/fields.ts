import { z } from 'zod';
import { findNearMiss } from '../near-miss.ts';
import { idsOf, type Vocabulary } from '../vocabulary.ts';
import { missingChoice, showChoices, tooMany, type ListRule } from './rules/lists.ts';
import { shorten } from './rules/names.ts';
import { tooLarge, wholeNumberMessage, wholeNumberPattern } from './rules/numbers.ts';
import { explainText, type TextRule } from './rules/texts.ts';

const isEmpty = (input: unknown) => input === undefined || input === '';

/** A required text of some length. */
export const text = (rule: TextRule) =>
  z
    .string({ error: ({ input }) => (isEmpty(input) ? rule.missing : `Skriv ett enda värde, till exempel: ${rule.example}`) })
    .trim()
    // Lines are for those who write. Names, cells and calendars are one.
    .overwrite(toOneLine)
    .check(({ value, issues }) => {
      const message = explainText(value, rule);
      if (message !== undefined) issues.push({ code: 'custom', message, input: value });
    });

/** No expression: a long row of blanks would hang it. */
function toOneLine(value: string): string {
  const lines = value.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}

/** One id from a closed list. A short list is shown whole. */
export const idFrom = <const T extends Vocabulary>(vocabulary: T, propose: Propose = () => []) =>
  z.enum(idsOf(vocabulary), { error: ({ input }) => explainId(vocabulary, input, propose) });

/** Ids that an everyday word may stand for. */
type Propose = (written: string) => readonly string[];

/** A list of ids. One value on the same line, or several with commas, is read as a list. */
export const idsFrom = <const T extends Vocabulary>(vocabulary: T, { missing, max }: ListRule, propose?: Propose) =>
  listOf(idFrom(vocabulary, propose), missing, max).refine(isUnique, 'Samma ord står två gånger. Ta bort det ena.');

export const listOf = <T extends z.ZodType>(item: T, missing: string, max = 50) =>
  z.preprocess(toList, z.array(item, { error: missing }).min(1, missing).max(max, tooMany(max)));

/** "ja" or "nej". */
export const jaNej = z.enum(['ja', 'nej'], { error: 'Skriv ja eller nej.' }).transform((value) => value === 'ja');

export const wholeNumber = (example: string, max: number) =>
  z
    .string({ error: wholeNumberMessage(example) })
    .regex(wholeNumberPattern, { error: wholeNumberMessage(example), abort: true })
    .transform(Number)
    .refine((value) => value <= max, tooLarge(max));

export function toList(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value === '' ? undefined : value.split(',').map((part) => part.trim());
}

function explainId(vocabulary: Vocabulary, input: unknown, propose: Propose): string {
  const ids = idsOf(vocabulary);
  const all = showChoices(ids);
  if (isEmpty(input)) return `${missingChoice} ${all}`;
  if (typeof input !== 'string') return `Skriv ett ord i taget. ${all}`;
  const meant = findMeant(findId(vocabulary, input), propose(input));
  return `”${shorten(input)}” finns inte i listan. ${meant === undefined ? all : `Menade du ”${meant}”?`}`;
}

/** "handarbete" is spelled nearly as "utan_arbete", but it means "hantverk". */
function findMeant(near: string | undefined, proposed: readonly string[]): string | undefined {
  return near !== undefined && (proposed.length === 0 || proposed.includes(near)) ? near : proposed[0];
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

function isUnique(list: readonly unknown[]): boolean {
  return new Set(list).size === list.length;
}
