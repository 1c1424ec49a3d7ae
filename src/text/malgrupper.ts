import type { Malgrupp } from '../domain/taxonomy.ts';

/** The heading of each group's page, spoken to whoever reads it. */
export const malgruppHeadings: Record<Malgrupp, string> = {
  alla: 'Öppet för alla',
  aldre: 'För dig som är äldre',
  unga: 'För dig som är ung',
  unga_vuxna: 'För dig som är ung vuxen',
  barn: 'För barn',
  foraldrar: 'För dig som är förälder',
  anhoriga: 'För dig som är anhörig',
  sorjande: 'För dig som sörjer',
  nyanlanda: 'För dig som är ny i Sverige',
  kvinnor: 'För kvinnor',
  man: 'För män',
  hbtqi: 'För hbtqi-personer',
  studenter: 'För dig som studerar',
  arbetssokande: 'För dig som är utan arbete eller sjukskriven',
  funktionsnedsattning: 'För dig med funktionsnedsättning',
  psykisk_ohalsa: 'För dig som mår psykiskt dåligt',
  kronisk_sjukdom: 'För dig med en långvarig sjukdom',
  beroende: 'För dig som har ett beroende',
  vald: 'För dig som lever eller har levt med våld',
  hemlosa: 'För dig som saknar bostad',
  nationella_minoriteter: 'För nationella minoriteter',
};
