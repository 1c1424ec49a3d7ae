/** Signs that a text is about one person rather than about an organiser. */
export type PersonalSign = 'privat_mejl' | 'namn_och_nummer' | 'mobil';

/** Where people have letters of their own. */
const privateHosts =
  /@(gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|mac|telia|comhem|bredband|spray|passagen|tele2|home|protonmail|proton|gmx)\.[a-z.]+\b/i;

/** Two names in a row, as in "Anna Andersson". */
const fullName =
  /(^|[^.!?]\s)[A-ZÅÄÖÉ][a-zåäöé]+(-[A-ZÅÄÖÉ][a-zåäöé]+)? [A-ZÅÄÖÉ][a-zåäöé]+(son|sson|berg|gren|ström|qvist|kvist|lund|dahl|ell|man|ing|ski|ic|ić)\b/;
const number = /(\+46|0)[\d /–-]{7,}/;

const mobile = /^(\+46|0046|0)[ -]*(\(0\))?[ -]*7[02369][\d -]*$/;

/** What could be somebody's own, in any of the texts. A number with its note is one text, "Anna Andersson 08-123 45 67". */
export function personalSigns(texts: readonly string[]): PersonalSign[] {
  const signs: readonly [PersonalSign, (text: string) => boolean][] = [
    ['privat_mejl', (text) => privateHosts.test(text)],
    ['namn_och_nummer', (text) => fullName.test(text) && number.test(text)],
    ['mobil', (text) => mobile.test(text.trim())],
  ];
  return signs.filter(([, isIn]) => texts.some(isIn)).map(([sign]) => sign);
}
