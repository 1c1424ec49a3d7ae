import { shorten } from './names.ts';

/**
 * What nobody sees, or what turns the text around it: people then read another thing than machines do. Persian and emoji need U+200C
 * and U+200D, Arabic U+200E and U+200F, and long texts tabs and line feeds. Those stay.
 */
export const unseen =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u2028-\u202e\u2060-\u206f\u2800\u3164\ue000-\uf8ff\ufeff\uffa0\ufff0-\uffff]|\udb40[\udc00-\udfff]/g;

const unseenHelp = 'har ett tecken som inte syns. Det följde kanske med när du klistrade in. Skriv ordet på nytt för hand.';

const faults: readonly (readonly [RegExp, string])[] = [
  [new RegExp(unseen.source), unseenHelp],
  // Half a character. No lookbehind: phones from 2018 cannot read it.
  [/[\ud800-\udbff](?![\udc00-\udfff])|(?:^|[^\ud800-\udbff])[\udc00-\udfff]/, unseenHelp],
  // Marks upon marks cover the lines around.
  [/[\u0300-\u036f]{4}/, unseenHelp],
  [
    /\ud835[\udc00-\udfff]|[\uff21-\uff3a\uff41-\uff5a]/,
    'är skrivet med bokstäver som ingen hittar när de söker. Skriv det med vanliga bokstäver.',
  ],
  // A Greek or Russian letter that passes for one of ours.
  [
    /[a-zà-öø-ÿ][\u0370-\u03ff\u0400-\u052f]|[\u0370-\u03ff\u0400-\u052f][a-zà-öø-ÿ]/i,
    'har bokstäver ur två alfabet. Skriv ordet på nytt för hand.',
  ],
];

/** What is wrong with the characters of a text, at the first place. */
export function explainCharacters(text: string): string | undefined {
  for (const [pattern, help] of faults) {
    const found = pattern.exec(text);
    if (found !== null) return `”${wordAt(text, found.index + found[0].length - 1)}” ${help}`;
  }
  return undefined;
}

/** The word around a place, without what could do harm where it is shown. */
function wordAt(text: string, at: number): string {
  const before = text.slice(0, at).split(/\s/).pop()!;
  const word = before + text.slice(at).split(/[ \t\n]/)[0]!;
  return shorten(word.replace(unseen, '').replace(/[\ud800-\udfff\u0300-\u036f]/g, ''));
}
