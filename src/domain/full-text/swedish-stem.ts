/**
 * The stem of a word as the index has it: Snowball's for Swedish (snowballstem.org), which Pagefind uses. Takes a folded word. Not that of
 * the vocabulary, which joins more: an index is only found in by the stems that it was made with.
 */
export function swedishStem(word: string): string {
  const start = startOfEndings(word);
  return withoutEnd(withoutPair(withoutEnding(word, start), start), start);
}

/** Endings are looked for behind the first consonant after a vowel, and behind three letters. */
function startOfEndings(word: string): number {
  const found = /[aeiouy][^aeiouy]/.exec(word);
  return found === null ? word.length : Math.max(3, found.index + 2);
}

const endings =
  /(?:heterna|hetens|anden|heten|heter|arnas|ernas|ornas|andes|arens|andet|arna|erna|orna|ande|arne|aste|aren|ades|erns|ade|are|ern|ens|het|ast|ad|en|ar|er|or|as|es|at|et|a|e|s)$/;

function withoutEnding(word: string, start: number): string {
  const ending = endings.exec(word.slice(start))?.[0] ?? '';
  const rest = word.slice(0, word.length - ending.length);
  if (ending === 'et') return mayLoseEt(rest) ? rest : word;
  if (ending !== 's') return rest;
  if (/et$/.test(rest) && mayLoseEt(rest.slice(0, -2))) return rest.slice(0, -2);
  return /[bcdfghjklmnoprtvy]$/.test(rest) ? rest : word;
}

/** "huset" is "hus", but "paket" and "kvalitet" end so by themselves. */
const mayLoseEt = (rest: string): boolean => /.[aeiouy][^aeiouy]$/.test(rest) && !endsWithEt.test(rest);

const endsWithEt = /(?:fab|h|[prt]ak|kom|iet|[cdmnprstux]it|[ai]lit|[ik]vit)$/;

/** Of two consonants the last goes. */
const withoutPair = (word: string, start: number): string =>
  /(?:dd|gd|nn|dt|gt|kt|tt)$/.test(word.slice(start)) ? word.slice(0, -1) : word;

function withoutEnd(word: string, start: number): string {
  const end = /(?:lig|ig|els|fullt)$/.exec(word.slice(start))?.[0] ?? '';
  return word.slice(0, word.length - (end === 'fullt' ? 1 : end.length));
}
