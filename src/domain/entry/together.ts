import type { z } from 'zod';
import { distanceKm, isInSweden } from '../distance.ts';
import { seatOf } from '../kommun-seat.ts';
import { getKommun } from '../kommuner.ts';
import type { EntryData } from '../entry.ts';

type Report = (path: (string | number)[], message: string) => void;

const farAway = 60;

/** Rules about several fields at once. */
export function checkTogether(entry: EntryData, ctx: z.RefinementCtx): void {
  const report: Report = (path, message) => ctx.addIssue({ code: 'custom', path, message });
  checkPlace(entry, report);
  checkReview(entry, report);
  checkForm(entry, report);
}

/** A single place needs an ort. What is spread over many kommuner may leave the places to the organiser's own list. */
function checkPlace({ former, plats, omrade }: EntryData, report: Report): void {
  const isOneKommun = omrade.slag === 'kommuner' && omrade.kommuner.length === 1;
  if (former.includes('pa_plats') && plats === undefined && isOneKommun) {
    report(['plats'], 'Ni träffas på plats. Skriv var, minst orten: plats: {ort: Hallunda}');
  }
  if (!isOneKommun || plats?.lat === undefined || plats.lon === undefined || plats.lage_forklaring) return;
  const position = { lat: plats.lat, lon: plats.lon };
  const kommun = getKommun(omrade.kommuner[0]!);
  const km = Math.round(distanceKm(seatOf(kommun), position));
  if (isInSweden(position) && km > farAway) {
    report(['plats', 'lat'], `Punkten ligger ${km} km från ${kommun.centralort}. Stämmer det, skriv varför i ”lage_forklaring”.`);
  }
}

function checkReview({ granskad, granskad_av, granskad_hur }: EntryData, report: Report): void {
  const fields = { granskad, granskad_av, granskad_hur };
  const missing = Object.entries(fields).filter(([, value]) => value === undefined);
  if (missing.length === 0 || missing.length === 3) return;
  for (const [key] of missing) report([key], 'granskad, granskad_av och granskad_hur hör ihop. Skriv alla tre eller ingen.');
}

/** Ways to take part need a way to get there. */
function checkForm({ former, kontakt }: EntryData, report: Report): void {
  const needs = [
    ['telefon', kontakt.telefon, 'Man kan ringa, men numret saknas. Skriv kontakt: {telefon: 08-123 45 67}'],
    ['sms', kontakt.sms, 'Man kan sms:a, men numret saknas. Skriv kontakt: {sms: 070-123 45 67}'],
  ] as const;
  for (const [form, value, message] of needs) {
    if (former.includes(form) && value === undefined && kontakt.webb === undefined) report(['kontakt', form], message);
  }
}
