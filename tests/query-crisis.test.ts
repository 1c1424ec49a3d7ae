import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { crisisOf, type Battery } from '../scripts/lib/search-eval/crisis-battery.ts';

const read = (name: string) => JSON.parse(readFileSync(`tests/search-eval/${name}.json`, 'utf8')) as Battery;
const [first, second] = [read('kris-dev'), read('kris-prov')];
const pos = [...first.pos, ...second.pos];
const mild = [...first.mild, ...second.mild];
const { neg } = first;

describe('help in a crisis comes before everything', () => {
  test.for([
    ...pos,
    'jag orkar inte finnas mer',
    'vill bara försvinna',
    'jag orkar inte leva med smärtan',
    'orkar inte leva med det här',
    'jag vill dö hemma i natt',
    'önskar att jag var död',
    'har köpt tabletter och tänker ta alla',
    'vill somna in och aldrig vakna',
    'min son vill ta livet av sig',
    'ser ingen mening med att leva',
    'ingen skulle märka om jag dog',
    'suecidtankar',
    'I dont want to live anymore',
    // What was then takes nothing from what is now.
    'jag mår dåligt och vill dö, orkar inte hjälpa andra',
    'jag hade en man som dog. jag vill dö. söker andra sätt',
    'orkar inte leva, slutade jobba för tre år sen, vill träffa andra',
    'har haft det svårt och tänker ta livet av mig, har alltid velat hjälpa andra',
    'mådde bättre förut, skär mig, vill träffa andra',
    'min man slår mig, han levde med en annan för flera år sedan',
    'nie chcę żyć',
    'не хочу жити',
    'min man slog mig på käften',
    'han slår mig på armen',
    'pappa slog mig ihop',
    'han har slagit mig ner',
    'min sambo slog oss på ryggen',
    'hlr-kurs, nej jag vill inte leva',
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

test.for([
  'jag slog mig ner på bänken',
  'jag ramlade och slog mig på höften',
  'slå mig ihop med andra',
  'vi slår oss ner',
  'rädd för att dö hela tiden',
])('nobody is hurt by somebody else: %s', (query) => {
  expect(crisisOf(query)).not.toBe('stark');
});

test.for(second.neg)('no alarm: %s', (query) => {
  expect(crisisOf(query)).not.toBe('stark');
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
    'lära mig leva med ångest',
    'leva med sorg',
    'vill dö hemma',
    'vill inte dö ensam',
    'hoppa fallskärm',
    'livräddning kurs',
  ])('%s', (query) => {
    expect(crisisOf(query)).toBeUndefined();
  });
});
