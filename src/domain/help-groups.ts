import type { Behov } from './behov.ts';
import type { Entry } from './entry.ts';
import type { Malgrupp } from './taxonomy.ts';
import { voicesFirst } from './likeliest-first.ts';

interface HelpGroup {
  /** Its place in the page. */
  id: string;
  label: string;
  behov: readonly Behov[];
  /** Those that a line must name first: many are for the young too. */
  malgrupper?: readonly Malgrupp[];
}

/** For whoever looks for a voice, and not for help with something. */
const talk: HelpGroup = { id: 'prata', label: 'Någon att prata med', behov: ['samtal'] };

/** A line stands in the first group that fits, so the groups that are about something ask before the one that is about anything. */
const helpGroups: readonly HelpGroup[] = [
  { id: 'vald', label: 'Våld, hot eller övergrepp', behov: ['vald', 'heder', 'sexuella_overgrepp', 'brott'] },
  { id: 'sorg', label: 'Sorg', behov: ['sorg', 'livskamrat_dott', 'suicid_efterlevande', 'barn_dott'] },
  { id: 'beroende', label: 'Alkohol, droger eller spel', behov: ['beroende', 'spelberoende'] },
  { id: 'unga', label: 'Barn och unga', behov: [], malgrupper: ['barn', 'unga', 'unga_vuxna'] },
  { id: 'hbtqi', label: 'Hbtqi', behov: ['hbtqi'] },
  {
    id: 'sjukdom',
    label: 'Sjukdom eller funktionsnedsättning',
    behov: ['sjukdom', 'cancer', 'demens', 'funktionsnedsattning', 'npf', 'dov'],
  },
  { id: 'psykiskt', label: 'Må psykiskt dåligt', behov: ['psykisk_ohalsa', 'angest', 'atstorning', 'sjalvskada', 'utmattning'] },
  { id: 'orolig', label: 'Orolig förälder eller anhörig', behov: ['anhorig', 'oro_for_barn', 'foralder'] },
  talk,
  { id: 'annat', label: 'Annat', behov: [] },
];

/** The order in which they are shown: what most come for first. */
const shownGroups: readonly HelpGroup[] = [talk, ...helpGroups.filter((group) => group !== talk)];

export interface LineGroup {
  id: string;
  label: string;
  lines: Entry[];
}

/** The lines under each group's label, without empty groups. */
export function groupLines(lines: readonly Entry[]): LineGroup[] {
  const groupOf = (line: Entry) => helpGroups.find((group) => fits(line, group)) ?? helpGroups[helpGroups.length - 1]!;
  const linesOf = (group: HelpGroup) => lines.filter((line) => groupOf(line) === group);
  return shownGroups
    .map((group) => ({ id: group.id, label: group.label, lines: group === talk ? voicesFirst('samtal', linesOf(group)) : linesOf(group) }))
    .filter((group) => group.lines.length > 0);
}

function fits(line: Entry, { behov, malgrupper = [] }: HelpGroup): boolean {
  return behov.some((id) => line.behov.includes(id)) || malgrupper.some((id) => line.malgrupper[0] === id);
}
