import { distanceKm, isInSweden } from '../distance.ts';
import { seatOf } from '../kommun-seat.ts';
import type { Issue } from './issue.ts';
import { checkForm, checkPlace, findOnlyKommun, type KnownFields } from './rules/together.ts';

const farAway = 60;

/** Rules about several fields at once. */
export function checkTogether(known: KnownFields): Issue[] {
  return [...checkPlace(known), ...checkDistance(known), ...checkReview(known), ...checkForm(known)];
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

function checkReview({ granskad, granskad_av, granskad_hur }: KnownFields): Issue[] {
  const missing = Object.entries({ granskad, granskad_av, granskad_hur }).filter(([, value]) => value === undefined);
  if (missing.length === 3) return [];
  return missing.map(([key]) => ({ path: [key], message: 'granskad, granskad_av och granskad_hur hör ihop. Skriv alla tre eller ingen.' }));
}
