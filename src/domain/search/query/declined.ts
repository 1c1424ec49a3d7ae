import type { FacetRow } from '../facet-columns.ts';
import type { Aspect } from './meaning.ts';
import { foldWord } from './words.ts';

/** Only faith can be declined: "inga vänner" and "utan familj" tell what is missing. */
const noFaith =
  /(?:^| )(?:inte|inget|ingen|inga|ej|icke|utan|slippa|slipper)(?: (?:med|i|nagot|nagon|nan|en|det|som|ar|svenska|ga|komma|till)){0,3} ((?:fri)?kyrk\w*|relig\w*|krist\w*|gud\w*|bibel\w*|prast\w*|islam\w*|muslim\w*)/g;

/** Whoever cannot walk to church does not decline it. */
const unable = /(?:^| )(?:kan|orkar|klarar) inte (?:ga|komma)(?= )/;

/** The words for faith that somebody does not want, folded: "fika men inget religiöst" has "religiost". */
export function declinedFaith(query: string): readonly string[] {
  const text = foldWord(query.slice(0, 300)).replace(/[^a-z0-9]+/g, ' ');
  return unable.test(text) ? [] : [...text.matchAll(noFaith)].map(([, word]) => word!);
}

/** What was declined is not asked for. */
export function withoutDeclined(aspects: readonly Aspect[], declined: readonly string[]): readonly Aspect[] {
  return declined.length === 0 ? aspects : aspects.filter(({ written }) => !declined.some((word) => foldWord(written).includes(word)));
}

const houses = /kyrk|församling|frälsningsarm|kapell|moské|equmenia|pingst|diakoni/i;

/** As far as a name and its needs tell. Who else is a religious community, the card says. */
export function isOfFaith({ namn, behov }: Pick<FacetRow, 'namn' | 'behov'>): boolean {
  return behov.includes('sjalavard') || houses.test(namn);
}
