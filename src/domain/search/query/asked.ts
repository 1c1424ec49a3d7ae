import { aspectWeight } from './aspect-score.ts';
import type { Behov } from '../../behov.ts';
import { toWanted } from './beside.ts';
import { isChurch } from './declined.ts';
import { behovMeaning, meaning, type Aspect } from './meaning.ts';
import type { Asked } from './score.ts';
import { isSituation, isSocial } from './situations.ts';
import type { Understood } from './understand.ts';

const inCrisis: Aspect = { meanings: [behovMeaning('suicidtankar'), behovMeaning('samtal', 0.9)], written: '', how: 'word' };

/** Whoever says only who or where they are looks for company first. */
const company: Aspect = { meanings: [behovMeaning('motesplats', 0.4), meaning('ensamhetsform', 'social', 0.3)], written: '', how: 'word' };

/** The doors that are open to all. */
const doors: Aspect = { meanings: [behovMeaning('motesplats'), behovMeaning('samtal', 0.9)], written: '', how: 'word' };

/** What to rank by. Games are called by their names, other things by many: "gympa" is answered by "gymnastik". In a crisis it is help in the crisis, whatever else was said. */
export function toAsked({ crisis, isInDanger, aspects, rest, thing, declinesFaith }: Understood): Asked {
  if (crisis === 'stark' && !isInDanger) return { ...askFor([inCrisis]), isCrisis: true };
  const all = aspects.length > 0 && aspects.every(isWho) ? [...aspects, company] : aspects;
  const hasRest = rest !== '';
  return {
    ...askFor(all),
    hasRest,
    hasThing: !hasRest && thing !== undefined && aspects.some(({ meanings: [first] }) => /^(?:spel|sjukdom)$/.test(first!.id)),
    faith: declinesFaith ? ofNoFaith : aspects.some(isChurch) ? ofChurch : 0,
  };
}

/** What is declined comes after all that answers half as well. */
const ofNoFaith = -0.5;

/** "Lunch i kyrkan" is best answered by a church among those that have lunch. */
const ofChurch = 0.15;

/** What to rank by when nothing answers. */
export const openDoors: Asked = askFor([doors]);

function askFor(aspects: readonly Aspect[]): Asked {
  return {
    aspects: aspects.map((aspect) => ({
      aspect,
      weight:
        aspectWeight(aspect) *
        (isBesideCompany(aspect, aspects) || isBesideWish(aspect, aspects) || isBesideCause(aspect, aspects) ? 0.4 : 1),
    })),
    wanted: toWanted(aspects),
    hasRest: false,
    hasThing: false,
    isCrisis: false,
    faith: 0,
  };
}

/** Whoever wants somebody to come wants the company first, and then the coffee or the walk with it. */
function isBesideCompany({ meanings: [first] }: Aspect, aspects: readonly Aspect[]): boolean {
  return isSocial(first!.id as Behov) && aspects.some(({ meanings: [other] }) => other!.id === 'besoksvan' || other!.id === 'telefonvan');
}

/** Whoever says what they want to do wants that: the loneliness that they tell of goes without saying. */
function isBesideWish(vague: Aspect, aspects: readonly Aspect[]): boolean {
  const isShy = (aspect: Aspect) => aspect.meanings[0]!.id === 'blyg';
  const isLess = (aspect: Aspect) => isVague(aspect) || isShy(aspect);
  return isLess(vague) && aspects.some((aspect) => aspect.meanings[0]!.weight > 0.7 && !isLess(aspect) && isWish(aspect.meanings[0]!.id));
}

/** Something to do together, somebody who shows the way to it, or what has happened. */
const isWish = (id: string) => isSocial(id as Behov) || isSituation(id as Behov) || id === 'lots' || id === 'aktivitet_pa_recept';

/** Whoever tells why they feel as they do wants help with the cause. In a strong crisis nothing of this is asked. */
function isBesideCause({ meanings: [first] }: Aspect, aspects: readonly Aspect[]): boolean {
  return (
    isFeeling(first!.id) &&
    aspects.some(({ meanings: [other] }) => isSituation(other!.id as Behov) && !isFeeling(other!.id) && other!.weight > 0.7)
  );
}

function isFeeling(id: string): boolean {
  return ['angest', 'psykisk_ohalsa', 'livsfragor', 'sjalavard', 'suicidtankar'].includes(id);
}

function isVague({ meanings }: Aspect): boolean {
  return meanings.length > 2 && meanings.every(({ column }) => column === 'behov');
}

function isWho({ meanings: [first] }: Aspect): boolean {
  return ['malgrupp', 'alder', 'kommun', 'lan', 'ort', 'dag', 'tidpunkt', 'hinder', 'form', 'ensamhetsform'].includes(first!.column);
}
