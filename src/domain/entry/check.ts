import { z } from 'zod';
import type { IsoDate } from '../dates.ts';
import { entrySchema, type Entry } from '../entry.ts';
import { findNearMiss } from '../near-miss.ts';
import type { Kind } from '../taxonomy.ts';
import { isId, shorten } from './rules/names.ts';
import { checkDates, checkSupportLineFields, toRecord } from './rules/whole.ts';
import { checkTexts } from './text-rules.ts';
import type { KnownFields } from './rules/together.ts';
import { checkTogether } from './together.ts';
import type { Issue } from './issue.ts';

export type Checked = { ok: true; entry: Entry } | { ok: false; issues: Issue[] };

export interface Draft {
  kind: Kind;
  id: string;
  /** What the YAML said, with every scalar as text. */
  frontMatter: unknown;
  body: string;
}

/** Checks the front matter of an entry and reports every problem, never only the first. `today` decides which dates lie ahead. */
export function checkEntry({ kind, id, frontMatter, body }: Draft, today: IsoDate): Checked {
  const result = entrySchema.safeParse(frontMatter ?? {}, { error: explainShape });
  // A field that was written but not understood has been answered: no rule should call it missing.
  const isNews = ({ path }: Issue) => result.success || valueAt(frontMatter, path.slice(0, 1)) === undefined || path.length > 1;
  const issues = [
    ...checkId(id),
    ...(result.success ? [] : result.error.issues.flatMap((issue) => toIssues(issue, frontMatter))),
    ...checkTogether(result.success ? result.data : readKnown(frontMatter))
      .filter(isNews)
      .map((issue) => withWritten(issue, frontMatter)),
    ...checkTexts(frontMatter),
    ...checkDates(frontMatter, today),
    ...(kind === 'stodlinjer' ? [] : checkSupportLineFields(frontMatter)),
  ];
  if (!result.success || issues.length > 0) return { ok: false, issues };
  return { ok: true, entry: { kind, id, ...result.data, body } };
}

function checkId(id: string): Issue[] {
  if (isId(id)) return [];
  const isTaken = id.length <= 80 && isId(`${id}-x`);
  const message = isTaken
    ? `En fil kan inte heta ”${id}.md”. Lägg till ett ord.`
    : 'Filnamnet får bara ha små bokstäver a–z, siffror och bindestreck, och högst 80 av dem. Till exempel: kaffestugan-lund.md';
  return [{ path: [], message }];
}

function toIssues(issue: z.core.$ZodIssue, frontMatter: unknown): Issue[] {
  const path = issue.path as (string | number)[];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [...path, key], message: explainKey(path, key) }));
  return [withWritten({ path, message: issue.message }, frontMatter)];
}

function withWritten(issue: Issue, frontMatter: unknown): Issue {
  const written = valueAt(frontMatter, issue.path);
  return typeof written === 'string' && written !== '' ? { ...issue, written: shorten(written) } : issue;
}

/** The fields that are right on their own, so that one mistake does not hide the next. */
function readKnown(frontMatter: unknown): KnownFields {
  const record = toRecord(frontMatter);
  const read = Object.entries(entrySchema.shape).map(([key, field]) => [key, field.safeParse(record[key])] as const);
  return Object.fromEntries(read.flatMap(([key, { success, data }]) => (success ? [[key, data]] : []))) as KnownFields;
}

/** What a field without words of its own answers when it is given the wrong shape. */
function explainShape({ code, expected, path = [] }: z.core.$ZodRawIssue): string {
  if (code === 'invalid_type' && expected === 'object') {
    return `Skriv fälten på egna rader. Här finns: ${knownKeys(path as (string | number)[]).join(', ')}.`;
  }
  return expected === 'array' ? 'Skriv det som en lista, till exempel: [fika, kaffe]' : 'Skriv ett enda värde.';
}

function explainKey(path: readonly (string | number)[], key: string): string {
  const meant = findNearMiss(key, knownKeys(path));
  return `Fältet ”${shorten(key)}” finns inte. ${meant === undefined ? 'Ta bort raden, eller se fälten i content/README.md.' : `Menade du ”${meant}”?`}`;
}

/** The keys that fit at this place in the schema. */
function knownKeys(path: readonly (string | number)[]): string[] {
  const schema = path.reduce<unknown>((at, key) => inner(at, key), entrySchema);
  return Object.keys(shapeOf(schema));
}

function inner(schema: unknown, key: string | number): unknown {
  const plain = unwrap(schema);
  return typeof key === 'number' ? (plain as { element?: unknown }).element : shapeOf(plain)[key];
}

function shapeOf(schema: unknown): Record<string, unknown> {
  return (unwrap(schema) as { shape?: Record<string, unknown> } | undefined)?.shape ?? {};
}

/** Looks through optional, preprocess and transform to the object or list inside. */
function unwrap(schema: unknown): unknown {
  const def = (schema as z.ZodType | undefined)?.def as { innerType?: unknown; in?: unknown; out?: unknown; type?: string } | undefined;
  if (def?.innerType !== undefined) return unwrap(def.innerType);
  if (def?.type !== 'pipe') return schema;
  const into = unwrap(def.in);
  return (into as z.ZodType).def.type === 'transform' ? unwrap(def.out) : into;
}

/** What stands at the path, or the one text that was written where a list or several fields belong. */
function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((at, key) => {
    if (typeof at === 'string' || (typeof key === 'number' && !Array.isArray(at))) return at;
    return (at as Record<string | number, unknown> | null | undefined)?.[key];
  }, value);
}
