import { isMap, isNode, isScalar, parseDocument, visit, type Pair } from 'yaml';
import { toEntrySource } from '../../../src/domain/contribute/entry-source.ts';
import { entrySchema } from '../../../src/domain/entry.ts';

export interface Hunk {
  before: readonly string[];
  after: readonly string[];
}

interface Block {
  key: string;
  /** Lines of the file, the first included and the last not. */
  from: number;
  to: number;
  hasComment: boolean;
}

/**
 * The file with some fields changed and every other line as it was, byte for byte. Nothing when a person should do it: when
 * comments stand in what would be replaced, or the fields are written in an unusual way.
 */
export function patchSource(source: string, frontMatter: Readonly<Record<string, unknown>>, changed: readonly string[]) {
  const lines = source.split('\n');
  const end = lines.indexOf('---', 1);
  const blocks = readBlocks(lines.slice(0, end));
  const known = new Map(blocks.map((block) => [block.key, block]));
  if (source.includes('\r') || end < 1 || changed.some((key) => known.get(key)?.hasComment)) return undefined;
  const edits = changed.map((key) => {
    const block = known.get(key);
    const from = block?.from ?? placeFor(key, blocks);
    return { from, to: block?.to ?? from, lines: toLines(key, frontMatter[key]) };
  });
  const hunks = edits.map((edit): Hunk => ({ before: lines.slice(edit.from, edit.to), after: edit.lines }));
  // From the end, so that the line numbers above stay true.
  const inOrder = edits.map((edit, i) => ({ ...edit, i })).sort((a, b) => b.from - a.from || b.i - a.i);
  for (const { from, to, lines: after } of inOrder) lines.splice(from, to - from, ...after);
  return { source: lines.join('\n'), hunks };
}

const order = Object.keys(entrySchema.shape);

/** After the last field that comes before it in the schema. */
function placeFor(key: string, blocks: readonly Block[]): number {
  const before = blocks.filter((block) => order.indexOf(block.key) < order.indexOf(key));
  return before.at(-1)?.to ?? 1;
}

function toLines(key: string, value: unknown): string[] {
  return toEntrySource({ [key]: value })
    .split('\n')
    .slice(1, -2);
}

function readBlocks(lines: readonly string[]): Block[] {
  const doc = parseDocument(lines.slice(1).join('\n'), { schema: 'failsafe' });
  if (!isMap(doc.contents) || doc.contents.flow) return [];
  const starts = doc.contents.items.map((pair) => ({
    pair,
    key: keyOf(pair),
    from: lines.findIndex((line) => line.startsWith(`${keyOf(pair)}:`)),
  }));
  return starts.map(({ pair, key, from }, i) => {
    const next = starts[i + 1]?.from ?? lines.length;
    const last = lines.slice(from, next).findLastIndex((line) => line.trim() !== '' && !line.startsWith('#'));
    return { key, from, to: from + last + 1, hasComment: hasComment(pair) || from === -1 };
  });
}

const keyOf = ({ key }: Pair) => (isScalar(key) ? String(key.value) : '');

function hasComment({ value }: Pair): boolean {
  let found = false;
  if (isNode(value)) visit(value, (_, node) => void (found ||= isNode(node) && Boolean(node.comment ?? node.commentBefore)));
  return found;
}
