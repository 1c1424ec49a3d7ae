import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Battery } from '../scripts/lib/search-eval/crisis-battery.ts';
import { crisisOf } from '../src/domain/search/query/crisis.ts';

const { pos, mild, neg } = JSON.parse(readFileSync('tests/search-eval/kris-dev.json', 'utf8')) as Battery;

describe('help in a crisis comes before everything', () => {
  test.for([
    ...pos,
    'jag orkar inte finnas mer',
    'vill bara försvinna',
    'önskar att jag var död',
    'har köpt tabletter och tänker ta alla',
    'vill somna in och aldrig vakna',
    'min son vill ta livet av sig',
    'ser ingen mening med att leva',
    'ingen skulle märka om jag dog',
    'suecidtankar',
    'I dont want to live anymore',
    'nie chcę żyć',
    'не хочу жити',
  ])('%s', (query) => {
    expect(crisisOf(query)).toBe('stark');
  });

  test('also at the end of a long message', () => {
    expect(crisisOf(`${'Det har varit en lång höst. '.repeat(40)} Nu vill jag inte leva längre.`)).toBe('stark');
  });
});

describe('help in a crisis is visible beside what was asked for', () => {
  test.for([
    ...mild,
    'min fru tog livet av sig',
    'sorg efter självmord',
    'min tonåring skär sig',
    'allt känns meningslöst',
    'står inte ut',
  ])('%s', (query) => {
    expect(crisisOf(query)).toBe('mild');
  });
});

describe('nothing is said about a crisis', () => {
  test.for([
    ...neg,
    'orkar inte gå långt',
    'ta livet lugnt',
    'trött på livet i stan',
    'vill inte äta ensam',
    'vill inte leva ensam',
    'göra slut med min kille',
    'leva med cancer',
    'vill inte dö ensam',
    'hoppa fallskärm',
    'livräddning kurs',
  ])('%s', (query) => {
    expect(crisisOf(query)).toBeUndefined();
  });
});
