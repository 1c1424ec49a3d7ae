import { z } from 'zod';
import { isInSweden } from '../distance.ts';
import { jaNej, listOf, text } from './fields.ts';
import { areas, explainName, explainOmrade, omradeHow } from './rules/names.ts';
import { postnummerMessage, postnummerPattern, toPostnummer } from './rules/numbers.ts';
import { texts } from './rules/texts.ts';

const degrees = (example: string) => {
  const message = `Skriv koordinaten i grader med punkt, till exempel: ${example}`;
  return z
    .string({ error: message })
    .regex(/^\d{1,2}\.\d{1,7}$/, { error: message, abort: true })
    .transform(Number);
};

/** The whole country, some län or some kommuner (codes). */
export type Omrade = { slag: 'sverige' } | { slag: 'lan'; lan: string[] } | { slag: 'kommuner'; kommuner: string[] };

export const plats = z
  .strictObject(
    {
      namn: text(texts['plats.namn']).optional(),
      adress: text(texts['plats.adress']).optional(),
      postnummer: z.string({ error: postnummerMessage }).regex(postnummerPattern, postnummerMessage).transform(toPostnummer).optional(),
      ort: text(texts['plats.ort']),
      lat: degrees('59.244').optional(),
      lon: degrees('17.842').optional(),
      vagbeskrivning: text(texts['plats.vagbeskrivning']).optional(),
      lage_forklaring: text(texts['plats.lage_forklaring']).optional(),
      dold: jaNej.optional(),
    },
    { error: ({ code }) => (code === 'invalid_type' ? 'Skriv platsen på egna rader under ”plats:”. Minst ort behövs.' : undefined) },
  )
  .refine((p) => (p.lat === undefined) === (p.lon === undefined), 'Skriv både lat och lon, eller ingen av dem.')
  .refine(
    ({ lat, lon }) => lat === undefined || lon === undefined || isInSweden({ lat, lon }),
    'Punkten ligger utanför Sverige. Har lat och lon bytt plats?',
  );

/** The area an entry serves, with codes instead of the names that people write. */
export const omrade = z.preprocess(
  (value) => (typeof value === 'string' && /^hela sverige$/i.test(value.trim()) ? { sverige: true } : value),
  z
    .strictObject(
      {
        sverige: z.literal(true, 'Skriv så här: omrade: hela Sverige').optional(),
        lan: listOf(nameOf('lan'), areas.lan.missing, areas.lan.max).optional(),
        kommuner: listOf(nameOf('kommuner'), areas.kommuner.missing, areas.kommuner.max).optional(),
      },
      { error: ({ code, input }) => (code === 'invalid_type' ? explainOmrade(input) : undefined) },
    )
    .refine((o) => Object.values(o).filter(Boolean).length === 1, omradeHow)
    .transform((o): Omrade => {
      if (o.kommuner) return { slag: 'kommuner', kommuner: o.kommuner };
      return o.lan ? { slag: 'lan', lan: o.lan } : { slag: 'sverige' };
    }),
);

/** What is written becomes a code, or the contributor hears which name was meant. */
function nameOf(kind: keyof typeof areas) {
  const what = kind === 'lan' ? 'län' : 'kommun';
  return z.string({ error: `Skriv namnet på en ${what} på varje rad.` }).transform((name, { issues }) => {
    const found = areas[kind].find(name);
    if (found !== undefined) return found.kod;
    issues.push({ code: 'custom', message: explainName(name, areas[kind]), input: name });
    return z.NEVER;
  });
}
