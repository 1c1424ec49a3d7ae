import type { Behov } from '../../behov.ts';
import { behovMeaning, meaning, type Aspect } from './meaning.ts';
import { ofChild } from './of-child.ts';
import { foldWord } from './words.ts';

/** Of what was said, only what somebody says of themselves and their life now. */
export function ofOneself(query: string, aspects: readonly Aspect[], toldAge = ''): readonly Aspect[] {
  const text = foldWord(query.slice(0, 300));
  return withFriends(text, withoutOthersTalk(text, withOneLife(ofChild(text, aspects, toldAge), toldAge)));
}

/**
 * Whoever has lost a child looks for nothing for children. A marriage ends once: whoever tells of a death has not separated, and whoever has separated mourns nobody who only may have died.
 * Whoever is separated, has the children alone, writes of where they come from, or is 30 years old, and says "pappa" speaks of himself,
 * not of an old father. And whoever is separated wants company more than what there is for fathers.
 */
function withOneLife(aspects: readonly Aspect[], toldAge: string): readonly Aspect[] {
  const isTold = (...ids: Behov[]) => aspects.some(({ meanings: [first] }) => ids.includes(first!.id as Behov) && first!.weight === 1);
  const other = isTold('livskamrat_dott') ? 'separation' : isTold('separation') ? 'livskamrat_dott' : undefined;
  const isLost = ({ meanings: [first] }: Aspect) => first!.id === other || (isTold('barn_dott') && first!.id === 'barn');
  const own = aspects.filter((aspect) => !isLost(aspect));
  const isParent = isTold('separation', 'ensam_foralder', 'smabarn') || aspects.some(isLanguage) || /^(?:mamma|pappa)/.test(toldAge);
  const lived = isParent ? own.map(withoutParents) : own;
  return isTold('separation') ? lived.map(lessOfParent) : lived;
}

const isLanguage = ({ meanings: [first] }: Aspect) => first!.column === 'sprak';

function withoutParents(aspect: Aspect): Aspect {
  const meanings = aspect.meanings.filter(({ id }) => id !== 'aldre');
  return meanings.length === 0 ? aspect : { ...aspect, meanings };
}

function lessOfParent(aspect: Aspect): Aspect {
  const [first, ...others] = aspect.meanings;
  if (!['pappa', 'ensam_foralder', 'foraldrar', 'barn'].includes(first!.id)) return aspect;
  const meanings = first!.id === 'pappa' ? [first!, meaning('malgrupp', 'man')] : [first!, ...others];
  return { ...aspect, meanings: meanings.map((one) => ({ ...one, weight: one.weight * 0.4 })) };
}

const othersTalk =
  /(?:^| )(?:(?:folk|andra|alla|de|dom|manniskor) (?:\S+ )?(?:prat|snack|tal)ar|(?:prat|snack|tal)ar (?:folk|andra|alla|de|dom))(?= |$)/;

/** "När folk pratar" and "hänger inte med" tell how it is, and ask for nobody to talk to or to hang out with. */
function withoutOthersTalk(text: string, aspects: readonly Aspect[]): readonly Aspect[] {
  const isLost = /(?:^| )hanger (?:inte|ej|aldrig|knappt) med(?= |$)/.test(text);
  const isHeard = othersTalk.test(text);
  if (!isLost && !isHeard) return aspects;
  return aspects.filter(({ written }) => !(isLost && /^hänger/.test(written)) && !(isHeard && /^(?:pratar|snackar|talar)$/.test(written)));
}

const friend = '(?:van|vanner|kompis|kompisar|polare|bastis|kamrat|kamrater|vaninna)(?= |$)';
const noFriend = new RegExp(
  `(?:^| )(?:aldrig|inte|ingen|inga|saknar|utan)(?: (?:haft|har|en|nagon|nan|nagra|enda|riktiga?)){0,3} ${friend}|(?:^| )(?:vill|behover|soker|onskar|letar|hitta|skaffa|saknar|langtar)(?: (?:ha|fa|hitta|skaffa|efter|mig|en|nagon|nan|ny|nya|lite|fler|riktiga?|bra)){1,4} ${friend}`,
);

/** "Aldrig haft en vän" and "vill ha en vän" tell of no friend to help, but ask for one. */
function withFriends(text: string, aspects: readonly Aspect[]): readonly Aspect[] {
  if (!noFriend.test(text)) return aspects;
  const others = aspects.filter(({ meanings: [first] }) => first!.id !== 'anhoriga' || first!.weight > 0.5);
  return others.some(({ meanings }) => meanings.some(({ id }) => id === 'vanner')) ? others : [...others, wantsFriends];
}
const wantsFriends: Aspect = { meanings: [behovMeaning('vanner')], written: '', how: 'word' };
