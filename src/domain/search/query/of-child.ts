import type { Behov } from '../../behov.ts';
import { behovMeaning, type Aspect } from './meaning.ts';
import { carried } from './relatives.ts';

const parents =
  /(?:^| )(?:mamma|pappa|mammas|pappas|morsan|farsan|mor|far|foraldrar|foraldrarna|styvmamma|styvpappa|styvmorsan|styvfarsan)(?= |$)/;

/** So old that somebody may still live with those they write of. */
const oldest = 19;

/** Whoever is 15 and writes "mamma" is no mother and has no old one, and wants somebody to tell more than a group for relatives. */
export function ofChild(text: string, aspects: readonly Aspect[], toldAge: string): readonly Aspect[] {
  const age = Number(/\d+/.exec(toldAge)?.[0] ?? Infinity);
  if (age > oldest || !parents.test(text)) return aspects;
  return aspects.flatMap((aspect): Aspect[] => {
    const meanings = aspect.meanings.filter(({ id }) => !ofParents.includes(id));
    if (meanings.length === 0) return [];
    const [first] = meanings;
    if (first!.id === 'anhorig') return [{ ...aspect, meanings: [behovMeaning('samtal'), behovMeaning('anhorig', 0.9)] }];
    return [{ ...aspect, meanings: carried.has(first!.id) ? meanings.map((one) => ({ ...one, weight: one.weight * 0.3 })) : meanings }];
  });
}

const ofParents: readonly string[] = ['aldre', 'foraldrar', ...(['pappa', 'foralder', 'smabarn', 'ensam_foralder'] satisfies Behov[])];
