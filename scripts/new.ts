import { readDirectory } from '../src/data/entries.ts';
import { getToday } from '../src/data/today.ts';
import { askEntry } from './lib/new/ask-entry.ts';
import { toFile, writeFile } from './lib/new/entry-file.ts';
import { InputEnded, openTerminal } from './lib/new/terminal.ts';
import { words } from './lib/new/words.ts';

const [root = 'content'] = process.argv.slice(2);
const today = getToday();
const directory = readDirectory(root, today);
const terminal = openTerminal();

try {
  terminal.say(words.welcome);
  const draft = await askEntry(terminal, directory, today);
  const file = toFile(draft, root);
  terminal.say(words.finished(file.shownPath, file.source));
  if (await terminal.confirm(words.save)) {
    writeFile(file);
    terminal.say(words.saved(file.shownPath));
  } else {
    terminal.say(words.notSaved);
  }
} catch (error) {
  if (!(error instanceof InputEnded)) throw error;
  terminal.say(words.interrupted);
  process.exitCode = 1;
} finally {
  terminal.close();
}
