import { createInterface } from 'node:readline/promises';
import { words } from './words.ts';

/** Ctrl+C, Ctrl+D or a pipe without more lines: the person has left. */
export class InputEnded extends Error {}

export interface Terminal {
  say(text: string): void;
  /** One line, without spaces around it. */
  ask(prompt: string): Promise<string>;
  /** Asks until the answer is "ja" or "nej". */
  confirm(question: string): Promise<boolean>;
  close(): void;
}

/** What keys such as the arrows send. No file may hold it. */
const unseen = /[\0-\x1f\x7f]/g;

/** A conversation on the terminal, or through pipes. */
export function openTerminal(): Terminal {
  const readline = createInterface({ input: process.stdin, output: process.stdout });
  // The iterator keeps lines that come before they are asked for, as they do through a pipe. readline.question() loses them.
  const lines = readline[Symbol.asyncIterator]();
  let isOpen = true;
  readline.once('close', () => (isOpen = false));

  const say = (text: string) => void process.stdout.write(`${text}\n`);

  const ask = async (prompt: string): Promise<string> => {
    if (isOpen) {
      readline.setPrompt(prompt);
      readline.prompt();
    }
    const line = await lines.next();
    if (line.done === true) throw new InputEnded();
    const text = line.value.replace(unseen, '').trim();
    if (!text.includes('\ufffd')) return text;
    say(words.unreadable);
    return ask(prompt);
  };

  const confirm = async (question: string): Promise<boolean> => {
    const answer = await ask(`\n${question} (ja/nej) `);
    if (/^(ja?|n(ej)?)$/i.test(answer)) return /^j/i.test(answer);
    say(words.yesOrNo);
    return confirm(question);
  };

  return { say, ask, confirm, close: () => readline.close() };
}
