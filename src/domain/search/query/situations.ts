import { behovsgrupper, behovTerms, type Behov } from '../../behov.ts';
import { rememberEach } from '../../remember-each.ts';
import type { Malgrupp } from '../../taxonomy.ts';

/** The situation that a group is in: asking for one is nearly asking for the other. */
const situationOf: Partial<Record<Malgrupp, readonly Behov[]>> = {
  foraldrar: ['foralder', 'smabarn', 'ensam_foralder', 'pappa', 'forlossning', 'oro_for_barn'],
  barn: ['smabarn'],
  anhoriga: ['anhorig', 'demens'],
  sorjande: ['sorg', 'livskamrat_dott', 'suicid_efterlevande', 'barn_dott'],
  nyanlanda: ['ny_i_sverige', 'sprakkafe'],
  hbtqi: ['hbtqi'],
  studenter: ['student'],
  arbetssokande: ['utan_arbete', 'utmattning'],
  funktionsnedsattning: ['funktionsnedsattning', 'npf', 'horsel', 'dov', 'syn', 'kontaktperson'],
  psykisk_ohalsa: ['psykisk_ohalsa', 'angest', 'utmattning', 'blyg', 'atstorning', 'sjalvskada'],
  kronisk_sjukdom: ['sjukdom', 'cancer'],
  beroende: ['beroende', 'spelberoende'],
  vald: ['vald', 'sexuella_overgrepp', 'heder'],
  hemlosa: ['bostadslos'],
  nationella_minoriteter: ['minoritet'],
  aldre: ['pensionering'],
};

const noNeeds: readonly Behov[] = [];

export const situationsOf = (id: string): readonly Behov[] => situationOf[id as Malgrupp] ?? noNeeds;

const situations: ReadonlySet<string> = new Set(behovsgrupper.situation.behov);

export const isSituation = (id: Behov): boolean => situations.has(id);

const social: ReadonlySet<string> = new Set([...behovsgrupper.traffas.behov, ...behovsgrupper.gora.behov]);

/** Something to do together, not a talk, a situation or a service. */
export const isSocial = (id: Behov): boolean => social.has(id);

/** The need with every broader one above it. */
export const withBroader: (id: Behov) => readonly Behov[] = rememberEach((id: Behov) => [
  id,
  ...((behovTerms[id].under ?? noNeeds) as readonly Behov[]).flatMap(withBroader),
]);
