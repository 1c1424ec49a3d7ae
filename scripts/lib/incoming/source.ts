import { isDeepStrictEqual } from 'node:util';
import { parseEntryFile } from '../../../src/data/front-matter.ts';
import { toEntrySource } from '../../../src/domain/contribute/entry-source.ts';
import type { Issue } from '../../../src/domain/entry/issue.ts';
import { explainSize } from '../../../src/domain/entry/rules/whole.ts';
import { inOrderOfFields } from '../new/entry-file.ts';
import type { SentDraft } from './draft.ts';

/** Fields that have been read back as what they were. The rows of a list say the same in most of their columns. */
const proven = new Set<string>();

/** The file that the draft becomes, read back by the reader that everyone uses, and what that reader says about it. */
export function toSource(draft: SentDraft): { source: string; issues: readonly Issue[] } {
  const fields = Object.entries(inOrderOfFields(draft));
  const source = toEntrySource(Object.fromEntries(fields), draft.body);
  const tooLarge = explainSize(Buffer.byteLength(source));
  if (tooLarge !== undefined) return { source, issues: [{ path: [], message: tooLarge }] };
  // A field stands on lines of its own, so those that are new can be read without the others.
  const news = fields
    .map(([key, value]) => ({ key, value, text: toEntrySource({ [key]: value }) }))
    .filter(({ text }) => !proven.has(text));
  const unread = Object.fromEntries(news.map(({ key, value }) => [key, value]));
  const { frontMatter, body, issues } = parseEntryFile(toEntrySource(unread, draft.body));
  if (issues.length > 0) return { source, issues };
  // Anything else than what was sent is a fault of ours, and never to be written.
  const isSame = isDeepStrictEqual(frontMatter, unread) && body === draft.body.trim();
  if (!isSame) throw new Error(`A draft reads back as something else: ${source.slice(0, 500)}`);
  for (const { text } of news) proven.add(text);
  return { source, issues: [] };
}
