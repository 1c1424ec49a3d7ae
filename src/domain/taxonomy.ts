// Every closed list but the needs (behov.ts) and the kommuner: one table each, so the file is longer than most.
import type { Vocabulary } from './vocabulary.ts';

/** The kinds of entry. The id is the folder in content/ and in the address. */
export const kinds = {
  stodlinjer: { label: 'Stödlinjer', singular: 'Stödlinje', ord: ['stödlinje', 'hjälplinje', 'jour', 'telefonjour', 'nummer'] },
  motesplatser: { label: 'Mötesplatser', singular: 'Mötesplats', ord: ['mötesplats', 'träffpunkt', 'öppet hus', 'café'] },
  aktiviteter: { label: 'Aktiviteter', singular: 'Aktivitet', ord: ['aktivitet', 'grupp', 'kurs', 'träff'] },
} as const satisfies Record<string, Vocabulary[string] & { singular: string }>;
export type Kind = keyof typeof kinds;

export const malgrupper = {
  alla: { label: 'Alla', ord: ['alla', 'vem som helst', 'öppet för alla'] },
  aldre: { label: 'Äldre', ord: ['äldre', 'pensionär', 'pensionärer', 'senior', 'seniorer', 'gammal', '65+', 'daglediga'] },
  unga: { label: 'Unga', ord: ['ung', 'unga', 'ungdom', 'ungdomar', 'tonåring', 'tonåringar'] },
  unga_vuxna: { label: 'Unga vuxna', ord: ['unga vuxna', 'ung vuxen', 'tjugoårsåldern'] },
  barn: { label: 'Barn', ord: ['barn', 'barnen', 'kids'] },
  foraldrar: { label: 'Föräldrar', ord: ['förälder', 'föräldrar', 'mamma', 'pappa', 'småbarnsförälder'] },
  anhoriga: { label: 'Anhöriga', ord: ['anhörig', 'anhöriga', 'närstående', 'vårdar min man', 'vårdar min mamma'] },
  sorjande: { label: 'Den som sörjer', ord: ['sörjande', 'efterlevande'] },
  nyanlanda: { label: 'Nya i Sverige', ord: ['nyanländ', 'nyanlända', 'invandrare', 'utrikesfödd', 'flykting', 'asylsökande'] },
  kvinnor: { label: 'Kvinnor', ord: ['kvinna', 'kvinnor', 'tjej', 'tjejer'] },
  man: { label: 'Män', ord: ['män', 'karlar', 'killar', 'gubbar'] },
  hbtqi: { label: 'Hbtqi-personer', ord: ['hbtqi', 'hbtq', 'gay', 'lesbisk', 'bög', 'bisexuell', 'trans', 'queer'] },
  studenter: { label: 'Studenter', ord: ['student', 'studenter', 'pluggar'] },
  arbetssokande: { label: 'Utan arbete eller sjukskrivna', ord: ['arbetslös', 'arbetssökande', 'sjukskriven', 'utan jobb'] },
  funktionsnedsattning: {
    label: 'Personer med funktionsnedsättning',
    ord: ['funktionsnedsättning', 'funktionshinder', 'funktionsvariation', 'handikapp', 'LSS'],
  },
  psykisk_ohalsa: { label: 'Den som mår psykiskt dåligt', ord: ['psykisk ohälsa', 'psykisk sjukdom', 'psykiskt'] },
  kronisk_sjukdom: { label: 'Den som har en långvarig sjukdom', ord: ['kronisk sjukdom', 'långvarig sjukdom', 'sjuk'] },
  beroende: { label: 'Den som har ett beroende', ord: ['beroende', 'missbruk', 'alkohol', 'droger', 'spel om pengar'] },
  vald: { label: 'Den som lever eller har levt med våld', ord: ['våld', 'slagen', 'hotad', 'kontrollerad'] },
  hemlosa: { label: 'Den som saknar bostad', ord: ['hemlös', 'bostadslös', 'utan bostad'] },
  nationella_minoriteter: {
    label: 'Nationella minoriteter',
    ord: ['sverigefinsk', 'same', 'samer', 'rom', 'romer', 'tornedaling', 'judisk'],
  },
} as const satisfies Vocabulary;
export type Malgrupp = keyof typeof malgrupper;

export const ensamhetsformer = {
  social: { label: 'Social ensamhet', kort: 'För få att vara med' },
  emotionell: { label: 'Emotionell ensamhet', kort: 'Ingen nära att anförtro sig åt' },
  existentiell: { label: 'Existentiell ensamhet', kort: 'En känsla av att ingen förstår hur jag har det' },
} as const satisfies Record<string, Vocabulary[string] & { kort: string }>;
export type Ensamhetsform = keyof typeof ensamhetsformer;

