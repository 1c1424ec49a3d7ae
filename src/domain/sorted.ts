/** A sorted copy. What is equal stands as it stood before: old phones would put it in any order when there is more than ten of it. */
export function sorted<T>(list: readonly T[], compare: (a: T, b: T) => number): T[] {
  return list
    .map((item, place) => ({ item, place }))
    .sort((a, b) => compare(a.item, b.item) || a.place - b.place)
    .map(({ item }) => item);
}
