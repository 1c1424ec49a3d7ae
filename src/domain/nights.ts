import type { Tid } from './schedule.ts';

/** One row per night: a row that ends at midnight takes in the row that goes on from there. */
export function joinNights(tider: readonly Tid[]): Tid[] {
  const mornings = new Set<Tid>();
  const joined = tider.map((evening) => {
    const morning = tider.find((tid) => !mornings.has(tid) && goesOn(evening, tid));
    if (morning === undefined) return evening;
    mornings.add(morning);
    return { ...evening, slut: morning.slut };
  });
  return joined.filter((_, row) => !mornings.has(tider[row]!));
}

/** Every week only: the day after the first Friday is not always the first Saturday. */
function goesOn(evening: Tid, morning: Tid): boolean {
  if (evening.slut !== 24 * 60 || morning.start !== 0) return false;
  if (evening.varje !== 'vecka' || morning.varje !== 'vecka') return false;
  return isShorterThanADay(evening, morning) && isSamePeriod(evening, morning) && isDayAfter(evening, morning);
}

/** Otherwise "10–14" would look like four hours. */
function isShorterThanADay({ start }: Tid, { slut }: Tid): boolean {
  return start !== undefined && slut !== undefined && slut < start;
}

function isSamePeriod(evening: Tid, morning: Tid): boolean {
  return evening.fran === morning.fran && evening.till === morning.till && evening.text === morning.text;
}

function isDayAfter(evening: Tid, morning: Tid): boolean {
  const dayAfter = evening.dagar.map((dag) => (dag + 1) % 7);
  return dayAfter.length === morning.dagar.length && dayAfter.every((dag) => morning.dagar.includes(dag));
}
