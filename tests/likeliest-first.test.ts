import { expect, test } from 'vitest';
import type { Behov } from '../src/domain/behov.ts';
import { forForm, openAnywhereFirst, voicesFirst } from '../src/domain/likeliest-first.ts';
import { entryWith, type Change } from './example-entry.ts';

const line = (id: string, change: Change) =>
  entryWith({ omrade: 'hela Sverige', former: ['telefon'], plats: undefined, ...change }, { id, kind: 'stodlinjer' });

const lines = [
  line('kontrollerad', { behov: ['samtal', 'vald'], granskad: '2026-10-03', granskad_av: 'redaktionen', granskad_hur: 'telefon' }),
  line('vald', { behov: ['samtal', 'vald'] }),
  line('lastbil', { behov: ['samtal'], malgrupper: ['man'] }),
  line('aldre', { behov: ['samtal', 'telefonvan'], malgrupper: ['aldre'] }),
  line('alla', { behov: ['samtal', 'natt'] }),
];
const ids = (id: Behov) => voicesFirst(id, lines).map((entry) => entry.id);

test('who wants a voice meets what is checked, then those to talk to about anything, for everybody first', () => {
  expect(ids('samtal')).toEqual(['kontrollerad', 'alla', 'aldre', 'lastbil', 'vald']);
});

test('who looks for help with something meets the order of the list', () => {
  expect(ids('vald')).toEqual(['kontrollerad', 'vald', 'lastbil', 'aldre', 'alla']);
});

test('who has few to be with meets what is for everybody, and who has nobody to confide in those who listen', () => {
  const cafe = entryWith({ behov: ['fika'], malgrupper: ['alla'] }, { id: 'kafe', kind: 'motesplatser' });
  const form = (id: 'social' | 'emotionell') => forForm(id, [...lines, cafe]).map((entry) => entry.id);
  expect(form('social')).toEqual(['kontrollerad', 'kafe', 'vald', 'alla', 'aldre', 'lastbil']);
  expect(form('emotionell')).toEqual(['kontrollerad', 'alla', 'aldre', 'lastbil', 'kafe', 'vald']);
});

test('what is open to everybody begins with what anybody can go to', () => {
  const cafes = [
    entryWith({ behov: ['fika'], malgrupper: ['alla'] }, { id: 'kafe', kind: 'motesplatser' }),
    entryWith(
      { behov: ['fika'], malgrupper: ['alla'], omrade: 'hela Sverige', plats: undefined, former: ['pa_plats'] },
      { id: 'kafeer', kind: 'motesplatser' },
    ),
  ];
  expect(openAnywhereFirst([...lines, ...cafes]).map((entry) => entry.id)[0]).toBe('kafeer');
});