export const arrangorstyper = {
  kommun: { label: 'kommun' },
  region: { label: 'region' },
  myndighet: { label: 'myndighet' },
  forening: { label: 'förening' },
  trossamfund: { label: 'trossamfund' },
  studieforbund: { label: 'studieförbund' },
  stiftelse: { label: 'stiftelse' },
  foretag: { label: 'företag' },
} as const satisfies Vocabulary;

/** How you take part or get in touch. */
export const former = {
  pa_plats: { label: 'På plats', ord: ['på plats', 'träffas'] },
  telefon: { label: 'Telefon', ord: ['telefon', 'ringa', 'ring', 'samtal'] },
  chatt: { label: 'Chatt', ord: ['chatt', 'chatta', 'chat', 'skriva'] },
  mejl: { label: 'Mejl', ord: ['mejl', 'mail', 'e-post', 'skriva brev'] },
  sms: { label: 'Sms', ord: ['sms', 'sms:a'] },
  digitalt: { label: 'På nätet', ord: ['digitalt', 'online', 'på nätet', 'zoom', 'videosamtal', 'hemifrån'] },
  hembesok: { label: 'Hemma hos dig', ord: ['hembesök', 'hem till mig', 'hemma', 'besök'] },
} as const satisfies Vocabulary;
export type Form = keyof typeof former;

export const kostnader = {
  gratis: { label: 'Gratis', ord: ['gratis', 'kostnadsfritt', 'fri entré', 'inga pengar'] },
  avgift: { label: 'Det kostar något' },
  fraga: { label: 'Fråga arrangören vad det kostar' },
} as const satisfies Vocabulary;
export type Kostnad = keyof typeof kostnader;

export const anmalningar = {
  ingen: { label: 'Du behöver inte anmäla dig', ord: ['utan anmälan', 'drop-in', 'bara komma'] },
  ring_forst: { label: 'Ring innan du går' },
  anmalan: { label: 'Du behöver anmäla dig' },
  remiss: { label: 'Du behöver en remiss eller ett beslut' },
  fraga: { label: 'Fråga arrangören om du behöver anmäla dig' },
} as const satisfies Vocabulary;

/** What is known about the first visit. */
export const forstaGangen = {
  kom_ensam: { label: 'Du kan komma ensam', nej: 'Kom gärna tillsammans med någon' },
  nagon_moter: { label: 'Någon möter dig', nej: 'Ingen särskild möter dig' },
  ta_med_nagon: { label: 'Du får ta med någon', nej: 'Det är tänkt att du kommer utan sällskap' },
  bara_titta: { label: 'Du kan bara titta in', nej: 'Det är tänkt att du är med hela tiden' },
  hamtas: { label: 'Du kan bli hämtad', nej: 'Du tar dig dit själv' },
} as const satisfies Record<string, Vocabulary[string] & { nej: string }>;
export type ForstaGang = keyof typeof forstaGangen;

export const tillganglighet = {
  rullstol: { label: 'Rullstol', ord: ['rullstol', 'rullator', 'utan trappor'] },
  rwc: { label: 'Toalett för rullstol' },
  horslinga: { label: 'Hörslinga', ord: ['hörslinga', 'hörapparat'] },
  teckensprak: { label: 'Teckenspråk', ord: ['teckenspråk', 'döv'] },
  hiss: { label: 'Hiss' },
  parkering: { label: 'Parkering nära' },
  assistanshund: { label: 'Assistanshund får följa med' },
  lugn_miljo: { label: 'Lugn miljö' },
  ledsagare: { label: 'Ledsagare får följa med' },
  tolk: { label: 'Tolk', ord: ['tolk', 'tolkning'] },
} as const satisfies Vocabulary;

export const statusar = {
  aktiv: { label: 'Pågår' },
  pausad: { label: 'Tillfälligt uppehåll' },
  avslutad: { label: 'Har upphört' },
  utkast: { label: 'Utkast' },
} as const satisfies Vocabulary;
export type Status = keyof typeof statusar;

export const granskare = {
  arrangoren: { label: 'arrangören' },
  redaktionen: { label: 'oss' },
} as const satisfies Vocabulary;

export const granskningssatt = {
  telefon: { label: 'per telefon' },
  epost: { label: 'per mejl' },
  besok: { label: 'på plats' },
  arrangoren: { label: 'av arrangören själv' },
} as const satisfies Vocabulary;

export const sakerheter = { vald: { label: 'Sidan har en länk för att lämna den snabbt' } } as const satisfies Vocabulary;
