/** Gives the last answer again as long as the same is asked: `keyOf` says what makes two questions the same. */
export function rememberLast<A extends unknown[], T>(
  find: (...asked: A) => T,
  keyOf: (...asked: A) => readonly unknown[],
): (...asked: A) => T {
  let last: { key: readonly unknown[]; found: T } | undefined;
  return (...asked) => {
    const key = keyOf(...asked);
    if (last === undefined || key.some((part, i) => part !== last!.key[i])) last = { key, found: find(...asked) };
    return last.found;
  };
}
