import { toLines } from './answers.ts';

/** Plain text as Markdown that says the same: nothing in it is a heading, a link or a picture. Lines with "- " are a list. */
export function toBody(text: string): string {
  return toLines(text).map(escapeLine).reduce(join, '');
}

/** The plain text that gives this Markdown, or nothing when it holds more than plain text can. */
export function fromBody(body: string): string | undefined {
  const paragraphs = body.replace(/([^\n])\n(?!\n|- )/g, '$1 ');
  const text = paragraphs.replace(/\n\n+/g, '\n').replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return toBody(text) === paragraphs ? text : undefined;
}

function join(body: string, line: string): string {
  if (body === '') return line;
  const isInList = /(^|\n)- [^\n]*$/.test(body) && line.startsWith('- ');
  return `${body}${isInList ? '\n' : '\n\n'}${line}`;
}

function escapeLine(line: string): string {
  const [marks] = /^(?:- )*/.exec(line)!;
  const escaped = line
    .slice(marks.length)
    .replace(/[\\`*_[\]<&~]/g, '\\$&')
    .replace(/^[#>+=:|-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
  return marks + escaped;
}
