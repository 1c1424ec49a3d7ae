import { ensamhetsformer, former } from '../../taxonomy.ts';
import { idsOf } from '../../vocabulary.ts';

export interface ListRule {
  missing: string;
  max: number;
}

const some = (missing: string, max = 12): ListRule => ({ missing, max });

/** Every list of ids in an entry, by its field. */
export const lists = {
  behov: some('Välj vad man kan få där, högst sex behov. Till exempel: behov: [fika, motesplats]', 6),
  malgrupper: some('Välj minst en grupp som det är för. Är alla välkomna, skriv: alla'),
  ensamhetsformer: some(`Säg vad det kan hjälpa mot. Välj bland: ${idsOf(ensamhetsformer).join(', ')}.`),
  former: some(`Säg hur man är med. Välj bland: ${idsOf(former).join(', ')}.`),
  tillganglighet: some('Välj ur listan eller ta bort raden.'),
  tillganglighet_saknas: some('Välj ur listan eller ta bort raden.'),
  sprak: some('Skriv språkets kod, till exempel: sprak: [sv, fi]'),
} as const satisfies Record<string, ListRule>;

export const tooMany = (max: number) => `Skriv högst ${max}. Välj de viktigaste.`;

/** How many of the other lists there may be, and our answer when there are more. */
export const limits = {
  sokord: [30, 'Skriv högst 30 sökord.'],
  tider: [60, 'Skriv högst 60 tider.'],
  'kontakt.telefon': [6, 'Skriv högst sex nummer.'],
} as const satisfies Record<string, readonly [number, string]>;

export const missingChoice = 'Välj det som stämmer.';

/** The choices, when they are few enough to show. */
export function showChoices(ids: readonly string[]): string {
  return ids.length <= 25 ? `Välj bland: ${ids.join(', ')}.` : 'Hela listan finns i content/README.md.';
}
