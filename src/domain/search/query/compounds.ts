import type { Lexicon } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import { stem } from './stem.ts';

/** Where a query's words are looked up. */
export type Words = Pick<Lexicon, 'exact' | 'stems'>;

/** Letters that hold two words together: "sorg-e-grupp", "anhörig-s-träff", "kvinn-o-café". */
const joints = ['', 's', 'e', 'o', 'a', 'u'];

/** Two words written apart that are one: "telefon vän", "språk café". */
export function joinWords({ exact, stems }: Words, first: string, second: string): Phrase | undefined {
  for (const joint of joints.slice(0, 3)) {
    const joined = first + joint + second;
    const found = exact.get(joined) ?? (stem(joined).length > first.length + 2 ? stems.get(stem(joined)) : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Says only how much: "dödtråkigt", "jätteensam". */
const very = /^(?:dods?|jatte|skit|svin|as|super|mega)(?=.{5})/;

/** One word that is two: "anhörigträff" asks for what "anhörig" asks and what "träff" asks. */
export function splitWord(words: Words, folded: string, written = folded): Phrase[] | undefined {
  const said = findPart(words, folded.replace(very, ''));
  if (said !== undefined) return [said];
  for (let at = folded.length - 3; at >= 3; at--) {
    const first = findFirst(words, folded.slice(0, at));
    if (first === undefined || !hasDots(written.slice(0, at), first.spelled)) continue;
    if (isPlain(folded.slice(at))) return [first];
    const second = findPart(words, folded.slice(at));
    if (second !== undefined && hasDots(written.slice(at), second.spelled)) return [first, second];
  }
  return undefined;
}

/** "gång" is no "gäng": a dot that was written must be there, but for the last letter and what follows it. */
export const hasDots = (written: string, spelled: string): boolean =>
  [...written].every((letter, i) => !/[åäö]/.test(letter) || i >= spelled.length - 1 || letter === spelled[i]);

/** Also with a joint ("sorg-e-grupp") or as the root of a verb: "läskompis", "simgrupp". */
function findFirst(words: Words, part: string): Phrase | undefined {
  const whole = findPart(words, part) ?? findPart(words, `${part}a`) ?? findPart(words, `${part}${part.slice(-1)}a`);
  if (whole !== undefined || part.length < 4) return whole;
  const bare = part.slice(0, -1);
  if (!joints.includes(part.slice(-1))) return undefined;
  return findPart(words, bare) ?? findPart(words, `${bare}a`);
}

/** Half a word may not be the start of anything else, so short ones must be whole words of the vocabulary, and Swedish ones. */
export function findPart({ exact, stems }: Words, part: string): Phrase | undefined {
  const found = exact.get(part) ?? (part.length > 4 ? stems.get(stem(part)) : undefined);
  return found?.language ? undefined : found;
}

/** The end of a word that is otherwise unknown: a "körmiddag" is a dinner. */
export function findEnd({ exact, stems }: Words, folded: string): Phrase | undefined {
  for (let at = 3; at <= folded.length - shortestPart; at++) {
    const end = folded.slice(at);
    const found = exact.get(end) ?? (end.length > shortestPart ? stems.get(stem(end)) : undefined);
    if (found !== undefined && !found.language) return found;
  }
  return undefined;
}

/** The start of a word that is otherwise unknown: "cancerpatient" has to do with cancer. */
export function findStart({ exact }: Words, folded: string): Phrase | undefined {
  for (let at = folded.length - 2; at > shortestPart; at--) {
    const found = exact.get(folded.slice(0, at));
    if (found !== undefined && !found.language) return found;
  }
  return undefined;
}

const shortestPart = 4;

/** Second halves that add nothing to the first: "sorgstöd", "alkoholproblem", "kaffestund". */
const plain = new Set(
  'sjuk sjukdom stund klubb gang lag horn stug mot dag liv problem hjalp stod center centr hus gard plats lokal person folk intres event stall fest sits saker prat snack brukare tagare patient klient drabbad anpassad vanlig tim timm rum vecka pass svarighet besvar situation vardag aktivitet verksamhet mottagning konsulent radgivning forening kret nätverk natverk forum kafferep horna serie jobb uppdrag'.split(
    ' ',
  ),
);

export function isPlain(part: string): boolean {
  return plain.has(part) || plain.has(stem(part));
}
