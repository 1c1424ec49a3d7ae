import { parseArgs } from 'node:util';
import { readDoNotList } from '../src/data/do-not-list.ts';
import { readDirectory } from '../src/data/entries.ts';
import { getToday } from '../src/data/today.ts';
import type { Entry } from '../src/domain/entry.ts';
import { toDoNotListKey } from '../src/domain/do-not-list-keys.ts';
import { addToDoNotList, doNotListHelp, doNotListText, hasKey, isShared, listedAmong } from './lib/do-not-list.ts';
import { InputEnded, openTerminal } from './lib/new/terminal.ts';
import { words } from './lib/new/words.ts';
import { readOptions } from './lib/options.ts';

const { values, positionals } = readOptions(doNotListHelp, () =>
  parseArgs({
    allowPositionals: true,
    options: { visa: { type: 'boolean' }, mapp: { type: 'string', default: 'content' }, help: { type: 'boolean' } },
  }),
);

if (values !== undefined) {
  const written = positionals!.length > 0 ? positionals! : await ask();
  if (written === undefined) leave();
  else if (values.visa) show(written, values.mapp!);
  else add(written, values.mapp!);
}

/** Nothing when the person has left. */
async function ask(): Promise<string[] | undefined> {
  const terminal = openTerminal();
  try {
    return (await terminal.ask(doNotListText.ask)).split(';').filter((part) => part.trim() !== '');
  } catch (error) {
    if (!(error instanceof InputEnded)) throw error;
    return undefined;
  } finally {
    terminal.close();
  }
}

function leave(): void {
  console.log(words.interrupted);
  process.exitCode = 1;
}

function show(written: readonly string[], root: string): void {
  const list = readDoNotList(root);
  for (const one of written) console.log(hasKey(list, one) ? doNotListText.known(one) : doNotListText.unknown(one));
}

function add(written: readonly string[], root: string): void {
  // Read before the list grows: afterwards these entries are faulty.
  const { entries, paths } = readDirectory(root, getToday());
  const refusals = findRefusals(written, entries);
  for (const refusal of refusals) console.error(refusal);
  if (refusals.length > 0) process.exitCode = 1;
  else {
    const { list, added } = addToDoNotList(
      root,
      written.map((one) => toDoNotListKey(one)!),
    );
    console.log(doNotListText.added(added));
    const gone = listedAmong(entries, list).map(({ kind, id }) => paths.get(`${kind}/${id}`)!);
    if (gone.length > 0) console.log(doNotListText.remove(gone));
  }
}

/** Why nothing is written. */
function findRefusals(written: readonly string[], entries: readonly Entry[]): string[] {
  if (written.length === 0) return [doNotListText.nothing];
  return written.flatMap((one) => {
    if (toDoNotListKey(one) === undefined) return [doNotListText.unreadable(one)];
    return isShared(entries, one) ? [doNotListText.shared(one)] : [];
  });
}
