import { anchorOf, findExplanation } from '../answers/explanations.ts';
import { answersPath } from '../answers/page.ts';
import { escapeMarkdown } from './escape.ts';

/** An answer as a line in a comment, with the way to the page that explains it. */
export function printAnswer(where: string, message: string, repo: string): string {
  const explanation = findExplanation(message);
  const more = explanation === undefined ? '' : ` [Vad betyder det?](${repo}/blob/main/${answersPath}#${encodeURI(anchorOf(explanation))})`;
  return `- ${where === '' ? '' : `**${escapeMarkdown(where)}** `}${escapeMarkdown(message)}${more}`;
}

/** A file in the directory, as a link. */
export function linkFile(path: string, repo: string): string {
  return `[${escapeMarkdown(path)}](${repo}/blob/main/${path.split('/').map(encode).join('/')})`;
}

/** A parenthesis would end the link. */
const encode = (part: string) =>
  encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
