import { expect, test } from 'vitest';
import type { Tid } from '../src/domain/schedule.ts';
import { tidpunkterOf } from '../src/domain/tidpunkter.ts';

const noClock: Tid = { dagar: [0], varje: 'vecka' };
const at = (start: number, slut: number): Tid => ({ ...noClock, start: start * 60, slut: slut * 60 });

test.for<[string, Tid, string[]]>([
  ['9–12', at(9, 12), ['formiddag']],
  ['9–13', at(9, 13), ['formiddag', 'eftermiddag']],
  ['18–22', at(18, 22), ['kvall']],
  ['21–24', at(21, 24), ['kvall', 'natt']],
  ['22–24', at(22, 24), ['natt']],
  ['from 23', { ...noClock, start: 23 * 60 }, ['natt']],
  ['0–6', at(0, 6), ['natt']],
  ['5–7', at(5, 7), ['formiddag', 'natt']],
  ['round the clock', at(0, 24), ['formiddag', 'eftermiddag', 'kvall', 'natt']],
  ['no clock', noClock, []],
])('parts of the day: %s', ([, tid, parts]) => {
  expect(tidpunkterOf([tid])).toEqual(parts);
});
