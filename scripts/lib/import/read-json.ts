import { decode } from './decode.ts';
import { fromHsds, isHsds } from './hsds.ts';
import { Unreadable, type Table } from './table.ts';
import { importText } from './words.ts';

type Item = Readonly<Record<string, unknown>>;

const lists = ['poster', 'entries', 'services', 'contents', 'items', 'data', 'organizations'];
const mostLevels = 6;

/** A list of objects: our own fields, anybody's columns, or services in HSDS 3. */
export function readJson(bytes: Buffer): Table {
  const items = findList(parse(decode(bytes)));
  if (items === undefined) throw new Unreadable(importText.noList);
  const flat = items.flatMap((item, i): [number, Item][] => (isHsds(item) ? fromHsds(item) : [flatten(item)]).map((row) => [i + 1, row]));
  const headers = [...new Set(flat.flatMap(([, row]) => Object.keys(row)))];
  const rows = flat.map(([number, row]) => ({
    number,
    cells: headers.map((header) => (Object.hasOwn(row, header) ? row[header] : undefined)),
  }));
  return { headers, rows };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unreadable(importText.brokenJson);
  }
}

function findList(value: unknown): Item[] | undefined {
  if (Array.isArray(value)) return value.every(isItem) ? value : undefined;
  if (!isItem(value)) return undefined;
  const key = lists.find((name) => Array.isArray(value[name]));
  return key === undefined ? undefined : findList(value[key]);
}

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);

/** "plats.ort" for what stands inside "plats". Lists of words become one text, lists of objects get numbers. */
function flatten(item: Item, before = '', level = 0): Item {
  if (level > mostLevels) throw new Unreadable(importText.deepJson);
  const pairs = Object.entries(item).flatMap(([key, value]): [string, unknown][] => {
    const path = before + key;
    if (isItem(value)) return Object.entries(flatten(value, `${path}.`, level + 1));
    if (!Array.isArray(value)) return [[path, value]];
    if (!value.some(isItem)) return [[path, value.map(toWord).join('\n')]];
    return value.flatMap((inner, i) => (isItem(inner) ? Object.entries(flatten(inner, `${path}.${i}.`, level + 1)) : []));
  });
  return Object.fromEntries(pairs);
}

const toWord = (value: unknown) => (['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '');
