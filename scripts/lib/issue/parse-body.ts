import { hasId } from '../../../src/domain/vocabulary.ts';
import type { Sent } from '../incoming/draft.ts';
import { toIds } from '../incoming/terms.ts';
import { issueQuestions, type IssueQuestion } from './questions.ts';
import { issueText } from './words.ts';

export type ParsedBody = { kind: 'answers'; sent: Sent } | { kind: 'fault'; message: string } | { kind: 'other' };

/** GitHub takes 65,536 characters. */
const mostCharacters = 65_536;
const byLabel = new Map(issueQuestions.map((question) => [question.label, question]));

/** The answers under the headings of our form. An issue without them is somebody writing to us in their own words. */
export function parseIssueBody(body: string): ParsedBody {
  const lines = body.slice(0, mostCharacters + 1).split(/\r\n?|\n/);
  const headings = lines.map((line) => byLabel.get(/^### (.+?)\s*$/.exec(line)?.[1] ?? ''));
  const found = headings.filter((question) => question !== undefined);
  if (found.length < 3 || found[0] !== issueQuestions[0]) return { kind: 'other' };
  if (body.length > mostCharacters) return { kind: 'fault', message: issueText.tooLong };
  const twice = found.find((question, i) => found.indexOf(question) !== i);
  // Somebody may write a heading of ours in an answer, and then nobody knows which answer is meant.
  if (twice !== undefined) return { kind: 'fault', message: issueText.twice(twice.label) };
  const answers = headings.flatMap((question, i) => (question === undefined ? [] : toAnswers(question, textAfter(lines, headings, i))));
  const unknown = answers.find(({ field }) => field === undefined);
  if (unknown !== undefined) return { kind: 'fault', message: issueText.unknownChoice(unknown.text.slice(0, 60)) };
  if (answers.every(({ text }) => text === '')) return { kind: 'fault', message: issueText.noAnswers };
  return { kind: 'answers', sent: Object.fromEntries(answers.map(({ field, text }) => [field!, text])) };
}

function textAfter(lines: readonly string[], headings: readonly unknown[], at: number): string {
  const next = headings.findIndex((heading, i) => i > at && heading !== undefined);
  return lines
    .slice(at + 1, next === -1 ? undefined : next)
    .join('\n')
    .trim();
}

/** What stands where nothing was answered. */
const nothing = ['_No response_', 'None', issueText.choose];

interface Answer {
  /** Nothing when the choice is none of ours. */
  field?: string;
  text: string;
}

function toAnswers({ field, terms }: IssueQuestion, text: string): Answer[] {
  if (nothing.includes(text)) return [];
  if (field !== 'forsta_gangen') return [{ field, text: terms === undefined ? text : toIds(terms, text).join('\n') }];
  return toIds(terms!, text).map((id) => (hasId(terms!, id) ? { field: `${field}.${id}`, text: 'ja' } : { text: id }));
}
