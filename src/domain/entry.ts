import { z } from 'zod';
import { behov } from './behov.ts';
import { kontakt, httpsUrl } from './entry/contact.ts';
import { isoDate, sourceDate } from './entry/dates.ts';
import { idFrom, idsFrom, jaNej, listOf, sentence, text, toList, wholeNumber } from './entry/fields.ts';
import { omrade, plats } from './entry/place.ts';
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
  .strictObject({ fran: wholeNumber('65', 120).optional(), till: wholeNumber('25', 120).optional() })
  .refine(({ fran, till }) => fran === undefined || till === undefined || fran <= till, 'Åldern ”från” är högre än ”till”.');

const kallaMessage = 'Skriv en adress i ”url”. Finns ingen sida, skriv i ”namn” hur ni vet det. Till exempel: namn: Vi ordnar det själva';

const kalla = z
  .strictObject({
    url: httpsUrl.optional(),
    namn: sentence('Kommunens lista över träffpunkter', 80).optional(),
    sedd: isoDate.optional(),
    daterad: sourceDate.optional(),
  })
  .refine(({ url, namn }) => url !== undefined || namn !== undefined, { error: kallaMessage, path: ['url'] });
const kallorMessage = 'Skriv var uppgifterna kommer från. Till exempel: - {url: https://www.exempel.se, sedd: 2026-11-22}';

const forstaGangenFields = Object.fromEntries(idsOf(forstaGangen).map((id) => [id, jaNej.optional()])) as {
  [id in ForstaGang]: z.ZodOptional<typeof jaNej>;
};

const id = z.string({ error: 'Skriv det gamla filnamnet utan .md' }).regex(/^[a-z0-9-]+$/, 'Skriv det gamla filnamnet utan .md');

/** What each field of an entry may say, and our answer when it is wrong. Rules about several fields: entry/together.ts. */
export const entrySchema = z.strictObject({
  namn: text('Skriv vad det heter, till exempel: namn: Kaffestugan', 'Kaffestugan', 3, 80),
  sammanfattning: text(
    'Skriv med 50–200 tecken vad man gör där. Till exempel: sammanfattning: Fika och prata med andra i kyrkans kafé.',
    'Fika och prata med andra i kyrkans kafé.',
    50,
    200,
  ),
  arrangor: text('Skriv vem som ordnar det, till exempel: arrangor: Röda Korset i Lund', 'Röda Korset i Lund', 2, 120),
  arrangorstyp: idFrom(arrangorstyper),
  behov: idsFrom(behov, 'Skriv ett till sex behov, till exempel: behov: [fika, motesplats]', 6, suggestBehov),
  malgrupper: idsFrom(malgrupper, 'Ange minst en målgrupp. Är alla välkomna, skriv: alla'),
  alder: alder.optional(),
  for_vem: sentence('För dig som har fyllt 65 år.').optional(),
  inte_for: sentence('Inte för barn under 15 år.').optional(),
  ensamhetsformer: idsFrom(ensamhetsformer, `Ange minst en form. Välj bland: ${idsOf(ensamhetsformer).join(', ')}.`),
  omrade,
  former: idsFrom(former, `Ange hur man deltar. Välj bland: ${idsOf(former).join(', ')}.`),
  plats: plats.optional(),
  tider: tider.optional(),
  uppehall: stretches.optional(),
  roda_dagar: z.enum(['oppet', 'stangt'], { error: 'Skriv oppet eller stangt.' }).optional(),
  tider_text: sentence('Den första söndagen i månaden.').optional(),
  kostnad: idFrom(kostnader),
  kostnad_text: sentence('Fika kostar 20 kronor.', 200).optional(),
  anmalan: idFrom(anmalningar),
  sa_gor_du: sentence('Ring och fråga efter Anna.', 600).optional(),
  for_lotsar: sentence('Ring samordnaren. Vi ringer upp samma vecka.', 600).optional(),
  forsta_gangen: z.strictObject({ ...forstaGangenFields, text: sentence('Anna möter dig vid dörren.').optional() }).optional(),
  tillganglighet: idsFrom(tillganglighet, 'Välj ur listan eller ta bort raden.').optional(),
  tillganglighet_saknas: idsFrom(tillganglighet, 'Välj ur listan eller ta bort raden.').optional(),
  sprak: idsFrom(sprak, 'Skriv språkets kod, till exempel: sprak: [sv, fi]')
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
  sokord: z.preprocess(toList, z.array(sentence('fika')).max(30, 'Skriv högst 30 sökord.')).optional(),
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
