import { answersTo, type Answers } from '../../domain/contribute/answers.ts';
import { toEntryData } from '../../domain/contribute/entry-data.ts';
import { toFrontMatter } from '../../domain/contribute/front-matter.ts';
import type { Kind } from '../../domain/taxonomy.ts';
import type { Issue } from '../../domain/entry/issue.ts';
import { toStockholm } from '../../domain/stockholm.ts';
import { toPreview, type Preview } from '../../text/bidra-preview.ts';

/** Shows what is right so far, as visitors will see it. All of it is text: nothing in it can run. */
export function showPreview(section: HTMLElement, kind: Kind, answers: Answers, issues: readonly Issue[]): void {
  const faulty = new Set(issues.map(({ path }) => path[0]));
  const right = Object.entries(toFrontMatter(answers)).filter(([key]) => !faulty.has(key));
  const body = answersTo(answers, 'body').join('\n');
  const entry = { ...toEntryData(Object.fromEntries(right)), kind, body };
  const preview = toPreview(entry, languagesIn(section.closest('form')!, entry.sprak ?? ['sv']), toStockholm(new Date()).date);
  const parts = section.querySelector('template')!.content.cloneNode(true) as DocumentFragment;
  fill(parts, preview);
  section.querySelector('[data-part="shown"]')!.replaceChildren(parts);
}

/** What the languages are called, from the question about them. */
function languagesIn(form: HTMLElement, codes: readonly string[]): string[] {
  return codes.map((code) => form.querySelector(`[name="sprak"][value="${code}"]`)!.parentElement!.textContent!.trim());
}

function fill(parts: DocumentFragment, preview: Preview): void {
  for (const part of parts.querySelectorAll<HTMLElement>('[data-lines]')) {
    const lines = preview[part.dataset['lines']!]!.filter((line) => line !== '');
    const each = part.dataset['each'];
    if (each === undefined) part.textContent = lines.join(' ');
    else part.replaceChildren(...lines.map((line) => Object.assign(document.createElement(each), { textContent: line })));
    const box = part.closest<HTMLElement>('[data-part]');
    if (box !== null) box.hidden = lines.length === 0;
  }
}
