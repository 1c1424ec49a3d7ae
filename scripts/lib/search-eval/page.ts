import type { Entry } from '../../../src/domain/entry.ts';

/** A page with the words of an entry's own page, for the index. */
export function toPage({ namn, arrangor, sammanfattning, body, plats, sokord = [] }: Entry): string {
  const parts = [arrangor, sammanfattning, body, plats?.ort ?? '', plats?.namn ?? '', ...sokord].map((part) => `<p>${escape(part)}</p>`);
  return `<!doctype html><html lang="sv"><head><title>${escape(namn)}</title></head><body><article data-pagefind-body><h1>${escape(namn)}</h1>${parts.join('')}</article></body></html>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
