import type { Entry } from './entry.ts';
import type { Vocabulary } from './vocabulary.ts';
import { idsOf } from './vocabulary.ts';

/** What stands in people's way, as what they can ask to be without. First among the filters. */
export const hinder = {
  gratis: { label: 'Gratis', ord: ['gratis', 'kostnadsfritt', 'har inga pengar', 'har inte råd'] },
  ingen_anmalan: { label: 'Ingen anmälan', ord: ['utan anmälan', 'drop-in', 'bara komma'] },
  nagon_moter: { label: 'Någon möter dig', ord: ['någon möter mig', 'vågar inte gå ensam'] },
  hembesok: { label: 'Hemma hos dig', ord: ['hembesök', 'hem till mig', 'kan inte gå ut'] },
  utan_att_ringa: { label: 'Utan att ringa', ord: ['utan att ringa', 'vill inte ringa', 'skriva i stället'] },
  rullstol: { label: 'Fungerar med rullstol', ord: ['rullstol', 'rullator', 'utan trappor'] },
} as const satisfies Vocabulary;
export type Hinder = keyof typeof hinder;

const written = ['chatt', 'mejl', 'sms', 'digitalt'] as const;

const isWithout: Record<Hinder, (entry: Entry) => boolean> = {
  gratis: ({ kostnad }) => kostnad === 'gratis',
  ingen_anmalan: ({ anmalan }) => anmalan === 'ingen',
  nagon_moter: ({ forsta_gangen }) => forsta_gangen?.nagon_moter === true,
  hembesok: ({ former }) => former.includes('hembesok'),
  utan_att_ringa: ({ former, anmalan, kontakt }) =>
    written.some((form) => former.includes(form)) || kontakt.epost !== undefined || (former.includes('pa_plats') && anmalan === 'ingen'),
  rullstol: ({ tillganglighet }) => tillganglighet?.includes('rullstol') === true,
};

/** The barriers that the entry is known to be without. Not stated is not counted. */
export function hinderOf(entry: Entry): Hinder[] {
  return idsOf(hinder).filter((id) => isWithout[id](entry));
}
