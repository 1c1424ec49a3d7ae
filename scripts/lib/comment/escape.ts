/** Breaks what GitHub makes links of by itself: names, numbers of issues and addresses. Nobody sees the mark. */
const mark = '\u200b';

/** Text from outside in a comment or an issue of ours: it is only text. Nobody is called, nothing is closed, and nothing becomes a link or a picture. */
export function escapeMarkdown(text: string): string {
  return toOneLine(text)
    .replace(/[\\`*_{}[\]()<>#+\-.!|~&^$:]/g, '\\$&')
    .replace(/@/g, `@${mark}`)
    .replace(/\\#(?=\d)/g, `\\#${mark}`)
    .replace(/\b(GH)(?=\\-\d)/gi, `$1${mark}`)
    .replace(/\\:\/\//g, `\\:${mark}//`)
    .replace(/\bwww(?=\\\.)/gi, `www${mark}`);
}

/** Text between marks for code, shown as it is. */
export function toCode(text: string): string {
  const line = toOneLine(text);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return line === '' ? '' : `${fence}${pad}${line}${pad}${fence}`;
}

/** Marks that turn the direction of a text around go away with the control characters. */
export function toOneLine(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069\u200b-\u200f\ufeff]/g, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}
