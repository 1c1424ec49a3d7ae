import type { Entry } from '../domain/entry.ts';

/** "Allhelgonakyrkan, Kyrkogatan 1, 222 22 Lund". A protected place is never told. */
export function describeAddress({ namn, adress, postnummer, ort, dold }: NonNullable<Entry['plats']>): string {
  if (dold) return ort;
  return [namn, adress, [postnummer, ort].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}
