import type { IsoDate } from '../../../src/domain/dates.ts';
import { checkEntry } from '../../../src/domain/entry/check.ts';
import type { Issue } from '../../../src/domain/entry/issue.ts';
import type { Form, Kind } from '../../../src/domain/taxonomy.ts';

export type Path = Issue['path'];

/** An entry on its way. The front matter holds text, lists and objects, as a file does when it is read. */
export interface Draft {
  kind: Kind;
  frontMatter: Record<string, unknown>;
}

/** The draft with a value at the path, or without one when the value is undefined. */
export function withValue(draft: Draft, path: Path, value: unknown): Draft {
  return { ...draft, frontMatter: put(draft.frontMatter, path, value) as Record<string, unknown> };
}

export function valueAt(draft: Draft, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], draft.frontMatter);
}

export function hasForm(draft: Draft, form: Form): boolean {
  return (valueAt(draft, ['former']) as string[] | undefined)?.includes(form) === true;
}

/** What `npm run validate` would say about the draft. The name of the file is ours, so it is not judged here. */
export function findIssues({ kind, frontMatter }: Draft, today: IsoDate): readonly Issue[] {
  const checked = checkEntry({ kind, id: 'utkast', frontMatter, body: '' }, today);
  return checked.ok ? [] : checked.issues;
}

export function startsWith(path: Path, start: Path): boolean {
  return start.every((key, i) => path[i] === key);
}

function put(at: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const inner = put((at as Record<string | number, unknown> | undefined)?.[key], rest, value);
  if (typeof key === 'number') return withItem((at as unknown[] | undefined) ?? [], key, inner);
  const { [key]: _, ...others } = (at ?? {}) as Record<string, unknown>;
  return isNothing(inner) ? toNothing(others) : { ...others, [key]: inner };
}

function withItem(list: readonly unknown[], index: number, item: unknown): unknown {
  const others = list.filter((_, i) => i !== index);
  return isNothing(item) ? toNothing(others) : others.toSpliced(index, 0, item);
}

const isNothing = (value: unknown) => value === undefined;

/** An object or list that became empty goes away too. */
const toNothing = (value: object) => (Object.keys(value).length === 0 ? undefined : value);
