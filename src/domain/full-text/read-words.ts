/** The words of a search, as Pagefind's own search reads what somebody types. */
export function toTextWords(text: string): string[] {
  const written = text.replace(punctuation, '').toLowerCase();
  const folded = written.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return folded.split(/\s+/).filter((word) => word !== '');
}

const punctuation = /[!-#%-*,-/:;?@[-\]{}¡§«¶·»¿‐-‧‰-⁞]/g;
