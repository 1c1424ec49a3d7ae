import type { Entry } from './entry.ts';
import { forstaGangen } from './taxonomy.ts';
import type { Vocabulary } from './vocabulary.ts';
import { idsOf } from './vocabulary.ts';

/** What stands in people's way, as what they can ask to be without. First among the filters. */
const ivagen = {
  gratis: { label: 'Gratis', ord: ['gratis', 'kostnadsfritt', 'har inga pengar', 'har inte råd'] },
  ingen_anmalan: { label: 'Ingen anmälan', ord: ['utan anmälan', 'drop-in', 'bara komma'] },
  hembesok: { label: 'Hemma hos dig', ord: ['hembesök', 'hem till mig', 'kan inte gå ut'] },
  utan_resa: { label: 'Utan att ta dig dit själv', ord: ['kan inte ta mig dit', 'svårt att ta mig dit'] },
  utan_att_ringa: { label: 'Utan att ringa', ord: ['utan att ringa', 'vill inte ringa', 'skriva i stället'] },
  utan_internet: { label: 'Utan internet', ord: ['inget internet', 'har ingen dator'] },
  rullstol: { label: 'Fungerar med rullstol', ord: ['rullstol', 'rullator', 'utan trappor'] },
} as const satisfies Vocabulary;

/** What makes the first visit easier. The words are those of the entry's page. */
export const forstaBesoket = {
  nagon_moter: { ...forstaGangen.nagon_moter, ord: ['någon möter mig', 'vågar inte gå ensam'] },
  kom_ensam: forstaGangen.kom_ensam,
  ta_med_nagon: { ...forstaGangen.ta_med_nagon, ord: ['får ta med någon'] },
  bara_titta: forstaGangen.bara_titta,
  hamtas: { ...forstaGangen.hamtas, ord: ['bli hämtad'] },
} as const satisfies Vocabulary;

export const hinder = { ...ivagen, ...forstaBesoket } as const satisfies Vocabulary;
export type Hinder = keyof typeof hinder;

/** The two questions of the filter form. */
export const hinderFragor = { ivagen: idsOf(ivagen), forstaBesoket: idsOf(forstaBesoket) } as const;

const written = ['chatt', 'mejl', 'sms', 'digitalt'] as const;
const fromHome = [...written, 'telefon', 'hembesok'] as const;
const spoken = ['pa_plats', 'telefon', 'hembesok'] as const;

const isWithout: Record<Hinder, (entry: Entry) => boolean> = {
  gratis: ({ kostnad }) => kostnad === 'gratis',
  ingen_anmalan: ({ anmalan }) => anmalan === 'ingen',
  hembesok: ({ former }) => former.includes('hembesok'),
  utan_resa: ({ former, forsta_gangen }) => forsta_gangen?.hamtas === true || fromHome.some((form) => former.includes(form)),
  utan_att_ringa: (entry) => written.some((form) => entry.former.includes(form)) || mayBeWrittenTo(entry) || isDropIn(entry),
  utan_internet: (entry) => spoken.some((form) => entry.former.includes(form)) && (entry.kontakt.telefon !== undefined || isDropIn(entry)),
  rullstol: ({ tillganglighet }) => tillganglighet?.includes('rullstol') === true,
  nagon_moter: ({ forsta_gangen }) => forsta_gangen?.nagon_moter === true,
  kom_ensam: ({ forsta_gangen }) => forsta_gangen?.kom_ensam === true,
  ta_med_nagon: ({ forsta_gangen }) => forsta_gangen?.ta_med_nagon === true,
  bara_titta: ({ forsta_gangen }) => forsta_gangen?.bara_titta === true,
  hamtas: ({ forsta_gangen }) => forsta_gangen?.hamtas === true,
};

/** The address of a line is for its office: nobody is listened to there. */
function mayBeWrittenTo({ kind, kontakt }: Entry): boolean {
  return kind !== 'stodlinjer' && kontakt.epost !== undefined;
}

/** Nobody has to ask before they come. */
function isDropIn({ former, anmalan }: Entry): boolean {
  return former.includes('pa_plats') && anmalan === 'ingen';
}

/** The barriers that the entry is known to be without. Not stated is not counted. */
export function hinderOf(entry: Entry): Hinder[] {
  return idsOf(hinder).filter((id) => isWithout[id](entry));
}
