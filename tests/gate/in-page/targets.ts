/** Everything in this folder runs in the page, so each function stands for itself. What is lower than 44 pixels and does not stand in a sentence. A box to tick is as large as its label. */
export function smallTargets(): string[] {
  const isInSentence = (element: Element) =>
    [...element.parentElement!.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\w/.test(node.textContent!));
  return [...document.querySelectorAll('a[href], button, summary, select, input, textarea, [tabindex="0"], [onclick]')]
    .map((element) => element.closest('label') ?? element)
    .filter((element) => element.checkVisibility() && !element.matches('.skip'))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ element, box }) => (box.height < 44 || box.width < 44) && !(element.matches('a') && isInSentence(element)))
    .map(({ element, box }) => `${Math.round(box.width)} × ${Math.round(box.height)} px: ${element.outerHTML.slice(0, 100)}`)
    .slice(0, 8);
}
