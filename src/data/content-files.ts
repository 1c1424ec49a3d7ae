import { readdirSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { isId } from '../domain/entry/rules/names.ts';
import { kinds, type Kind } from '../domain/taxonomy.ts';
import { hasId } from '../domain/vocabulary.ts';
import { doNotListFile } from './do-not-list.ts';
import { numbersFile } from './entry-numbers.ts';

export interface ContentFile {
  /** From the content folder's parent, with slashes: "content/stodlinjer/aldrelinjen.md". */
  path: string;
  /** The same file, from where the program runs. */
  file: string;
  kind: Kind;
  id: string;
}

export interface MisplacedFile {
  path: string;
  message: string;
}

/** Every entry file under the folder, in the order of their paths, and the files that cannot be entries. They are not read. */
export function listContentFiles(root: string): { files: ContentFile[]; misplaced: MisplacedFile[] } {
  const files: ContentFile[] = [];
  const misplaced: MisplacedFile[] = [];
  for (const { path, isFile } of listFiles(root)) {
    const message = isFile ? findMisplacement(root, path) : 'Filen är en genväg till en annan fil. Lägg in själva filen.';
    const shown = join(basename(root), relative(root, path)).split(sep).join('/');
    if (message !== undefined) misplaced.push({ path: shown, message });
    else files.push({ path: shown, file: path, kind: kindOf(root, path) as Kind, id: idOf(path) });
  }
  return { files, misplaced };
}

/** Files in the folder itself that speak about the entries. */
const aboutContent = ['README.md', 'SVAR.md', 'LICENSE.md', doNotListFile, numbersFile];

/** True for the path of such a file, as it is shown: "content/README.md". */
export const isAboutContent = (path: string) => aboutContent.includes(path.slice(path.indexOf('/') + 1));

function listFiles(root: string) {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((item) => !item.isDirectory() && !item.name.startsWith('.'))
    .map((item) => ({ path: join(item.parentPath, item.name), isFile: item.isFile() }))
    .filter(({ path }) => !aboutContent.includes(relative(root, path)))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

const folderMessage = 'Mappens namn får bara ha små bokstäver a–z, siffror och bindestreck. Till exempel: vastra-gotaland';

function findMisplacement(root: string, path: string): string | undefined {
  if (!path.endsWith('.md')) return 'Filen ska sluta på .md. Byt namn på den.';
  const folders = relative(root, path).split(sep).slice(0, -1);
  if (hasId(kinds, kindOf(root, path))) return folders.every(isId) ? undefined : folderMessage;
  return `Filen ligger i fel mapp. Lägg den i någon av: ${Object.keys(kinds).join(', ')}.`;
}

function kindOf(root: string, path: string): string {
  const [folder, ...rest] = relative(root, path).split(sep);
  return rest.length === 0 ? '' : folder!;
}

/** Sub-folders are for people browsing; only the file name is the id. */
function idOf(path: string): string {
  return basename(path, '.md');
}
