/** What makes a text hard to read. */
export type Hint =
  | { kind: 'long'; sentence: string; words: number }
  | { kind: 'lix'; lix: number }
  | { kind: 'word'; word: string; instead: string }
  | { kind: 'loud' };

const mostWords = 20;
const mostLix = 40;
/** LIX of a few words says nothing. */
const fewestWords = 12;

/** Words of the trade, and what people say. */
const heavy: readonly [RegExp, string][] = [
  [/\bmålgrupp\w*/i, 'vem det är för'],
  [/\b(brukar|klient)(e|en|er|erna|na)\b/i, 'du, eller den som kommer'],
  [/\bindivid\w*/i, 'person'],
  [/\bi syfte att\b|\bsyftar till att\b/i, 'för att'],
  [/\bsamt\b/i, 'och'],
  [/\b(exempelvis|bl\.? ?a\.|m\.? ?m\.|t\.? ?ex\.|etc\.)/i, 'till exempel, eller hela ordet'],
  [/\b(ofrivillig )?ensamhet\w*/i, 'vad man gör där'],
];

/** How long words and sentences are together. 40 is an ordinary newspaper. */
export function lixOf(text: string): number {
  const words = wordsIn(text);
  if (words.length === 0) return 0;
  const sentences = Math.max(1, sentencesIn(text).length);
  return Math.round(words.length / sentences + (100 * words.filter((word) => word.length > 6).length) / words.length);
}

/** What could be said more plainly. Advice: nobody has to follow it. */
export function plainLanguageHints(text: string): Hint[] {
  const long = sentencesIn(text).map((sentence): Hint => ({ kind: 'long', sentence, words: wordsIn(sentence).length }));
  const lix = lixOf(text);
  return [
    ...long.filter((hint) => hint.kind === 'long' && hint.words > mostWords),
    ...(lix > mostLix && wordsIn(text).length >= fewestWords ? [{ kind: 'lix' as const, lix }] : []),
    ...heavy.flatMap(([pattern, instead]): Hint[] => {
      const [word] = pattern.exec(text) ?? [];
      return word === undefined ? [] : [{ kind: 'word', word, instead }];
    }),
    ...(text.includes('!') ? [{ kind: 'loud' as const }] : []),
  ];
}

function sentencesIn(text: string): string[] {
  return text
    .split(/[.!?:](?=\s|$)|\n/)
    .map((sentence) => sentence.replace(/^[.!?:\s]+$/, '').trim())
    .filter((sentence) => sentence !== '');
}

function wordsIn(text: string): string[] {
  return text.split(/[\s,;:.!?()"”–]+/).filter((word) => /[a-zåäöé]/i.test(word));
}
