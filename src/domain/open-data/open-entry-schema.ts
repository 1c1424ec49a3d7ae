// One schema for what we give away, field by field: that is why the file is long. Only what stands here leaves the house.
import { z } from 'zod';
import { behov } from '../behov.ts';
import type { FreshnessState } from '../freshness.ts';
import { sprak } from '../sprak.ts';
import {
  anmalningar,
  arrangorstyper,
  ensamhetsformer,
  former,
  forstaGangen,
  granskare,
  granskningssatt,
  kinds,
  kostnader,
  malgrupper,
  sakerheter,
  statusar,
  tillganglighet,
} from '../taxonomy.ts';
import { varje, veckodagar, type Varje } from '../veckodagar.ts';
import { idsOf, type Vocabulary } from '../vocabulary.ts';

/** How much the facts can be trusted on the day the file was made. */
export const farskheter = {
  granskad: { label: 'Kontrollerad av en människa' },
  bor_kontrolleras: { label: 'Behöver kontrolleras igen' },
  ogranskad: { label: 'Inte kontrollerad av oss' },
  inaktuell: { label: 'Gamla uppgifter' },
} as const satisfies Record<FreshnessState, Vocabulary[string]>;

const id = <const T extends Vocabulary>(vocabulary: T) => z.enum(idsOf(vocabulary));
const ids = <const T extends Vocabulary>(vocabulary: T) => z.array(id(vocabulary));
const text = z.string().optional();
const flag = z.boolean().optional();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const clock = z.string().regex(/^\d{2}:\d{2}$/);
const link = z.string().regex(/^https:\/\//);
const period = { fran: day.optional(), till: day.optional() };
const stretch = z.strictObject({ ...period, text });
const place = z.strictObject({ kod: z.string(), namn: z.string() });

const plats = z.strictObject({
  namn: text,
  adress: text,
  postnummer: text,
  ort: text,
  lat: z.number().optional(),
  lon: z.number().optional(),
  vagbeskrivning: text,
  dold: z.literal(true).optional().describe('Platsen är skyddad. Då står inget annat om den.'),
});

const tid = z.strictObject({
  dagar: z.array(z.enum(veckodagar.map((dag) => dag.id))),
  start: clock.optional(),
  slut: clock.optional().describe('24:00 är midnatt när dagen slutar.'),
  varje: z.enum(Object.keys({ ...varje, vecka: 0 }) as Varje[]),
  ...period,
  text,
});

const kontakt = z.strictObject({
  telefon: z.array(z.strictObject({ nummer: z.string(), text })).optional(),
  epost: text,
  webb: link.optional(),
  chatt: link.optional(),
  sms: text,
});

export const openEntrySchema = z.strictObject({
  slag: id(kinds),
  id: z.string(),
  sida: z.string().describe('Postens sida hos oss.'),
  namn: z.string(),
  sammanfattning: z.string(),
  arrangor: z.string(),
  arrangorstyp: id(arrangorstyper),
  behov: ids(behov),
  malgrupper: ids(malgrupper).describe('”alla” betyder öppet för alla.'),
  alder: z.strictObject({ fran: z.number().optional(), till: z.number().optional() }).optional(),
  for_vem: text,
  inte_for: text,
  ensamhetsformer: ids(ensamhetsformer),
  omrade: z.strictObject({
    slag: z.enum(['sverige', 'lan', 'kommuner']),
    lan: z.array(place).optional(),
    kommuner: z.array(place).optional(),
  }),
  kommun: place.optional().describe('Den kommun där det är, om det bara är en.'),
  former: ids(former),
  plats: plats.optional(),
  tider: z.array(tid).optional(),
  uppehall: z.array(stretch).optional(),
  roda_dagar: z.enum(['oppet', 'stangt']).optional(),
  tider_text: text,
  kostnad: id(kostnader),
  kostnad_text: text,
  anmalan: id(anmalningar),
  sa_gor_du: text,
  for_lotsar: text,
  forsta_gangen: z.strictObject({ ...Object.fromEntries(idsOf(forstaGangen).map((term) => [term, flag])), text }).optional(),
  tillganglighet: ids(tillganglighet).optional(),
  tillganglighet_saknas: ids(tillganglighet).optional(),
  sprak: ids(sprak).describe('BCP 47.'),
  kontakt,
  anonymt: flag,
  akut: flag,
  sakerhet: id(sakerheter).optional(),
  status: id(statusar),
  notiser: z.array(stretch).optional(),
  kallor: z.array(z.strictObject({ url: link.optional(), namn: text, sedd: day.optional(), daterad: text })),
  granskad: day.optional().describe('Dagen då en människa kontrollerade uppgifterna.'),
  granskad_av: id(granskare).optional(),
  granskad_hur: id(granskningssatt).optional(),
  farskhet: id(farskheter).describe('Räknas ut ur granskad, kallor och dagen då filen gjordes.'),
  text: text.describe('Postens brödtext i Markdown.'),
});

/** An entry as everybody may have it. */
export type OpenEntry = z.output<typeof openEntrySchema>;

/** The whole of poster.json. */
export const openFileSchema = z.strictObject({
  namn: z.string(),
  licens: z.string(),
  licens_url: z.string(),
  ange: z.string().describe('Det du ska skriva när du använder uppgifterna.'),
  schema: z.string(),
  datum: day.describe('Dagen då filen gjordes. Alla lägen i farskhet gäller den dagen.'),
  antal: z.number(),
  poster: z.array(openEntrySchema),
});
