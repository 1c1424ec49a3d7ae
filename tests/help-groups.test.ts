import { expect, test } from 'vitest';
import type { Entry } from '../src/domain/entry.ts';
import { groupLines } from '../src/domain/help-groups.ts';

type Line = Pick<Entry, 'behov' | 'malgrupper'>;

const groupsOf = (...lines: Line[]) => groupLines(lines as Entry[]).map(({ label }) => label);

test.for<[what: string, line: Line, label: string]>([
  ['violence, before whom it is for', { behov: ['samtal', 'vald'], malgrupper: ['unga'] }, 'Våld, hot eller övergrepp'],
  ['the young, when they are named first', { behov: ['samtal', 'atstorning'], malgrupper: ['unga', 'kvinnor'] }, 'Barn och unga'],
  [
    'a need, when the young are among others',
    { behov: ['atstorning', 'samtal'], malgrupper: ['psykisk_ohalsa', 'unga'] },
    'Må psykiskt dåligt',
  ],
  [
    'an illness, before those near',
    { behov: ['cancer', 'anhorig', 'samtal'], malgrupper: ['anhoriga'] },
    'Sjukdom eller funktionsnedsättning',
  ],
  ['those near', { behov: ['anhorig', 'samtal'], malgrupper: ['anhoriga'] }, 'Orolig förälder eller anhörig'],
  ['a voice', { behov: ['samtal'], malgrupper: ['alla'] }, 'Någon att prata med'],
  ['nothing of this', { behov: ['radgivning'], malgrupper: ['alla'] }, 'Annat'],
])('a line stands under %s', ([, line, label]) => {
  expect(groupsOf(line)).toEqual([label]);
});

test('a group without lines is not there, and a voice stands before what is about something', () => {
  const talk: Line = { behov: ['samtal'], malgrupper: ['alla'] };
  const grief: Line = { behov: ['sorg'], malgrupper: ['alla'] };
  const other: Line = { behov: ['radgivning'], malgrupper: ['alla'] };
  expect(groupsOf(other, grief, talk, grief)).toEqual(['Någon att prata med', 'Sorg', 'Annat']);
});
