// Patterns are written over folded text: lower case, å and ä are a, ö is o, one space around every word. They look for
// words that occur together, because people in crisis do not write fixed phrases.

/** The parts in this order, with at most three words between them, so that no text is slow. */
export const near = (...parts: string[]): RegExp => new RegExp(` ${parts.map((part) => `(?:${part})`).join('(?: \\S+){0,3} ')}(?= )`);

/** All of these within a dozen words, in whatever order. */
export const together = (...parts: string[]): RegExp => new RegExp(parts.map((part) => `(?= (?:\\S+ ){0,13}(?:${part})(?= ))`).join(''));

/** A word that begins like this. */
export const start = (...parts: string[]): RegExp => new RegExp(` (?:${parts.join('|')})`);

/** Other ways to write the words of the patterns: haste, dialect, young people's and keyboard's ways. */
const variants = `
finnas finas finass fines
inte int ite itte ente itne ine inet intr ej icke ikke
inget inge ingeting ingentin
vill vil vell wil vll villl vilja ville
jag ja jak jah jaj
mig mej mg
sig sej
ar e r
vara va
leva lev lva leave lefa leeva
do doo ddo doe
dod dodd ddod
livet livett lievt
orkar orka orkr orkarr ork
pallar palla
forsvinna forsvina forsvin
langre langer lengre lengere langr langere lagre langrre
mer mera
mycket mycke myke mkt
massa masa
varfor vafor vafo varfo
kommer kmr kmmr komer komr
tabletter tabletterna sovmedicin somnmedel somnmedicin tableter tabeletter tabletr tablett somntablett somntabletter sovtabletter varktabletter piller pillerna pillren pillrer pillren somnpiller alvedon alvedoner panodil ipren iprener paracetamol citodon stesolid benso benzo tramadol oxy medicin mediciner medicinen medicinerna somnmediciner somnmedicinerna
slar slor misshandlar daskar
hotar hota
liv lif liiv liev
`;

const canonical = new Map(
  variants
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [right, ...others] = line.split(' ') as [string, ...string[]];
      return others.map((other): [string, string] => [other, right]);
    }),
);

/** Pictures that stand for the thing. */
const pictures: readonly (readonly [string, RegExp])[] = [
  [' tabletter ', /\u{1f48a}/gu],
  [' kniv ', /\u{1f52a}|\u{1f5e1}/gu],
  [' pistol ', /\u{1f52b}/gu],
];

/** "sj4lvm0rd": digits that stand for letters. */
const digits: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's' };
const unmask = (word: string) => (/[a-z]{2}|[a-z]\d[a-z]/.test(word) ? word.replace(/[01345]/g, (digit) => digits[digit]!) : word);

/** "s j ä l v m o r d" is one word. */
const closeUp = (text: string) =>
  text.replace(/(?:^|\s)[a-z](?:[\s.*_-]+[a-z](?![a-z0-9])){2,}/g, (run) => ` ${run.replace(/[^a-z]/g, '')} `);

/** Folded words with one space around each, in the spelling of the patterns. */
export function toCrisisText(folded: string): string {
  const words = pictures
    .reduce((text, [word, picture]) => text.replace(picture, word), closeUp(folded))
    .replace(/([^\W\d])\1{2,}/g, '$1')
    .split(/[^a-z0-9\u00c0-\u1fff\u3040-\uffff]+/)
    .filter((word) => word !== '');
  return ` ${words
    .map(unmask)
    .map((word) => canonical.get(word) ?? word)
    .join(' ')} `;
}
