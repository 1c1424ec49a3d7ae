import type { IsoDate } from '../../../src/domain/dates.ts';
import { toAnswer } from '../report.ts';
import { describeChoices } from './choices.ts';
import { findIssues, startsWith, withValue, type Draft } from './draft.ts';
import type { Question, Step } from './question.ts';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

/** Asks the steps that fit the answers so far, in order. */
export async function askSteps(terminal: Terminal, steps: readonly Step[], draft: Draft, today: IsoDate): Promise<Draft> {
  let current = draft;
  for (const step of steps) {
    const question = step(current);
    if (question !== undefined) current = await askQuestion(terminal, question, current, today);
  }
  return current;
}

/** Asks until the schema has nothing to say about the answer. */
export async function askQuestion(terminal: Terminal, question: Question, draft: Draft, today: IsoDate): Promise<Draft> {
  terminal.say(introduce(question));
  for (;;) {
    const answer = await terminal.ask('> ');
    if (answer === '?' && question.choices !== undefined) {
      terminal.say(describeChoices(question.choices));
      continue;
    }
    const next = withValue(draft, question.path, toValue(question, answer));
    const issues = findIssues(next, today).filter(({ path }) => startsWith(path, question.path));
    if (issues.length === 0) return next;
    for (const issue of issues) terminal.say(toAnswer(issue));
  }
}

function introduce({ text, help, choices, isLong, isOptional, proposal }: Question): string {
  const lines = [`\n${text}`];
  if (choices !== undefined && isLong !== true) lines.push(describeChoices(choices));
  if (help !== undefined) lines.push(help);
  if (isLong === true) lines.push(words.showAll);
  if (proposal !== undefined) lines.push(words.proposal(proposal.shown));
  else if (isOptional === true && help?.includes('Enter') !== true) lines.push(words.optional);
  return lines.join('\n');
}

/** Nothing at a needed question stays as an empty value, so that the schema says what is missing. */
function toValue({ proposal, isOptional, toValue }: Question, answer: string): unknown {
  if (answer !== '') return toValue(answer);
  if (proposal !== undefined) return proposal.value;
  return isOptional === true ? undefined : '';
}
