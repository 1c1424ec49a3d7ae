import { getKommun } from '../../kommuner.ts';
import type { EntryData } from '../../entry.ts';
import type { Issue } from '../issue.ts';

/** The fields that could be read. One that is missing or wrong has its own answer already. */
export type KnownFields = Partial<EntryData>;

/** A single place needs an ort. What is spread over many kommuner may leave the places to the organiser's own list. */
export function checkPlace({ former = [], plats, omrade }: KnownFields): Issue[] {
  if (!former.includes('pa_plats') || plats !== undefined || findOnlyKommun(omrade) === undefined) return [];
  return [{ path: ['plats'], message: 'Ni träffas på plats. Skriv var, minst orten: plats: {ort: Hallunda}' }];
}

export function findOnlyKommun(omrade: KnownFields['omrade']) {
  return omrade?.slag === 'kommuner' && omrade.kommuner.length === 1 ? getKommun(omrade.kommuner[0]!) : undefined;
}

/** Ways to take part need a way to get there. */
export function checkForm({ former = [], kontakt }: KnownFields): Issue[] {
  if (kontakt === undefined || kontakt.webb !== undefined) return [];
  const needs = [
    ['telefon', kontakt.telefon, 'Man kan ringa, men numret saknas. Skriv kontakt: {telefon: 08-123 45 67}'],
    ['sms', kontakt.sms, 'Man kan sms:a, men numret saknas. Skriv kontakt: {sms: 070-123 45 67}'],
  ] as const;
  return needs
    .filter(([form, value]) => former.includes(form) && value === undefined)
    .map(([form, , message]) => ({ path: ['kontakt', form], message }));
}
