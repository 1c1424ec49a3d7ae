import { isOnDoNotList, type DoNotList } from '../../../src/data/do-not-list.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import { checkEntry } from '../../../src/domain/entry/check.ts';
import type { Issue } from '../../../src/domain/entry/issue.ts';
import type { Entry } from '../../../src/domain/entry.ts';
import { suggestBehov } from '../../../src/domain/suggest-behov.ts';
import { kinds, type Kind } from '../../../src/domain/taxonomy.ts';
import { hasId, idsOf, type Vocabulary } from '../../../src/domain/vocabulary.ts';
import { toDraft, type Sent, type SentDraft } from '../incoming/draft.ts';
import { toId } from '../incoming/terms.ts';
import { toAnswer } from '../report.ts';
import { toCellAnswer } from './cell-answer.ts';
import { readCell } from './cells.ts';
import type { TableRow } from './table.ts';
import { importText } from './words.ts';

export interface RowProblem {
  row: number;
  /** The column's name, or the field's where no column has it. */
  column: string;
  message: string;
}

export type ReadRow =
  | { ok: true; number: number; draft: SentDraft; entry: Entry; isNeedsProposed: boolean }
  | { ok: false; number: number; problems: RowProblem[] };

export interface RowRules {
  headers: readonly string[];
  /** The field of each column. */
  fields: readonly (string | undefined)[];
  /** What is the same in every row. */
  always: Sent;
  proposesNeeds: boolean;
  doNotList: DoNotList;
  today: IsoDate;
}

/** A row as an entry, or everything that is wrong with it. */
export function readRow({ number, cells, fault }: TableRow, rules: RowRules): ReadRow {
  const problem = (message: string, column = ''): RowProblem => ({ row: number, column, message });
  if (fault !== undefined) return { ok: false, number, problems: [problem(fault)] };
  const { sent, faults } = readCells(cells, rules);
  const kind = toKind(sent['slag'] ?? '');
  const problems = faults.map(({ message, field }) => problem(message, columnOf(field, rules)));
  if (kind === undefined)
    return { ok: false, number, problems: [...problems, problem(explainKind(sent['slag'] ?? ''), columnOf('slag', rules))] };

  const { slag: _, ...fields } = sent;
  const texts = [fields['namn'], fields['sammanfattning'], fields['body']].join('\n');
  const isNeedsProposed = rules.proposesNeeds && !fields['behov'];
  const draft = toDraft(kind, isNeedsProposed ? { ...fields, behov: suggestBehov(texts).slice(0, 6).join(',') } : fields);
  const checked = checkEntry({ kind, id: 'rad', frontMatter: draft.frontMatter, body: draft.body }, rules.today);
  const issues = checked.ok ? [] : checked.issues.filter(({ path }) => !faults.some(({ field }) => isAround(field, path.join('.'))));
  problems.push(...issues.map((issue) => problem(explain(issue, texts), columnOf(issue.path.join('.'), rules))));
  if (checked.ok && isOnDoNotList(rules.doNotList, checked.entry)) problems.push(problem(importText.listed));
  if (!checked.ok || problems.length > 0) return { ok: false, number, problems };
  return { ok: true, number, draft, entry: checked.entry, isNeedsProposed };
}

function readCells(cells: readonly unknown[], { fields, always }: RowRules) {
  const sent: Record<string, string> = { ...always };
  const faults: { field: string; message: string }[] = [];
  const own = new Set<string>();
  cells.forEach((value, i) => {
    const field = fields[i];
    if (field === undefined) return;
    const cell = readCell(value, field);
    if ('fault' in cell) faults.push({ field, message: cell.fault });
    else if (cell.text !== '') {
      sent[field] = own.has(field) ? `${sent[field]}\n${cell.text}` : cell.text;
      own.add(field);
    }
  });
  const { lan = '', omrade = lan, ...rest } = sent;
  return { sent: { ...rest, omrade } as Sent, faults };
}

const kindNames: Vocabulary = Object.fromEntries(idsOf(kinds).map((id) => [id, { label: kinds[id].label, ord: [kinds[id].singular] }]));

function toKind(written: string): Kind | undefined {
  const id = toId(kindNames, written);
  return hasId(kinds, id) ? id : undefined;
}

const explainKind = (written: string) => (written === '' ? importText.noKind : importText.unknownKind(written.slice(0, 60)));

/** One of them is in the other, so that a cell which could not be read is not also called missing. */
const isAround = (field: string, path: string) => field === path || field.startsWith(`${path}.`) || path.startsWith(`${field}.`);

/** In words for somebody who sees cells and not a file. */
function explain(issue: Issue, texts: string): string {
  const answer = toCellAnswer(toAnswer(issue));
  const needs = issue.path.length === 1 && issue.path[0] === 'behov' && issue.written === undefined ? suggestBehov(texts).slice(0, 6) : [];
  return needs.length === 0 ? answer : `${answer} ${importText.proposedNeeds(needs)}`;
}

/** The column that holds the field, or the closest around it. */
export function columnOf(path: string, { headers, fields }: RowRules): string {
  if (path === 'plats' && fields.includes('plats.ort')) return headers[fields.indexOf('plats.ort')]!;
  for (let field = path; field !== ''; field = field.replace(/\.?[^.]*$/, '')) {
    const at = fields.findIndex((one) => one === field || one?.startsWith(`${field}.`));
    if (at !== -1) return headers[at]!;
  }
  return fields.includes('lan') && path.startsWith('omrade') ? headers[fields.indexOf('lan')]! : path.replace(/\.\d+/g, '');
}
