import { z } from 'zod';
import { omrade } from '../entry/place.ts';
import { findNearMiss } from '../near-miss.ts';
import { fargroller, lagen, type Farger, type Fargroll, type Lage } from './farger.ts';

const address = (message: string) => z.string({ error: message }).regex(/^https:\/\/[^\s/]+(\/\S*)?$/, message);
const colour = z.string({ error: 'Skriv färgen så här: #12504a' }).regex(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i, 'Skriv färgen så här: #12504a');
const both = z.strictObject({ ljus: colour.optional(), mork: colour.optional() } satisfies Record<Lage, unknown>, {
  error: ({ code }) => (code === 'invalid_type' ? 'Skriv en färg för ljust och en för mörkt läge.' : undefined),
});

/** Everything that makes an instance its own, as site.config.ts says it. */
const instansSchema = z.strictObject({
  namn: z.string({ error: 'Skriv namnet på sidan.' }).trim().min(2, 'Skriv namnet på sidan.').max(40, 'Namnet får vara högst 40 tecken.'),
  origin: z
    .string({ error: 'Skriv adressen, till exempel: https://www.min-sida.se' })
    .regex(/^https?:\/\/[^\s/]+$/, 'Skriv adressen utan väg och utan snedstreck sist, till exempel: https://www.min-sida.se'),
  base: z
    .string({ error: 'Skriv vägen, till exempel: /' })
    .regex(/^\/(\S*\/)?$/, 'Skriv vägen med snedstreck först och sist, till exempel: /gemenskap/'),
  gatukarta: z
    .string({ error: 'Skriv kartans fil, till exempel: kartor/sverige.pmtiles' })
    .regex(/^([\w-][\w./-]*\.pmtiles)?$/, 'Skriv kartans fil, till exempel: kartor/sverige.pmtiles'),
  epost: z
    .string({ error: 'Skriv en mejladress som någon läser.' })
    .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'Skriv en mejladress som någon läser.'),
  repo: address('Skriv adressen till projektet, till exempel: https://github.com/namn/projekt'),
  lamnaTill: address('Skriv en adress som börjar med https://'),
  omrade: omrade,
  farger: z.strictObject({ accent: both.optional(), himmel: both.optional(), lampa: both.optional() } satisfies Record<Fargroll, unknown>),
});

export type Instans = Omit<z.output<typeof instansSchema>, 'farger'> & { farger: Farger };
export const instansKeys = Object.keys(instansSchema.shape);

export type CheckedInstans = { ok: true; instans: Instans } | { ok: false; problems: string[] };

/** Reads the settings of an instance, or says in Swedish everything that is wrong with them. */
export function checkInstans(config: unknown): CheckedInstans {
  const { success, data, error } = instansSchema.safeParse(config);
  return success ? { ok: true, instans: data as Instans } : { ok: false, problems: error.issues.flatMap(toSentences) };
}

function toSentences(issue: z.core.$ZodIssue): string[] {
  if (issue.code !== 'unrecognized_keys') return [`${issue.path.join('.')}: ${issue.message}`];
  return issue.keys.map((key) => {
    const meant = findNearMiss(key, knownKeys(issue.path));
    return `${[...issue.path, key].join('.')}: Inställningen finns inte. ${meant === undefined ? 'Ta bort den.' : `Menade du ”${meant}”?`}`;
  });
}

/** The keys that fit at this place: settings, colours, light and dark. */
function knownKeys(path: readonly PropertyKey[]): string[] {
  return [instansKeys, Object.keys(fargroller), [...lagen]][path.length] ?? [];
}
