import { kindsInWords } from '../../../src/text/bidra-questions.ts';
import { questions } from '../../../src/text/questions.ts';
import type { Directory } from '../../../src/data/known-directories.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import { kinds, type Kind } from '../../../src/domain/taxonomy.ts';
import { hasId, type Vocabulary } from '../../../src/domain/vocabulary.ts';
import { toAnswer } from '../report.ts';
import { askQuestion, askSteps } from './ask.ts';
import { describeChoices, toId } from './choices.ts';
import { findIssues, startsWith, type Draft, type Path } from './draft.ts';
import { firstSteps } from './first-questions.ts';
import { topics } from './more-questions.ts';
import type { Question } from './question.ts';
import type { Terminal } from './terminal.ts';
import { findTwin } from './twin.ts';
import { words } from './words.ts';

/** The whole conversation: what is needed, then what else the person wants to tell. The draft it returns is without mistakes. */
export async function askEntry(terminal: Terminal, directory: Directory, today: IsoDate): Promise<Draft> {
  const kind = await askKind(terminal);
  const needed = await askSteps(terminal, firstSteps(today), { kind, frontMatter: {} }, today);
  const valid = await settle(terminal, needed, directory, today);
  const told = await askMore(terminal, valid, today);
  return settle(terminal, told, directory, today);
}

async function askKind(terminal: Terminal): Promise<Kind> {
  terminal.say(`\n${questions.slag.label}\n${describeChoices([{ terms: kindsInWords }])}\n${words.one}`);
  for (;;) {
    const answer = await terminal.ask('> ');
    const id = toId([{ terms: kindsInWords }], toId([{ terms: toSingular() }], answer));
    if (hasId(kinds, id)) return id;
    terminal.say(words.notKind(answer));
  }
}

function toSingular(): Vocabulary {
  return Object.fromEntries(Object.entries(kinds).map(([id, { singular }]) => [id, { label: singular }]));
}

/** Some mistakes show only when all answers are there. Their questions are asked again until none is left. */
async function settle(terminal: Terminal, draft: Draft, directory: Directory, today: IsoDate): Promise<Draft> {
  const issues = [...findIssues(draft, today), ...findTwin(draft, directory, today)];
  if (issues.length === 0) return draft;
  terminal.say(words.unfinished);
  for (const issue of issues) terminal.say(toAnswer(issue));
  const questions = issues.flatMap(({ path }) => questionsAbout(path, draft, today));
  if (questions.length === 0) throw new Error(`No question is about the issue: ${JSON.stringify(issues)}`);
  let current = draft;
  for (const question of questions) current = await askQuestion(terminal, question, current, today);
  return settle(terminal, current, directory, today);
}

/** The needed questions whose answers are at, under or above the path. */
function questionsAbout(path: Path, draft: Draft, today: IsoDate): Question[] {
  return firstSteps(today)
    .flatMap((step) => step(draft) ?? [])
    .filter((question) => startsWith(path, question.path) || startsWith(question.path, path));
}

async function askMore(terminal: Terminal, draft: Draft, today: IsoDate): Promise<Draft> {
  const fitting = topics.filter(({ fits }) => fits?.(draft) !== false);
  const menu = Object.fromEntries(fitting.map(({ label }) => [label, { label }]));
  terminal.say(`\n${words.more}\n${describeChoices([{ terms: menu }])}`);
  const answer = await terminal.ask('> ');
  if (answer === '') return draft;
  const topic = fitting.find(({ label }) => label === toId([{ terms: menu }], answer));
  if (topic === undefined) terminal.say(words.notInMenu(answer));
  const next = topic === undefined ? draft : await askSteps(terminal, topic.steps(draft), draft, today);
  return askMore(terminal, next, today);
}
