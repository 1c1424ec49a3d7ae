import { z } from 'zod';
import { findNearMiss } from '../near-miss.ts';
import { isInSweden } from '../distance.ts';
import { findKommun, findLan, kommuner, lan } from '../kommuner.ts';
import { jaNej, listOf, sentence, shorten, text } from './fields.ts';

const postnummerMessage = 'Skriv fem siffror, till exempel: 145 68';
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
      namn: sentence('Fornbodaskolan', 120).optional(),
      adress: sentence('Storgatan 4', 160).optional(),
      postnummer: z
        .string({ error: postnummerMessage })
        .regex(/^\d{3} ?\d{2}$/, postnummerMessage)
        .transform((value) => value.replace(/^(\d{3}) ?/, '$1 '))
        .optional(),
      ort: text('Skriv orten, till exempel: Hallunda', 'Hallunda', 1, 80),
      lat: degrees('59.244').optional(),
      lon: degrees('17.842').optional(),
      vagbeskrivning: sentence('Buss 172 stannar utanför.', 400).optional(),
      lage_forklaring: sentence('Kommunen är stor. Byn ligger vid norska gränsen.', 200).optional(),
      dold: jaNej.optional(),
    },
    { error: ({ code }) => (code === 'invalid_type' ? 'Skriv platsen på egna rader under ”plats:”. Minst ort behövs.' : undefined) },
  )
  .refine((p) => (p.lat === undefined) === (p.lon === undefined), 'Skriv både lat och lon, eller ingen av dem.')
  .refine(
    ({ lat, lon }) => lat === undefined || lon === undefined || isInSweden({ lat, lon }),
    'Punkten ligger utanför Sverige. Har lat och lon bytt plats?',
  );

const omradeHow = 'Skriv ”hela Sverige”, eller en lista under ”kommuner:” eller ”lan:”.';

/** The area an entry serves, with codes instead of the names that people write. */
export const omrade = z.preprocess(
  (value) => (typeof value === 'string' && /^hela sverige$/i.test(value.trim()) ? { sverige: true } : value),
  z
    .strictObject(
      {
        sverige: z.literal(true, 'Skriv så här: omrade: hela Sverige').optional(),
        lan: listOf(nameOf(findLan, lan, 'län'), 'Skriv minst ett län.', 21).optional(),
        kommuner: listOf(nameOf(findKommun, kommuner, 'kommun'), 'Skriv minst en kommun.', 60).optional(),
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
function nameOf(find: (name: string) => { kod: string } | undefined, all: readonly { namn: string }[], what: string) {
  return z.string({ error: `Skriv namnet på en ${what} på varje rad.` }).transform((name, { issues }) => {
    const found = find(name);
    if (found !== undefined) return found.kod;
    const meant = findNearMiss(
      name,
      all.map((a) => a.namn),
    );
    const hint = meant === undefined ? 'Kontrollera stavningen.' : `Menade du ”${meant}”?`;
    const noun = what === 'kommun' ? 'Det finns ingen kommun som heter' : 'Det finns inget län som heter';
    issues.push({ code: 'custom', message: `${noun} ”${shorten(name)}”. ${hint}`, input: name });
    return z.NEVER;
  });
}

function explainOmrade(input: unknown): string {
  if (input === undefined || input === '') return `Skriv var det gäller. ${omradeHow}`;
  const kommun = typeof input === 'string' ? findKommun(input) : undefined;
  const foundLan = typeof input === 'string' ? findLan(input) : undefined;
  if (kommun !== undefined) return `Skriv så här: omrade: {kommuner: [${kommun.namn}]}`;
  return foundLan === undefined ? omradeHow : `Skriv så här: omrade: {lan: [${foundLan.namn}]}`;
}
