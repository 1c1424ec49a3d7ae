import { isDeepStrictEqual } from 'node:util';
import type { Entry } from '../../../src/domain/entry.ts';
import type { SentDraft } from '../incoming/draft.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Fields with fields of their own, which are merged one by one. */
const nested = ['alder', 'plats', 'kontakt', 'forsta_gangen'];

/** Lists where what was there stays, with the new after it. */
const growing = ['kallor', 'sokord'];

/** "Ask the organiser" says that somebody does not know, so it takes the place of nothing. */
const unknown = 'fraga';

export interface Merge {
  frontMatter: Record<string, unknown>;
  /** Keys whose value is another, in the order of the draft. */
  changed: string[];
}

/** What stands in the file with what was sent put over it. What was not sent stays. */
export function merge(file: Fields, before: Entry, draft: SentDraft, after: Entry, isNeedsProposed: boolean): Merge {
  const frontMatter: Record<string, unknown> = { ...file };
  const changed = Object.keys(draft.frontMatter).filter((key) => {
    const sent = draft.frontMatter[key];
    if (sent === unknown || (key === 'behov' && isNeedsProposed)) return false;
    const value = mergeField(key, file[key], sent, valueOf(before, key), valueOf(after, key));
    if (value === same) return false;
    frontMatter[key] = value;
    return true;
  });
  return { frontMatter, changed };
}

const same = Symbol('same');

function mergeField(key: string, written: unknown, sent: unknown, before: unknown, after: unknown): unknown {
  if (isDeepStrictEqual(before, after)) return same;
  if (growing.includes(key)) return grow(toItems(written), toItems(sent));
  if (!nested.includes(key) || !isFields(written) || !isFields(sent)) return sent;
  const news = Object.entries(sent).filter(([name]) => !isDeepStrictEqual(toFields(before)[name], toFields(after)[name]));
  return news.length === 0 ? same : { ...written, ...Object.fromEntries(news) };
}

function grow(written: readonly unknown[], sent: readonly unknown[]): unknown {
  const known = new Set(written.map(nameOf));
  const news = sent.filter((item) => !known.has(nameOf(item)));
  return news.length === 0 ? same : [...written, ...news];
}

/** A source is known by its address or its name, a word by itself. */
const nameOf = (item: unknown) => (isFields(item) ? String(item['url'] ?? item['namn']) : String(item));

const toItems = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : typeof value === 'string' ? value.split(',').map((part) => part.trim()) : [value].flat();

const valueOf = (entry: Entry, key: string) => (entry as unknown as Fields)[key];
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const toFields = (value: unknown): Fields => (isFields(value) ? value : {});
