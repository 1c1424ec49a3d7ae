import type { HtmlElement } from 'html-validate';
import { checkText } from '../../src/domain/entry/text-rules.ts';
import { attribute, textOf, type Page } from '../built/site.ts';
import { select, when, type Probe } from './probe.ts';
import { lixOf, wordsIn } from './reading.ts';

const swedish = new Set('och att det som en på är för av med den till inte du kan har i vi eller från om ett'.split(' '));
const english = new Set('the and of to is you with for that this are not from your can have it or be'.split(' '));

export const language: Probe = (page) => [
  ...when(!page.html.startsWith('<!DOCTYPE html><html lang="sv">'), 'the page does not say that it is Swedish'),
  ...sentencesOf(page)
    .filter((sentence) => !isSwedish(sentence))
    .map((sentence) => `not Swedish: ${sentence.slice(0, 60)}`),
];

/** A sentence of some length has more of the small words of its own language than of another. */
function isSwedish(sentence: string): boolean {
  const words = wordsIn(sentence.toLowerCase());
  const count = (list: ReadonlySet<string>) => words.filter((word) => list.has(word)).length;
  return words.length < 6 || count(english) < 2 || count(swedish) > count(english);
}

const scripts = /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Han}\p{Script=Thai}\p{Script=Ethiopic}]/u;

/** A screen reader reads Arabic with a Swedish voice, or not at all, unless it is told. */
export const foreignScript: Probe = (page) => {
  if (!scripts.test(page.html)) return [];
  return select(page, 'body *')
    .filter((element) => scripts.test(ownText(element)) && element.closest('[lang]')?.tagName === 'html')
    .map((element) => `no lang on “${textOf(element).slice(0, 40)}”`);
};

/** What contributors may not write, the pages do not say either. */
const says =
  (about: string): Probe =>
  ({ document }) =>
    [textOf(document.querySelector('body')), attribute(document.querySelector('meta[name="description"]')!, 'content')]
      .flatMap(checkText)
      .filter((message) => message.includes(about));

export const hurtfulWord = says('kan göra ont');
export const personalNumber = says('personnummer');

/** Plain Swedish. An organiser's own text may be a little harder; they know their words. */
export const hardToRead: Probe = (page) => {
  const sentences = sentencesOf(page);
  const text = sentences.join('\n');
  const lix = wordsIn(text).length < 40 ? 0 : lixOf(sentences);
  return [
    ...when(lix > 40, `LIX ${lix}`),
    ...sentences
      .filter((sentence) => wordsIn(sentence).length >= 10 && lixOf([sentence]) > 80)
      .map((sentence) => `a hard sentence: ${sentence.slice(0, 60)}`),
    ...sentences.filter((sentence) => wordsIn(sentence).length > 32).map((sentence) => `a long sentence: ${sentence.slice(0, 60)}`),
  ];
};

/** Running text: what ends in a full stop. Names, times and addresses are not prose. */
function sentencesOf(page: Page): string[] {
  return select(page, 'main p, main li, main dd')
    .filter((element) => element.querySelector('p, li') === null)
    .flatMap((element) => textOf(element).split(/(?<=[.?:])\s+(?=\p{Lu})/u))
    .filter((sentence) => /[.?]$/.test(sentence));
}

function ownText(element: HtmlElement): string {
  return element.childNodes.map((node) => (node.nodeName === '#text' ? node.textContent : '')).join(' ');
}
