import { behovTerms } from '../../behov.ts';
import { hinder } from '../../hinder.ts';
import { sprak } from '../../sprak.ts';
import { ensamhetsformer, former, kinds, malgrupper } from '../../taxonomy.ts';
import { tidpunkter } from '../../tidpunkter.ts';
import { veckodagar } from '../../veckodagar.ts';
import { idsOf, type Vocabulary } from '../../vocabulary.ts';

/** What a visitor reads for each condition: "behov:sorg" is "Sorg". "Alla" and "svenska" leave nobody out, so they are none. */
export const termLabels: ReadonlyMap<string, string> = new Map([
  ...labelsOf('behov', behovTerms),
  ...labelsOf('malgrupp', malgrupper).filter(([key]) => key !== 'malgrupp:alla'),
  ...labelsOf('sprak', sprak).filter(([key]) => key !== 'sprak:sv'),
  ...labelsOf('hinder', hinder),
  ...labelsOf('form', former),
  ...labelsOf('kind', kinds),
  ...labelsOf('ensamhetsform', ensamhetsformer),
  ...labelsOf('tidpunkt', tidpunkter),
  ...veckodagar.map(({ id, plural }) => [`dag:${id}`, plural] as const),
]);

function labelsOf(column: string, vocabulary: Vocabulary): [string, string][] {
  return idsOf(vocabulary).map((id) => [`${column}:${id}`, vocabulary[id]!.label]);
}
