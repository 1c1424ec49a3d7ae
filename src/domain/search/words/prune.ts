import { findAt } from '../query/find-aspects.ts';
import { toWordIndex, type Lexicon } from '../query/lexicon.ts';
import { toLexicon } from '../query/whole-lexicon.ts';
import type { Aspect, Meaning } from '../query/meaning.ts';
import type { Phrase } from '../query/phrase.ts';
import { toWords } from '../query/words.ts';

/** The phrases without those that the other phrases understand just as well: "volontärer", "sorgstöd", "mötes plats". */
export function prune(always: readonly Phrase[], phrases: readonly Phrase[], isSame = isUnderstood): Phrase[] {
  const shelves = toShelves([...always, ...phrases]);
  const kept = new Set(phrases);
  for (const phrase of [...phrases].sort((a, b) => b.spelled.length - a.spelled.length)) {
    shelves.remove(phrase);
    if (isSame(phrase, shelves.lexicon)) kept.delete(phrase);
    else shelves.put(phrase);
  }
  return phrases.filter((phrase) => kept.has(phrase));
}

/** A lexicon that one phrase at a time can be taken out of. */
function toShelves(phrases: Phrase[]) {
  const lexicon = { ...toLexicon([], phrases) };
  const shelves = { exact: new Map<string, Phrase[]>(), stems: new Map<string, Phrase[]>(), loose: new Map<string, Phrase[]>() };
  const change = (phrase: Phrase, next: (shelf: Phrase[]) => Phrase[]) => {
    for (const index of ['exact', 'stems', 'loose'] as const) {
      const key = keyOf(phrase, index);
      const shelf = next(shelves[index].get(key) ?? []);
      shelves[index].set(key, shelf);
      const [merged] = toWordIndex(shelf)[index].values();
      if (merged === undefined) (lexicon[index] as Map<string, Phrase>).delete(key);
      else (lexicon[index] as Map<string, Phrase>).set(key, merged);
    }
  };
  const put = (phrase: Phrase) => change(phrase, (shelf) => [...shelf, phrase]);
  phrases.forEach(put);
  return { lexicon, put, remove: (phrase: Phrase) => change(phrase, (shelf) => shelf.filter((other) => other !== phrase)) };
}

function keyOf({ spelled }: Phrase, index: 'exact' | 'stems' | 'loose'): string {
  const words = toWords(spelled);
  const telling = words.filter(({ isSmall }) => !isSmall);
  return (index === 'loose' && telling.length > 1 ? telling : words).map((word) => (index === 'exact' ? word.folded : word.stem)).join(' ');
}

/** True when the rest of the lexicon reads the same need out of it, and nothing else of weight. */
function isUnderstood({ spelled, asks, language }: Phrase, lexicon: Lexicon): boolean {
  const { aspects, left } = read(spelled, lexicon);
  const [wanted] = asks[0]!;
  const isWanted = ({ meanings }: Aspect) =>
    meanings.some(({ column, id, weight }) => column === wanted!.column && id === wanted!.id && weight >= 0.8 * meanings[0]!.weight);
  const spoken = aspects.filter(({ how }) => how !== 'language');
  if (left > 0 && language === undefined) return false;
  if (aspects.some(({ how }) => how === 'spelling' || how === 'guess') || !spoken.some(isWanted)) return false;
  if (language !== undefined && spoken.length === aspects.length) return false;
  return spelled.includes(' ') || spoken.every((aspect) => isWanted(aspect) || aspect.meanings[0]!.weight <= 0.5);
}

/** True when the rest of the lexicon reads all that a phrase of the everyday table asks, just as surely, and nothing else. */
export function isSaidElsewhere({ spelled, asks }: Phrase, lexicon: Lexicon): boolean {
  const { aspects, left } = read(spelled, lexicon);
  const said = aspects.filter(({ meanings: [first] }) => first!.weight > 0.3);
  const wanted = asks.filter(([first]) => first!.weight > 0.3);
  if (left > 0 || said.length !== wanted.length || aspects.some(({ how }) => how === 'spelling' || how === 'guess')) return false;
  return wanted.every((meanings) => said.some((aspect) => isAlike(aspect.meanings, meanings)));
}

const isAlike = (some: readonly Meaning[], others: readonly Meaning[]) =>
  some.length === others.length && some.every(({ column, id }, i) => column === others[i]!.column && id === others[i]!.id);

function read(text: string, lexicon: Lexicon): { aspects: Aspect[]; left: number } {
  const words = toWords(text);
  const aspects: Aspect[] = [];
  let left = 0;
  for (let at = 0; at < words.length;) {
    const found = findAt(lexicon, words, at);
    aspects.push(...(found?.aspects ?? []));
    if (found === undefined && !words[at]!.isSmall) left += 1;
    at += found?.length ?? 1;
  }
  return { aspects, left };
}
