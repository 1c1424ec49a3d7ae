import type { Behov } from '../../behov.ts';
import { behovMeaning, meaning, type Aspect } from './meaning.ts';
import { toPlain } from './words.ts';

const anyone =
  'man|fru|make|maka|maken|makan|sambo|partner|kille|tjej|mamma|pappa|mor|far|foralder|foraldrar|bror|syster|brorsa|syrra|van|kompis|vaninna|granne|slakting|svarmor|svarfar|mormor|farmor|morfar|farfar|husband|wife|mother|father|brother|sister|friend';
const child = 'barn|barnet|son|sonen|dotter|dottern|bebis|tonaring|tonaringen|grabb|flicka|pojke|child|son|daughter|baby|teenager|kid|kids';
const own = new RegExp(`(?:^| )(?:min|mitt|mina|var|vart|vara|en|my|our|till|nagon|someone)(?: \\S+)? (?:${anyone}|${child})(?= |$)`);
const bareParent = /(?:^| )(?:mamma|pappa|mormor|morfar|farmor|farfar|frugan|gubben|sonen|dottern|brorsan|syrran)(?= |$)/;
const described =
  /(?:^| )(?:man|fru|mamma|pappa|bror|syster|sambo|partner|(?:vuxen )?(?:son|dotter)|(?:vuxet )?barn|foralder) (?:med|som|har)(?= )/;
const ownChild = new RegExp(`(?:^| )(?:min|mitt|mina|var|vart|vara|ett|my|our)(?: \\S+)? (?:${child})(?= |$)`);
const lost = /(?:^| )(?:forlorat|forlorade|mist|miste|dott|dog|avlidit|avled|gatt bort|gick bort|lost|died|dodfodd|dodfott)(?= |$)/;

/** To be hurt by somebody near, or to fear it. */
const violence = new RegExp(
  `(?:pojkvannen|pojkvan|kille|killen|man|mannen|make|maken|sambo|sambon|partner|partnern|flickvan|flickvannen|exet|exman) (?:\\S+ )?(?:bestammer|kontrollerar|overvakar|forbjuder|vaktar|styr|kollar|laser in|sparrar in|slar|hotar)(?= |$)|(?:radd|skraj|afraid|scared) (?:for|of) (?:min|mina|my) (?:\\S+ )?(?:man|make|sambo|partner|kille|pojkvan|fru|tjej|pappa|bror|husband|boyfriend|wife|father|exman|ex)(?= |$)|(?:han|hon|ex\\S*|mannen) (?:ska|vill) (?:doda|sla ihjal) mig(?= |$)|(?:slar|slog|sparkar|hotar|hotade|kontrollerar|overvakar|forfoljer|stalkar|hits|beats|threatens|controls)(?: \\S+)? (?:mig|mej|me)(?= |$)`,
);

const byParent =
  /(?:^| )(?:pappa|mamma|morsan|farsan|styvpappa|styvmamma|mina foraldrar|mina paron)(?: \S+)? (?:slar|slog|sparkar|hotar|misshandlar)(?: \S+)? (?:mig|mej|oss)(?= |$)|(?:^| )(?:barnmisshandel|barnaga)(?= |$)/;

/** It was long ago: whoever tells of it is a child no more. */
const asChild = / (?:nar jag var (?:liten|barn|ung)|som (?:liten|barn)|i barndomen|under (?:min )?(?:barndom|uppvaxt))(?: |$)/;

/** A child who is hurt at home wants somebody to tell, whatever else was said. */
export function aspectsOfHurtChild(query: string): Aspect[] | undefined {
  const text = toPlain(query);
  if (!byParent.test(text) || asChild.test(text)) return undefined;
  return [
    { meanings: [meaning('malgrupp', 'barn'), meaning('malgrupp', 'unga')], written: '', how: 'word' },
    { meanings: [behovMeaning('samtal'), behovMeaning('vald', 0.9)], written: '', how: 'word' },
  ];
}

/** Troubles that somebody near carries along. */
export const carried: ReadonlySet<string> = new Set<Behov>([
  'beroende',
  'spelberoende',
  'demens',
  'psykisk_ohalsa',
  'angest',
  'atstorning',
  'sjukdom',
  'cancer',
  'npf',
  'sjalvskada',
  'utmattning',
  'kriminalitet',
]);

/** What goes without saying when somebody writes about somebody near: "min bror dricker" asks for help for relatives. */
export function aspectsOfRelatives(query: string, aspects: readonly Aspect[]): Aspect[] {
  const text = toPlain(query);
  if (violence.test(text)) return [ask('vald')];
  if (!own.test(text) && !bareParent.test(text) && !described.test(text)) return [];
  const isChild = ownChild.test(text);
  if (lost.test(text)) return isChild ? [ask('barn_dott')] : [];
  if (!aspects.some(({ meanings }) => meanings[0]!.column === 'behov' && carried.has(meanings[0]!.id)))
    return isChild ? lonelyChild(aspects) : [];
  return isChild ? [ask('oro_for_barn', 0.8), ask('anhorig', 0.7)] : [ask('anhorig', 0.9)];
}

/** A parent tells of a son or a daughter who is alone: a place for the young, or somebody for the parent to ask. */
function lonelyChild(aspects: readonly Aspect[]): Aspect[] {
  const isAlone = aspects.some(({ meanings }) => meanings.length > 2 && meanings.every(({ column }) => column === 'behov'));
  return isAlone ? [{ meanings: [meaning('malgrupp', 'unga', 0.9), behovMeaning('oro_for_barn', 0.7)], written: '', how: 'word' }] : [];
}

/** Whoever has lost somebody near, or was left by them, no longer cares for them, and is not as old as they were. */
export function withoutCare(aspects: readonly Aspect[]): readonly Aspect[] {
  if (!aspects.some(({ meanings: [first] }) => losses.has(first!.id))) return aspects;
  return aspects.filter(
    ({ meanings: [first] }) => !(first!.id === 'anhoriga' && first!.weight <= 0.5) && !(first!.id === 'aldre' && first!.weight < 1),
  );
}

const losses: ReadonlySet<string> = new Set<Behov>(['sorg', 'livskamrat_dott', 'barn_dott', 'separation']);

const ask = (id: Behov, weight = 1): Aspect => ({ meanings: [behovMeaning(id, weight)], written: '', how: 'word' });
