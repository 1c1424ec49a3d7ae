import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['src/**/*.*', 'public/**/*.*', 'scripts/**/*.*', '*.config.ts', 'package-lock.json', 'tsconfig.json'];

/** Says all that decides how a page looks besides its entries: code, packages, Node, settings and the day. When any is new, all pages are. */
export function codeKey(settings: unknown, today: string, root = '.'): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, settings, today]));
  for (const path of globSync(sources, { cwd: root }).sort()) hash.update(path).update(readFileSync(join(root, path)));
  return hash.digest('base64url');
}
