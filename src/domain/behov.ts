import { prata } from './behov/prata.ts';
import { traffas } from './behov/traffas.ts';
import { gora } from './behov/gora.ts';
import { situation } from './behov/situation.ts';
import { praktiskt } from './behov/praktiskt.ts';
import type { BehovTerm } from './behov/behov-table.ts';
import { idsOf } from './vocabulary.ts';

/** The groups in the order people see them. */
export const behovsgrupper = {
  prata: { label: 'Prata med någon', behov: idsOf(prata) },
  traffas: { label: 'Träffa andra', behov: idsOf(traffas) },
  gora: { label: 'Göra något', behov: idsOf(gora) },
  situation: { label: 'Något har hänt, eller livet är svårt', behov: idsOf(situation) },
  praktiskt: { label: 'Få hjälp eller hjälpa till', behov: idsOf(praktiskt) },
} as const;
export type Behovsgrupp = keyof typeof behovsgrupper;

/** The one list of needs: tags, filters, pages and search words all come from here. */
export const behov = { ...prata, ...traffas, ...gora, ...situation, ...praktiskt } as const;
export type Behov = keyof typeof behov;

/** The same list without the literal types, for code that reads optional parts. */
export const behovTerms: Readonly<Record<Behov, BehovTerm>> = behov;

export function gruppOf(id: Behov): Behovsgrupp {
  const grupp = idsOf(behovsgrupper).find((g) => (behovsgrupper[g].behov as readonly string[]).includes(id));
  if (grupp === undefined) throw new Error(`No group holds the need: ${id}`);
  return grupp;
}
