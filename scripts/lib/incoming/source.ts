import { isDeepStrictEqual } from 'node:util';
import { parseEntryFile } from '../../../src/data/front-matter.ts';
import { toEntrySource } from '../../../src/domain/contribute/entry-source.ts';
import type { Issue } from '../../../src/domain/entry/issue.ts';
import { inOrderOfFields } from '../new/entry-file.ts';
import type { SentDraft } from './draft.ts';

/** The file that the draft becomes, read back by the reader that everyone uses, and what that reader says about it. */
export function toSource(draft: SentDraft): { source: string; issues: readonly Issue[] } {
  const source = toEntrySource(inOrderOfFields(draft), draft.body);
  const { frontMatter, body, issues } = parseEntryFile(source);
  if (issues.length > 0) return { source, issues };
  // Anything else than what was sent is a fault of ours, and never to be written.
  const isSame = isDeepStrictEqual(frontMatter, draft.frontMatter) && body === draft.body.trim();
  if (!isSame) throw new Error(`A draft reads back as something else: ${source.slice(0, 500)}`);
  return { source, issues: [] };
}
