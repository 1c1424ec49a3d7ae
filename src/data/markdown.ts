import MarkdownIt from 'markdown-it';
import { explainCharacters } from '../domain/entry/rules/characters.ts';
import { epostPattern, explainNumber, explainUrl } from '../domain/entry/rules/contact.ts';
import { checkText } from '../domain/entry/text-rules.ts';

/** Raw HTML is shown as text, and links that could run code are no links. Every heading is an h3: the page has its own above. */
const renderer = new MarkdownIt({ html: false, linkify: false, typographer: false });

renderer.core.ruler.push('entry_headings', ({ tokens }) => {
  for (const token of tokens) if (token.type.startsWith('heading_')) token.tag = 'h3';
});
renderer.core.ruler.push('entry_links', ({ tokens }) => {
  const inline = tokens.flatMap((token) => token.children ?? []);
  for (const token of inline) if (token.type === 'link_open') token.attrSet('rel', 'noreferrer');
});

export function renderMarkdown(body: string): string {
  return renderer.render(body);
}

export interface BodyIssue {
  path: [];
  message: string;
  /** Lines after the first of the body: 0 and up. */
  line: number;
}

/** What the body may not hold: raw HTML, pictures, other links than https, mailto and tel, and what no text may say. */
export function checkBody(body: string): BodyIssue[] {
  let line = 0;
  const fromTokens = renderer.parse(body, {}).flatMap((block) => {
    // The cells of a table have no line of their own, only the row.
    line = block.map?.[0] ?? line;
    let at = line;
    return (block.children ?? []).flatMap((token) => {
      if (token.type.endsWith('break')) at += 1;
      // "&#x202e;" is a character only when it is read.
      const unseen = token.type === 'text' && !body.includes(token.content) ? explainCharacters(token.content) : undefined;
      return [...toIssue(at, unseen), ...toIssue(at, explain(token.type, String(token.attrGet('href') ?? '')))];
    });
  });
  const fromLines = body.split('\n').flatMap((text, line) => checkText(text).flatMap((message) => toIssue(line, message)));
  return [...fromTokens, ...fromLines];
}

function explain(type: string, href: string): string | undefined {
  if (type === 'image') return 'Bilder går inte att ha här. Ta bort bilden och beskriv platsen med ord.';
  return type === 'link_open' ? explainLink(href) : undefined;
}

/** A link says the same as the fields of a contact may say. */
function explainLink(href: string): string | undefined {
  const [, scheme = '', rest = ''] = /^(https:\/\/|mailto:|tel:)?(.*)$/i.exec(href)!;
  const how = { 'mailto:': 'Skriv bara en mejladress efter mailto:', 'tel:': 'Skriv ett vanligt telefonnummer efter tel:' }[
    scheme.toLowerCase()
  ];
  const refused = (help: string) => `Länken ”${href.slice(0, 60)}” går inte. ${help}`;
  if (scheme === '') return refused('Börja med https://');
  if (how === undefined) return explainUrl(href);
  // "åsa@" and blanks stand encoded here.
  const written = renderer.normalizeLinkText(rest);
  return (/^m/i.test(scheme) ? epostPattern.test(written) : explainNumber(written) === undefined) ? undefined : refused(how);
}

function toIssue(line: number, message: string | undefined): BodyIssue[] {
  return message === undefined ? [] : [{ path: [], message, line }];
}
