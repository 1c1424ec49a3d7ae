import { chipId } from './chips.ts';
import { meaningKey, type Aspect, type Meaning } from './meaning.ts';

/** The same thing asked for twice is asked for once, with everything that either said. */
export function unite(aspects: readonly Aspect[]): Aspect[] {
  const united = new Map<string, Aspect>();
  for (const aspect of aspects) {
    const same = united.get(chipId(aspect));
    united.set(chipId(aspect), same === undefined ? aspect : { ...same, meanings: uniteMeanings(same.meanings, aspect.meanings) });
  }
  return [...united.values()];
}

function uniteMeanings(some: readonly Meaning[], others: readonly Meaning[]): Meaning[] {
  const byKey = new Map<string, Meaning>();
  for (const meaning of [...some, ...others]) {
    const known = byKey.get(meaningKey(meaning));
    if (known === undefined || known.weight < meaning.weight) byKey.set(meaningKey(meaning), meaning);
  }
  return [...byKey.values()];
}
