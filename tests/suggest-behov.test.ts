import { behovPatterns } from '../src/domain/behov-patterns.ts';
import { describe, expect, test } from 'vitest';
import { behovTerms, type Behov } from '../src/domain/behov.ts';
import { behovWords } from '../src/domain/behov-words.ts';
import { fold } from '../src/domain/fold.ts';
import { suggestBehov } from '../src/domain/suggest-behov.ts';
import { hasId, idsOf } from '../src/domain/vocabulary.ts';

const ids = idsOf(behovTerms);

describe('a text proposes the needs it speaks of', () => {
  test.for<[string, Behov[]]>([
    ['Sorgegrupp i Habo. Åtta träffar för dig som har mist din livskamrat. En diakon leder samtalet.', ['sorg']],
    ['För dig som har förlorat någon i suicid. Vi som leder träffarna har själva varit med om det.', ['sorg', 'suicid_efterlevande']],
    ['Föräldrar vars barn har dött möts en kväll i månaden.', ['barn_dott']],
    ['Är du nyinflyttad? Vi äter middag ihop en gång i månaden.', ['mat', 'ny_i_stan']],
    ['Språkkafé på biblioteket för dig som är ny i Sverige. Vi bjuder på fika.', ['fika', 'sprakkafe', 'ny_i_sverige']],
    ['Har du nyss gått i pension? Kom på kaffe och träffa andra.', ['fika', 'pensionering']],
    ['Anhörigträff för dig vars man eller fru har Alzheimer.', ['anhorig', 'demens']],
    ['Självhjälpsgrupp för dig med panikångest, oro eller tvångstankar.', ['angest']],
    ['Klubbhuset är till för dig som har eller har haft psykisk sjukdom. Vi lagar lunch ihop.', ['mat', 'psykisk_ohalsa']],
    ['Stödgrupp för utbrända och långtidssjukskrivna.', ['utmattning']],
    ['Öppna möten för dig som vill sluta dricka.', ['beroende']],
    ['Ring anonymt om spelproblem, nätkasino eller spel om pengar.', ['spelberoende']],
    ['Öppen förskola för föräldralediga med bebisar. Vi sjunger och fikar.', ['fika', 'foralder', 'smabarn']],
    ['Grupp för dig som är nyseparerad eller frånskild sedan länge.', ['separation']],
    ['Arbetsträning i kafé och snickeri för arbetslösa.', ['utan_arbete']],
    ['Parasport och rullstolsdans för alla åldrar.', ['funktionsnedsattning']],
    ['Träffar för dig med adhd, autism eller liknande. Lågt ljud och inga krav.', ['npf']],
    ['Hörselskadade träffas över en kopp kaffe och pratar om hörapparater.', ['fika', 'horsel']],
    ['Kvinnojouren ger stöd och skyddat boende till dig som lever med våld.', ['vald']],
    ['Frukost, dusch och kläder för dig som saknar bostad.', ['bostadslos']],
    ['Bygdegården bjuder på soppa och bingo för hela byn.', ['landsbygd']],
    ['Seniorlotsen hjälper dig att hitta en aktivitet och följer med första gången.', ['lots']],
    ['Få hjälp med mobil, surfplatta och BankID av andra seniorer.', ['digital_hjalp']],
    ['Bli besöksvän! En timme i veckan räcker.', ['besoksvan', 'volontar']],
    ['Ringkedjan: en volontär ringer varje morgon och hör hur du har sovit.', ['trygghetsringning']],
    ['Promenad för hundägare varje söndag.', ['promenad', 'djur']],
  ])('%s', ([text, expected]) => {
    expect(suggestBehov(text)).toEqual(expect.arrayContaining(expected));
  });
});

describe('a text without a need proposes nothing', () => {
  test.for([
    'Hyr en plats för bilparkering nära centrum.',
    'Däckbyte och tvätt av bilar till fast pris.',
    'Lediga lägenheter med balkong och hiss.',
    'Omsorgsnämnden sammanträder i kommunens försorg.',
    'Hon blev vald till ordförande i styrelsen.',
    '',
  ])('%s', (text) => {
    expect(suggestBehov(text)).toEqual([]);
  });
});

describe('a remark about the place is not a need', () => {
  test.for<[string, Behov]>([
    ['Lokalen är tillgänglig med rullstol och har hörslinga.', 'funktionsnedsattning'],
    ['Anhöriga och assistenter är välkomna.', 'anhorig'],
    ['Har du frågor så ring vår kontaktperson på dagtid.', 'kontaktperson'],
    ['Vi serverar alkoholfri cider.', 'beroende'],
    ['Senioruniversitetet ger föreläsningar om historia.', 'student'],
    ['Vi matar ankor vid dammen.', 'sorg'],
  ])('%s', ([text, unexpected]) => {
    expect(suggestBehov(text)).not.toContain(unexpected);
  });
});

test('proposals come in the order of the list, also over a line break', () => {
  expect(suggestBehov('Aktivitet på\nrecept. Kom på sorgegrupp.')).toEqual(['samtalsgrupp', 'sorg', 'aktivitet_pa_recept']);
});

describe.for(ids)('the need %s', (id) => {
  const { label, under = [] } = behovTerms[id];
  const { ord, andra = {} } = behovWords[id];
  const pattern = behovPatterns[id];

  test('has a pattern that old browsers can read', () => {
    expect(pattern).not.toBe('');
    expect(pattern).not.toMatch(/\(\?<|\\p/);
    expect(fold(pattern)).toBe(pattern.toLowerCase());
    expect(new RegExp(pattern).test('')).toBe(false);
  });

  test('has a short label and everyday words', () => {
    expect(label.length).toBeLessThanOrEqual(34);
    expect(ord.length).toBeGreaterThanOrEqual(10);
  });

  test('lies only under other needs of the list', () => {
    expect(under.filter((broader) => broader === id || !hasId(behovTerms, broader))).toEqual([]);
  });

  test('has every word once in each language', () => {
    expect([ord, ...Object.values(andra)].flatMap(wordsTwice)).toEqual([]);
  });
});

function wordsTwice(words: readonly string[]): string[] {
  const spelled = words.map((word) => word.toLowerCase());
  return spelled.filter((word, at) => spelled.indexOf(word) !== at);
}
