import type { Answers } from '../../domain/contribute/answers.ts';
import { answersTo, answerTo, inOrderOf } from '../../domain/contribute/answers.ts';
import { toBody } from '../../domain/contribute/body.ts';
import { toEntrySource } from '../../domain/contribute/entry-source.ts';
import { editUrl, issueUrl, letterUrl, newFileUrl, uploadUrl, type Editors } from '../../domain/contribute/exits.ts';
import { folderOf } from '../../domain/contribute/file-name.ts';
import { toFrontMatter } from '../../domain/contribute/front-matter.ts';
import { entryPath } from '../../domain/paths.ts';
import type { Kind } from '../../domain/taxonomy.ts';
import { formText as words } from '../../text/bidra-form.ts';
import { letters } from '../../text/letters.ts';
import { findName, type Twin } from './free-name.ts';
import { changesBetween, isProtected, keptBeside, type Original } from './corrections.ts';

export interface Finished {
  kind: Kind;
  answers: Answers;
  editors: Editors;
}

/** Shows the ways to hand in something new. */
export async function showNew(section: HTMLElement, { kind, answers, editors }: Finished): Promise<void> {
  const frontMatter = toFrontMatter(answers);
  const source = toEntrySource(frontMatter, bodyOf(answers));
  const { id, twin } = await findName({ kind, frontMatter });
  const path = ['content', ...folderOf({ kind, frontMatter }), `${id}.md`].join('/');
  const namn = answerTo(answers, 'namn');
  choose(section, 'new', true);
  showTwin(section, twin);
  showLetter(section, letterUrl(editors, words.letterSubject(namn), words.letterBody(source), words.letterShort));
  const url = newFileUrl(editors, path, source);
  link(section, 'github', url ?? uploadUrl(editors, path));
  when(section, 'github', url !== undefined);
  showFile(section, path, source);
}

/** Shows the ways to hand in a change. What is protected is changed by letter, without its file. */
export function showChange(section: HTMLElement, finished: Finished, original: Original, page: string): void {
  const { editors } = finished;
  const answers = inOrderOf(original.answers, finished.answers);
  const { kept, isMoved } = keptBeside(original, answers);
  const source = toEntrySource(toFrontMatter({ ...answers, ...kept }), original.body ?? bodyOf(answers));
  const changes = [...changesBetween(section.closest('form')!, original.answers, answers), ...(isMoved ? [words.point] : [])];
  const text = changes.join('\n') || words.changesNone;
  const subject = letters.changeSubject(original.namn);
  choose(section, 'change', !isProtected(original));
  part(section, 'changes')
    .querySelector('ul')!
    .replaceChildren(...(changes.length > 0 ? changes : [words.changesNone]).map(toItem));
  showLetter(section, letterUrl(editors, subject, letters.changeBody(page, text), letters.changeBody(page, letters.changePasted)));
  link(section, 'issue', issueUrl(editors, subject, letters.changeBody(page, text)).url);
  link(section, 'edit', editUrl(editors, original.path));
  if (!isProtected(original)) showFile(section, original.path, source);
}

const bodyOf = (answers: Answers) => toBody(answersTo(answers, 'body').join('\n'));

function showFile(section: HTMLElement, path: string, source: string): void {
  const download = part<HTMLAnchorElement>(section, 'download');
  if (download.href.startsWith('blob:')) URL.revokeObjectURL(download.href);
  download.href = URL.createObjectURL(new Blob([source], { type: 'text/markdown' }));
  download.download = path.replace(/^.*\//, '');
  part(section, 'path').textContent = words.filePath(path);
  part<HTMLTextAreaElement>(section, 'source').value = source;
}

function showLetter(section: HTMLElement, { url, isWhole }: { url: string; isWhole: boolean }): void {
  link(section, 'letter', url);
  when(section, 'letter', isWhole);
}

function showTwin(section: HTMLElement, twin: Twin | undefined): void {
  const box = part(section, 'twin');
  box.hidden = twin === undefined;
  if (twin === undefined) return;
  box.querySelector('span')!.textContent = words.twin(twin.namn);
  box.querySelector('a')!.href = entryPath(twin);
}

/** Shows what is for something new or for a change, and what needs a file. */
function choose(section: HTMLElement, way: 'new' | 'change', hasFile: boolean): void {
  for (const box of section.querySelectorAll<HTMLElement>('[data-for], [data-when="file"]')) {
    box.hidden = (box.dataset['for'] ?? way) !== way || (box.dataset['when'] === 'file' && !hasFile);
  }
  part(section, 'changes').hidden = way !== 'change';
  part(section, 'twin').hidden = true;
  section.hidden = false;
  section.querySelector('h2')!.focus();
}

/** The sentence for an exit that is filled in, or the one for an exit that was too long. */
function when(section: HTMLElement, exit: string, isWhole: boolean): void {
  for (const box of section.querySelectorAll<HTMLElement>(`[data-when^="${exit}-"]`)) {
    const isOther =
      box.dataset['for'] !== undefined &&
      section.querySelector<HTMLElement>('[data-part="changes"]')!.hidden !== (box.dataset['for'] === 'new');
    box.hidden = isOther || (box.dataset['when'] === `${exit}-whole`) !== isWhole;
  }
}

function link(section: HTMLElement, name: string, href: string): void {
  part<HTMLAnchorElement>(section, name).href = href;
}

function part<T extends HTMLElement = HTMLElement>(section: HTMLElement, name: string): T {
  return section.querySelector<T>(`[data-part="${name}"]`)!;
}

function toItem(text: string): HTMLElement {
  return Object.assign(document.createElement('li'), { textContent: text });
}
