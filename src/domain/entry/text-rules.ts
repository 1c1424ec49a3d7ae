import type { Issue } from './issue.ts';
import { explainCharacters } from './rules/characters.ts';

/** Words that make people smaller than they are, and what to write instead. */
const hurtfulWords: readonly [RegExp, string][] = [
  [/\blider av\b/i, '”har”'],
  [/\bdrabba(d|de|t|s)\b/i, '”har” eller ”har varit med om”'],
  [/\bbekämpa\w* (den )?(ofrivilliga )?ensamhet/i, 'vad man gör där'],
  [/\bde ensamma\b/i, '”den som vill träffa andra”'],
  [/\b(brotts)?offer\b(?! ?jour)/i, '”den som har varit med om brott”'],
  [/\butsatta (personer|människor|grupper|kvinnor|barn|äldre)\b/i, 'vad personen har varit med om'],
];

/** One look for all of them: most texts have none. */
const anyHurtful = new RegExp(hurtfulWords.map(([{ source }]) => source).join('|'), 'i');

const textRules: readonly ((text: string) => string | undefined)[] = [
  explainCharacters,
  (text) => (/<(?!https:|mailto:)[a-z!?/]/i.test(text) ? 'Texten innehåller html-kod. Ta bort det som står mellan < och >.' : undefined),
  (text) => (hasPersonalIdentityNumber(text) ? 'Det ser ut som ett personnummer. Ta bort det. Skriv aldrig personnummer här.' : undefined),
  (text) =>
    /\b(javascript|vbscript):|\bdata:[a-z]+\//i.test(text) ? 'Texten innehåller en länk som kan köra kod. Ta bort den.' : undefined,
  (text) => {
    const found = anyHurtful.test(text) ? hurtfulWords.find(([pattern]) => pattern.test(text)) : undefined;
    return found && `”${found[0].exec(text)![0]}” kan göra ont att läsa. Skriv hellre ${found[1]}.`;
  },
];

/** Problems in any text of the front matter, found by walking through all of it. */
export function checkTexts(value: unknown): Issue[] {
  if (typeof value === 'string') return checkText(value).map((message) => ({ path: [], message }));
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? value.map((v, i) => [i, v] as const) : Object.entries(value);
  return entries.flatMap(([key, inner]) => checkTexts(inner).map((issue) => ({ ...issue, path: [key, ...issue.path] })));
}

export function checkText(text: string): string[] {
  return textRules.flatMap((rule) => rule(text) ?? []);
}

/** Ten digits from 0 in one go are a phone number. No lookbehind: phones from 2018 cannot read it. */
const identityNumber = /(?:^|\D)(?!0\d{9}(?!\d))(?:19|20)?(\d{2})(\d{2})(\d{2})[-+]?(\d{4})(?!\d)/g;

/** A date, four digits and a right check digit. Coordination numbers add 60 to the day. */
function hasPersonalIdentityNumber(text: string): boolean {
  if (!/\d{6}[-+]?\d{4}/.test(text)) return false;
  for (const [, year, month, day, rest] of text.matchAll(identityNumber)) {
    const isDate = Number(month) >= 1 && Number(month) <= 12 && Number(day) % 60 >= 1 && Number(day) % 60 <= 31;
    if (isDate && hasRightCheckDigit(`${year}${month}${day}${rest}`)) return true;
  }
  return false;
}

/** The Luhn algorithm over ten digits. */
function hasRightCheckDigit(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, i) => {
    const doubled = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
