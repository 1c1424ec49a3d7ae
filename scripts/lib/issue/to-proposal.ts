import { isOnDoNotList, type DoNotList } from '../../../src/data/do-not-list.ts';
import { doNotListMessage } from '../../../src/data/do-not-list.ts';
import type { Directory } from '../../../src/data/known-directories.ts';
import { folderOf, freeId } from '../../../src/domain/contribute/file-name.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import { checkEntry } from '../../../src/domain/entry/check.ts';
import { checkDirectory } from '../../../src/domain/entry/directory.ts';
import { fieldName, type Issue } from '../../../src/domain/entry/issue.ts';
import type { Entry } from '../../../src/domain/entry.ts';
import { indexTwins } from '../../../src/domain/near-twins.ts';
import { kinds, type Kind } from '../../../src/domain/taxonomy.ts';
import { hasId } from '../../../src/domain/vocabulary.ts';
import { toFormAnswer } from '../../../src/text/bidra-answers.ts';
import { toDraft } from '../incoming/draft.ts';
import { toSource } from '../incoming/source.ts';
import { toAnswer } from '../report.ts';
import { parseIssueBody } from './parse-body.ts';
import { issueQuestions } from './questions.ts';

export interface Problem {
  /** The question that was answered, or nothing when it is about all of them. */
  question: string;
  message: string;
}

export type Proposal =
  | { kind: 'other' }
  | { kind: 'problems'; problems: Problem[] }
  | { kind: 'exists'; path: string }
  | { kind: 'file'; path: string; source: string; entry: Entry; near: string[] };

export interface Known {
  directory: Directory;
  /** "kind/id" of every file, also of those with mistakes in them. */
  taken: ReadonlySet<string>;
  doNotList: DoNotList;
  today: IsoDate;
}

/** The issue as a file for the directory, or what to mend. Nothing in it decides where the file goes but its kind, area and name. */
export function toProposal(body: string, known: Known): Proposal {
  const parsed = parseIssueBody(body);
  if (parsed.kind === 'other') return parsed;
  if (parsed.kind === 'fault') return toProblems([{ question: '', message: parsed.message }]);
  const { slag = '', ...sent } = parsed.sent;
  if (!hasId(kinds, slag)) return toProblems([{ question: labelOf(['slag']), message: 'Välj ett av svaren.' }]);
  const draft = toDraft(slag, sent);
  const checked = checkEntry({ kind: slag, id: 'utkast', frontMatter: draft.frontMatter, body: draft.body }, known.today);
  const { source, issues } = toSource(draft);
  const inBody = issues.map((issue) => toProblem({ ...issue, path: ['body'] }));
  const all = [...(checked.ok ? [] : checked.issues.map(toProblem)), ...inBody];
  if (!checked.ok || all.length > 0) return toProblems(all);
  if (isOnDoNotList(known.doNotList, checked.entry)) return toProblems([{ question: '', message: doNotListMessage }]);

  const id = freeId(draft, idsOfKind(known.taken, slag));
  const entry = { ...checked.entry, id };
  const path = ['content', ...folderOf(draft), `${id}.md`].join('/');
  const twin = findTwins(entry, path, known);
  return twin.same === undefined ? { kind: 'file', path, source, entry, near: twin.near } : { kind: 'exists', path: twin.same };
}

const toProblems = (problems: Problem[]): Proposal => ({ kind: 'problems', problems });

const toProblem = (issue: Issue): Problem => ({ question: labelOf(issue.path), message: toFormAnswer(toAnswer(issue)) });

/** The question about the field, or about what is around it. */
function labelOf(path: Issue['path']): string {
  for (let field = path.filter((part) => typeof part !== 'number').join('.'); field !== ''; field = field.replace(/\.?[^.]*$/, '')) {
    const question = issueQuestions.find((one) => one.field === field) ?? issueQuestions.find((one) => one.field.startsWith(`${field}.`));
    if (question !== undefined) return question.label;
  }
  return fieldName({ path, message: '' });
}

function findTwins(entry: Entry, path: string, { directory: { entries, paths } }: Known): { same: string | undefined; near: string[] } {
  const pathOf = (one: Entry) => paths.get(`${one.kind}/${one.id}`)!;
  const twins = indexTwins(entries).find(entry);
  const placed = entries.map((one) => ({ entry: one, path: pathOf(one) }));
  const isTwice = checkDirectory([...placed, { entry, path }]).some((found) => found.path === path);
  const [same] = twins.filter(({ likeness }) => likeness === 'same' || isTwice);
  return { same: same && pathOf(same.entry), near: twins.map((twin) => pathOf(twin.entry)) };
}

function idsOfKind(taken: ReadonlySet<string>, kind: Kind): Set<string> {
  return new Set([...taken].filter((one) => one.startsWith(`${kind}/`)).map((one) => one.slice(kind.length + 1)));
}
