import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';

const renderer = new MarkdownIt({ html: false });

/** Links to others do not say where people come from. */
renderer.core.ruler.push('outgoing_links', ({ tokens }) => {
  for (const token of tokens.flatMap(({ children }) => children ?? []))
    if (token.type === 'link_open' && /^https?:/.test(String(token.attrGet('href')))) token.attrSet('rel', 'noreferrer');
});

/** A page of running text from src/text/prosa, as HTML. `values` fill the words in double braces. */
export function readProse(name: string, values: Readonly<Record<string, string>> = {}): string {
  const source = readFileSync(`src/text/prosa/${name}.md`, 'utf8');
  const filled = source.replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`The text ${name} needs a value for: ${key}`);
    return value;
  });
  return renderer.render(filled);
}
