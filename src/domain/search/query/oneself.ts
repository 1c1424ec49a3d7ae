import type { Behov } from '../../behov.ts';
import { behovMeaning, type Aspect } from './meaning.ts';
import { foldWord } from './words.ts';

/** Of what was said, only what somebody says of themselves and their life now. */
export function ofOneself(query: string, aspects: readonly Aspect[], toldAge = ''): readonly Aspect[] {
  return withoutFriends(query, withOneLife(aspects, toldAge));
}

/**
 * A marriage ends once: whoever tells of a death has not separated, and whoever has separated mourns nobody who only may have died.
 * Whoever is separated, or 30 years old, and says "pappa" speaks of himself, not of an old father.
 */
function withOneLife(aspects: readonly Aspect[], toldAge: string): readonly Aspect[] {
  const isTold = (id: Behov) => aspects.some(({ meanings: [first] }) => first!.id === id && first!.weight === 1);
  const other = isTold('livskamrat_dott') ? 'separation' : isTold('separation') ? 'livskamrat_dott' : undefined;
  const own = aspects.filter(({ meanings: [first] }) => first!.id !== other);
  return isTold('separation') || /^(?:mamma|pappa)/.test(toldAge) ? own.map(withoutParents) : own;
}

function withoutParents(aspect: Aspect): Aspect {
  const meanings = aspect.meanings.filter(({ id }) => id !== 'aldre');
  return meanings.length === 0 ? aspect : { ...aspect, meanings };
}

const noFriend =
  /(?:^| )(?:aldrig|inte|ingen|inga|saknar|utan)(?: (?:haft|har|en|nagon|nan|nagra|enda|riktiga?)){0,3} (?:van|vanner|kompis|kompisar|polare|bastis|kamrat|kamrater)(?= |$)/;

/** "Aldrig haft en vän" tells of no friend to help, but asks for one. */
function withoutFriends(query: string, aspects: readonly Aspect[]): readonly Aspect[] {
  if (!noFriend.test(foldWord(query.slice(0, 300)))) return aspects;
  const others = aspects.filter(({ meanings: [first] }) => first!.id !== 'anhoriga' || first!.weight > 0.5);
  return others.some(({ meanings }) => meanings.some(({ id }) => id === 'vanner')) ? others : [...others, wantsFriends];
}
const wantsFriends: Aspect = { meanings: [behovMeaning('vanner')], written: '', how: 'word' };
