/** Shows the needs that the texts speak of, as buttons that choose them. The patterns are heavy and come when there is a text. */
export async function showProposals(box: HTMLElement, template: HTMLTemplateElement, text: string): Promise<void> {
  const { suggestBehov } = await import('../../domain/suggest-behov.ts');
  const choices = box.closest('fieldset')!;
  const inputs = suggestBehov(text)
    .slice(0, 6)
    .map((id) => choices.querySelector<HTMLInputElement>(`input[value="${id}"]`)!)
    .filter(({ checked }) => !checked);
  box.querySelector('ul')!.replaceChildren(...inputs.map((input) => toButton(template, input, box)));
  box.hidden = inputs.length === 0;
}

function toButton(template: HTMLTemplateElement, input: HTMLInputElement, box: HTMLElement): Node {
  const item = (template.content.cloneNode(true) as DocumentFragment).firstElementChild!;
  const button = item.querySelector('button')!;
  button.textContent = input.parentElement!.textContent!.trim();
  button.addEventListener('click', () => {
    input.checked = true;
    input.closest('details')!.open = true;
    const next = item.nextElementSibling ?? item.previousElementSibling;
    item.remove();
    (next?.querySelector('button') ?? input).focus();
    box.hidden = box.querySelector('li') === null;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  return item;
}
