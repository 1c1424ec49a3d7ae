import { distanceKm, isInSweden } from '../distance.ts';
import { seatOf } from '../kommun-seat.ts';
import { getKommun } from '../kommuner.ts';
import type { EntryData } from '../entry.ts';
import type { Issue } from './issue.ts';

/** The fields that could be read. One that is missing or wrong has its own answer already. */
export type KnownFields = Partial<EntryData>;

const farAway = 60;

/** Rules about several fields at once. */
export function checkTogether(known: KnownFields): Issue[] {
  return [...checkPlace(known), ...checkDistance(known), ...checkReview(known), ...checkForm(known)];
}

/** A single place needs an ort. What is spread over many kommuner may leave the places to the organiser's own list. */
function checkPlace({ former = [], plats, omrade }: KnownFields): Issue[] {
  if (!former.includes('pa_plats') || plats !== undefined || findOnlyKommun(omrade) === undefined) return [];
  return [{ path: ['plats'], message: 'Ni träffas på plats. Skriv var, minst orten: plats: {ort: Hallunda}' }];
}

function checkDistance({ plats, omrade }: KnownFields): Issue[] {
  const kommun = findOnlyKommun(omrade);
  if (kommun === undefined || plats?.lat === undefined || plats.lon === undefined || plats.lage_forklaring) return [];
  const position = { lat: plats.lat, lon: plats.lon };
  const km = Math.round(distanceKm(seatOf(kommun), position));
  if (!isInSweden(position) || km <= farAway) return [];
  const message = `Punkten ligger ${km} km från ${kommun.centralort}. Stämmer det, skriv varför i ”lage_forklaring”.`;
  return [{ path: ['plats', 'lat'], message }];
}

function findOnlyKommun(omrade: KnownFields['omrade']) {
  return omrade?.slag === 'kommuner' && omrade.kommuner.length === 1 ? getKommun(omrade.kommuner[0]!) : undefined;
}

function checkReview({ granskad, granskad_av, granskad_hur }: KnownFields): Issue[] {
  const missing = Object.entries({ granskad, granskad_av, granskad_hur }).filter(([, value]) => value === undefined);
  if (missing.length === 3) return [];
  return missing.map(([key]) => ({ path: [key], message: 'granskad, granskad_av och granskad_hur hör ihop. Skriv alla tre eller ingen.' }));
}

/** Ways to take part need a way to get there. */
function checkForm({ former = [], kontakt }: KnownFields): Issue[] {
  if (kontakt === undefined || kontakt.webb !== undefined) return [];
  const needs = [
    ['telefon', kontakt.telefon, 'Man kan ringa, men numret saknas. Skriv kontakt: {telefon: 08-123 45 67}'],
    ['sms', kontakt.sms, 'Man kan sms:a, men numret saknas. Skriv kontakt: {sms: 070-123 45 67}'],
  ] as const;
  return needs
    .filter(([form, value]) => former.includes(form) && value === undefined)
    .map(([form, , message]) => ({ path: ['kontakt', form], message }));
}
