import { behovMeaning, meaning, type Aspect, type Meaning } from './meaning.ts';
import { toPlain } from './words.ts';

const spouse = 'man|mannen|fru|frun|frugan|hustru|hustrun|make|maken|maka|makan|gubben|sambo|sambon|partner|husband|wife';
const sweetheart = 'kille|killen|pojkvan|pojkvannen|tjej|tjejen|flickvan|flickvannen|boyfriend|girlfriend';
/** What may stand between says nothing else: whoever is beaten and left is beaten first of all. */
const between =
  '(?: (?:har|hade|ar|nu|just|precis|nyss|nyligen|plotsligt|hastigt|redan|ocksa|bara|kara|alskade|i|for|varas|somras|hostas|vintras|fjol|och jag)){0,3}';
const mine = '(?:min|sin|my)(?: \\S+)?';

const died = new RegExp(
  `(?:^| )(?:(?:${spouse})${between} (?:dog|dott|avled|avlidit|(?:gatt|gick)(?: \\S+)? bort|somnat in|somnade in|ar dod|died|passed away)|(?:(?:mist|miste|forlorat|forlorade|dog|avled|lost) ${mine}|(?:tomt|ensam|ensamt|kvar) efter(?: min)?) (?:${spouse})|(?:makens|makans|mannens|mans|hustruns|fruns|sambons|partnerns) (?:dod|bortgang))(?= |$)`,
);
const pet = '(?:\\S*hund|valp|katt|hast|ponny|kanin|marsvin|undulat|husdjur)(?:en|et|n)?';
const petDied = new RegExp(
  `(?:^| )(?:${pet}${between} (?:dog|dott|avled|avliva\\S*|(?:gatt|gick) bort|(?:fick )?somna\\S* in|ar dod)|(?:mist|forlorat|avlivat?|avlivade|sorjer) (?:min|var)(?: \\S+)? ${pet})(?= |$)`,
);
const metAnother = '(?:traffat|traffade|hittat) (?:en|nagon) (?:annan|ny)(?: (?:man|kvinna|kille|tjej))?$';
const wasLeft = `(?:(?:gjort|gjorde) slut|${metAnother}|(?:lamnat|lamnade|dumpat|dumpade|left) (?:mig|mej|me))`;
/** Whoever is ill or old moves to a home, and leaves nobody. */
const toCare = '(?! (?:till|pa|i) (?:\\S+ ){0,2}\\S*(?:boendet?|hem|hemmet|hospis|hospice|avdelning(?:en)?|sjukhus(?:et)?|sabo)(?: |$))';
const left = new RegExp(
  `(?:^| )(?:(?:${spouse}|(${sweetheart})|ex|exet)${between} (?:${wasLeft}|(?:flyttat ut|flyttade ut)${toCare}(?: till)?|vill (?:skiljas|separera|skilja sig))|(?:lamnad|dumpad|overgiven) av ${mine} (?:${spouse}|(${sweetheart})))(?= |$)`,
);
/** "Han" and "hon" may be anybody, and are a child or a parent where one was named. */
const leftBySomebody = new RegExp(`(?:^| )(?:han|hon|hen)${between} ${wasLeft}(?= |$)`);
const kin = /(?:^| )(?:son|sonen|dotter|dottern|barn|barnet|mamma|pappa|mor|far|bror|syster)(?= )/;

/** Who has lost the one they lived with, a person or an animal, by death or by being left: no list of words holds all the ways to tell it. */
export function toldOfPartner(query: string): Aspect[] {
  const text = toPlain(query);
  const gone = died.exec(text);
  if (gone) return [toAspect(gone[0], [behovMeaning('livskamrat_dott')])];
  const animal = petDied.exec(text);
  // There is nothing for those who mourn an animal: somebody to talk to is a guess, and said to be one.
  if (animal) return [{ ...toAspect(animal[0], [behovMeaning('samtal'), behovMeaning('sjalavard', 0.8)]), how: 'guess' }];
  const broken = left.exec(text) ?? (kin.test(text) ? null : leftBySomebody.exec(text));
  if (!broken) return [];
  const [said, ...young] = broken;
  // Whoever has a "kille" may well be young, and is then at home where the young are.
  const isYoung = young.some((word) => word !== undefined);
  return [toAspect(said, [behovMeaning('separation'), ...(isYoung ? [meaning('malgrupp', 'unga', 0.1)] : [])])];
}

const toAspect = (said: string, meanings: readonly Meaning[]): Aspect => ({ meanings, written: said.trim(), how: 'word' });
