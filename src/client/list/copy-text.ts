/** Copies a text. Where that is not allowed, it stands in the page, marked, so that the person can copy it. */
export async function copyText(text: string, fallback: HTMLElement): Promise<boolean> {
  fallback.hidden = true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    showMarked(text, fallback);
    return false;
  }
}

function showMarked(text: string, fallback: HTMLElement) {
  const place = fallback.querySelector<HTMLElement>('.copyable')!;
  place.textContent = text;
  fallback.hidden = false;
  place.focus();
  getSelection()?.selectAllChildren(place);
}
