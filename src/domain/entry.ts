import { z } from 'zod';
import { behov } from './behov.ts';
import { kontakt, httpsUrl } from './entry/contact.ts';
import { isoDate, sourceDate } from './entry/dates.ts';
import { idFrom, idsFrom, jaNej, listOf, text, toList, wholeNumber } from './entry/fields.ts';
import { omrade, plats } from './entry/place.ts';
import { kallaMessage, kallorMessage } from './entry/rules/contact.ts';
import { limits, lists } from './entry/rules/lists.ts';
import { isId } from './entry/rules/names.ts';
import { ageOrderMessage, ages, oldest } from './entry/rules/numbers.ts';
import { texts } from './entry/rules/texts.ts';
import { stretches, tider } from './entry/times.ts';
import { sprak } from './sprak.ts';
import { suggestBehov } from './suggest-behov.ts';
import {
  anmalningar,
  arrangorstyper,
  ensamhetsformer,
  former,
  forstaGangen,
  granskare,
  granskningssatt,
  kostnader,
  malgrupper,
  sakerheter,
  statusar,
  tillganglighet,
  type ForstaGang,
  type Kind,
} from './taxonomy.ts';
import { idsOf } from './vocabulary.ts';

const alder = z
  .strictObject({ fran: wholeNumber(ages.fran, oldest).optional(), till: wholeNumber(ages.till, oldest).optional() })
  .refine(({ fran, till }) => fran === undefined || till === undefined || fran <= till, ageOrderMessage);

const kalla = z
  .strictObject({
    url: httpsUrl.optional(),
    namn: text(texts['kallor.namn']).optional(),
    sedd: isoDate.optional(),
    daterad: sourceDate.optional(),
  })
  .refine(({ url, namn }) => url !== undefined || namn !== undefined, { error: kallaMessage, path: ['url'] });

const forstaGangenFields = Object.fromEntries(idsOf(forstaGangen).map((id) => [id, jaNej.optional()])) as {
  [id in ForstaGang]: z.ZodOptional<typeof jaNej>;
};

const id = z.string({ error: 'Skriv det gamla filnamnet utan .md' }).refine(isId, 'Skriv det gamla filnamnet utan .md');

/** What each field of an entry may say, and our answer when it is wrong. Rules about several fields: entry/together.ts. */
export const entrySchema = z.strictObject({
  namn: text(texts.namn),
  sammanfattning: text(texts.sammanfattning),
  arrangor: text(texts.arrangor),
  arrangorstyp: idFrom(arrangorstyper),
  behov: idsFrom(behov, lists.behov, suggestBehov),
  malgrupper: idsFrom(malgrupper, lists.malgrupper),
  alder: alder.optional(),
  for_vem: text(texts.for_vem).optional(),
  inte_for: text(texts.inte_for).optional(),
  ensamhetsformer: idsFrom(ensamhetsformer, lists.ensamhetsformer),
  omrade,
  former: idsFrom(former, lists.former),
  plats: plats.optional(),
  tider: tider.optional(),
  uppehall: stretches.optional(),
  roda_dagar: z.enum(['oppet', 'stangt'], { error: 'Skriv oppet eller stangt.' }).optional(),
  tider_text: text(texts.tider_text).optional(),
  kostnad: idFrom(kostnader),
  kostnad_text: text(texts.kostnad_text).optional(),
  anmalan: idFrom(anmalningar),
  sa_gor_du: text(texts.sa_gor_du).optional(),
  for_lotsar: text(texts.for_lotsar).optional(),
  forsta_gangen: z.strictObject({ ...forstaGangenFields, text: text(texts['forsta_gangen.text']).optional() }).optional(),
  tillganglighet: idsFrom(tillganglighet, lists.tillganglighet).optional(),
  tillganglighet_saknas: idsFrom(tillganglighet, lists.tillganglighet_saknas).optional(),
  sprak: idsFrom(sprak, lists.sprak)
    .optional()
    .transform((codes) => codes ?? ['sv' as const]),
  kontakt,
  anonymt: jaNej.optional(),
  akut: jaNej.optional(),
  sakerhet: idFrom(sakerheter).optional(),
  status: idFrom(statusar).default('aktiv'),
  notiser: stretches.optional(),
  kallor: z
    .preprocess((v) => (typeof v === 'object' && !Array.isArray(v) ? [v] : v), z.array(kalla, { error: kallorMessage }))
    .refine((list) => list.length > 0, kallorMessage),
  granskad: isoDate.optional(),
  granskad_av: idFrom(granskare).optional(),
  granskad_hur: idFrom(granskningssatt).optional(),
  sokord: z.preprocess(toList, z.array(text(texts.sokord)).max(...limits.sokord)).optional(),
  tidigare: listOf(id, 'Skriv det gamla filnamnet utan .md').optional(),
});

export type EntryData = z.output<typeof entrySchema>;

/** A checked entry. `id` is the file name and `kind` the folder. `body` is Markdown, perhaps empty. */
export interface Entry extends EntryData {
  kind: Kind;
  id: string;
  body: string;
  /** Its numbers in lists, oldest first. An entry that is new has none. */
  kortnummer?: readonly number[];
}
