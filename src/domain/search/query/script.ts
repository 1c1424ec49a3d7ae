import { meaning, type Aspect } from './meaning.ts';

/** Letters tell the language, also of words that no vocabulary knows. Persian first: it has letters that Arabic lacks. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\u067e\u0686\u0698\u06af\u06a9\u06cc]/, 'fa'],
  [/[\u0600-\u06ff]/, 'ar'],
  [/[\u0400-\u04ff]/, 'uk'],
  [/[\u1200-\u137f]/, 'ti'],
];

/** Whoever writes in another script is best met by those who speak the language. */
export function aspectsOfScript(query: string, aspects: readonly Aspect[]): Aspect[] {
  const language = scripts.find(([letters]) => letters.test(query))?.[1];
  if (language === undefined || aspects.some(({ meanings: [first] }) => first!.column === 'sprak')) return [];
  return [{ meanings: [meaning('sprak', language, 1.4)], written: '', how: 'language' }];
}
