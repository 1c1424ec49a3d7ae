import type { IsoDate } from '../../../src/domain/dates.ts';
import { remember, type Memories } from './memory.ts';
import type { Manners } from './request.ts';
import type { Target } from './targets.ts';
import { visit, type Outcome } from './visit.ts';
import { linkText } from './words.ts';

interface Options {
  today: IsoDate;
  manners: Manners;
  /** How many hosts are visited at the same time. */
  hosts: number;
  /** Called after each link, with what to say. */
  report: (line: string) => void;
}

/** After this many silences in a row a host is left alone for the day. */
const mostSilences = 3;

/** Visits the links and writes what came of it in the memories. Links of one host follow each other, so one slow host stops no other. */
export async function checkLinks(targets: readonly Target[], memories: Memories, options: Options): Promise<void> {
  const queues = [...Map.groupBy(targets, ({ url }) => new URL(url).host).values()];
  let done = 0;
  const say = (url: string, words: string) => options.report(linkText.progress(++done, targets.length, url, words));
  const work = async () => {
    for (let queue = queues.shift(); queue !== undefined; queue = queues.shift()) await checkHost(queue, memories, options, say);
  };
  await Promise.all(Array.from({ length: options.hosts }, work));
}

async function checkHost(
  queue: readonly Target[],
  memories: Memories,
  { today, manners }: Options,
  say: (url: string, words: string) => void,
) {
  let silences = 0;
  let isTired = false;
  for (const { url } of queue) {
    if (manners.stop.aborted) return;
    const outcome: Outcome = isTired ? { result: 'later' } : await visit(url, manners);
    // What was cut off in the middle says nothing.
    if (manners.stop.aborted) return;
    if (outcome.result === 'later') isTired = true;
    else memories.set(url, remember(memories.get(url), outcome, today));
    say(url, wordsFor(outcome));
    silences = isSilent(outcome) ? silences + 1 : 0;
    isTired ||= silences >= mostSilences;
  }
}

/** A host that says what is wrong with an address is well. */
function isSilent(outcome: Outcome): boolean {
  return outcome.result === 'fault' && (outcome.status === undefined || outcome.status >= 500);
}

function wordsFor(outcome: Outcome): string {
  if (outcome.result === 'ok') return linkText.ok;
  return outcome.result === 'later' ? linkText.skipped : outcome.why;
}
