import { behovTerms, type Behov } from '../../behov.ts';
import { behovWords } from '../../behov-words.ts';
import { hinder } from '../../hinder.ts';
import { sprak } from '../../sprak.ts';
import { former, kinds, malgrupper } from '../../taxonomy.ts';
import { tidpunkter } from '../../tidpunkter.ts';
import { veckodagar } from '../../veckodagar.ts';
import { idsOf, type Vocabulary } from '../../vocabulary.ts';
import { meaning, type Meaning, type MeaningColumn } from '../query/meaning.ts';
import type { Phrase } from '../query/phrase.ts';

/** Every word of every vocabulary, each with what it means. */
export function vocabularyPhrases(): Phrase[] {
  return [
    ...idsOf(behovTerms).flatMap(behovPhrases),
    ...termPhrases('malgrupp', malgrupper, 1).filter(({ asks }) => asks[0]![0]!.id !== 'alla'),
    ...termPhrases('sprak', withOwnNames(), 1).filter(({ asks }) => asks[0]![0]!.id !== 'sv'),
    ...termPhrases('hinder', hinder, 1),
    ...termPhrases('form', former, 0.7),
    ...termPhrases('kind', kinds, 0.5),
    ...veckodagar.flatMap(({ id, label, plural }) => [label, plural].map((word) => toPhrase(word, meaning('dag', id)))),
    ...idsOf(tidpunkter).map((id) => toPhrase(tidpunkter[id].label, meaning('tidpunkt', id))),
  ];
}

function behovPhrases(id: Behov): Phrase[] {
  const { label } = behovTerms[id];
  const { ord, fackord = '', andra = {} } = behovWords[id];
  const own = [label, ...fackord.split(', '), ...ord].filter((word) => word !== '');
  return [
    ...own.map((word) => toPhrase(word, meaning('behov', id))),
    ...Object.keys(andra).flatMap((language) => andra[language]!.map((word) => toPhrase(word, meaning('behov', id), language))),
  ];
}

function termPhrases(column: MeaningColumn, vocabulary: Vocabulary, weight: number): Phrase[] {
  return idsOf(vocabulary).flatMap((id) => {
    const { label, ord = [] } = vocabulary[id]!;
    return [label, ...ord].map((word) => toPhrase(word, meaning(column, id, weight)));
  });
}

function withOwnNames(): Vocabulary {
  return Object.fromEntries(idsOf(sprak).map((id) => [id, { label: sprak[id].label, ord: [sprak[id].eget, ...sprak[id].ord] }]));
}

function toPhrase(word: string, means: Meaning, language?: string): Phrase {
  return { spelled: word.toLowerCase(), asks: [[means]], language };
}
