import { formText } from '../../text/bidra-form.ts';

/** Copies the file or the list of changes, and says whether it went well. */
export async function copy(section: HTMLElement, what: string): Promise<void> {
  const status = section.querySelector('[data-part="copied"]')!;
  const source = section.querySelector<HTMLTextAreaElement>('[data-part="source"]')!;
  const changes = [...section.querySelectorAll('[data-part="changes"] li')].map((item) => item.textContent).join('\n');
  try {
    await navigator.clipboard.writeText(what === 'source' ? source.value : changes);
    status.textContent = formText.copied;
  } catch {
    if (what === 'source') source.select();
    status.textContent = formText.copyFailed;
  }
}
