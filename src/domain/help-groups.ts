import type { Behov } from './behov.ts';
import type { Entry } from './entry.ts';
import type { Malgrupp } from './taxonomy.ts';

interface HelpGroup {
  label: string;
  behov: readonly Behov[];
  malgrupper?: readonly Malgrupp[];
}

/** How the lines are grouped for somebody who looks for help. A line stands in the first group that fits. */
const helpGroups: readonly HelpGroup[] = [
  { label: 'Våld, hot eller övergrepp', behov: ['vald', 'heder', 'sexuella_overgrepp', 'brott'] },
  { label: 'Sorg', behov: ['sorg', 'suicid_efterlevande', 'barn_dott'] },
  { label: 'Alkohol, droger eller spel', behov: ['beroende', 'spelberoende'] },
  { label: 'Barn och unga', behov: [], malgrupper: ['barn', 'unga', 'unga_vuxna'] },
  { label: 'Orolig förälder eller anhörig', behov: ['anhorig', 'oro_for_barn', 'foralder', 'demens'] },
  { label: 'Må psykiskt dåligt', behov: ['psykisk_ohalsa', 'angest', 'atstorning', 'sjalvskada', 'utmattning'] },
  { label: 'Någon att prata med', behov: ['samtal'] },
  { label: 'Annat', behov: [] },
];

/** The lines under each group's label, without empty groups. */
export function groupLines(lines: readonly Entry[]): { label: string; lines: Entry[] }[] {
  const groupOf = (line: Entry) => helpGroups.find((group) => fits(line, group)) ?? helpGroups[helpGroups.length - 1]!;
  return helpGroups
    .map((group) => ({ label: group.label, lines: lines.filter((line) => groupOf(line) === group) }))
    .filter((group) => group.lines.length > 0);
}

function fits(line: Entry, { behov, malgrupper = [] }: HelpGroup): boolean {
  return behov.some((id) => line.behov.includes(id)) || malgrupper.some((id) => line.malgrupper.includes(id));
}
