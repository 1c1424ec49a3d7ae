import type { FacetRow } from '../facet-columns.ts';
import type { Aspect } from './meaning.ts';
import { foldWord, toPlain } from './words.ts';

/** Only faith can be declined: "inga vänner" and "utan familj" tell what is missing. */
const noFaith =
  /(?:^| )(?:inte|inget|ingen|inga|ej|icke|utan|slippa|slipper)(?: (?:med|i|nagot|nagon|nan|en|det|som|ar|svenska|ga|komma|till)){0,3} (?:(?:fri)?kyrk|relig|krist|gud|bibel|prast|islam|muslim)\w*/g;

/** Whoever cannot walk to church does not decline it. */
const unable = /(?:^| )(?:kan|orkar|klarar) inte (?:ga|komma)(?= )/;

/** How somebody says that they do not want faith, folded: "inget religiost". */
export function declinedFaith(query: string): readonly string[] {
  const text = toPlain(query);
  return unable.test(text) ? [] : (text.match(noFaith) ?? []);
}

/** What was declined is not asked for. */
export function withoutDeclined(aspects: readonly Aspect[], declined: readonly string[]): readonly Aspect[] {
  return aspects.filter(({ written }) => !declined.some((said) => said.endsWith(` ${foldWord(written)}`)));
}

/** "Kyrka" asks for whatever a church has, "själavård" for that alone. */
export const isChurch = ({ meanings: [first] }: Aspect) => first!.id === 'sjalavard' && first!.weight < 1;

const houses = /kyrk|församling|frälsningsarm|kapell|moské|equmenia|pingst|diakoni/i;

/** As far as a name and its needs tell. Who else is a religious community, the card says. */
export function isOfFaith({ namn, behov }: Pick<FacetRow, 'namn' | 'behov'>): boolean {
  return behov.includes('sjalavard') || houses.test(namn);
}
