/** Work for several threads. Whoever is free takes the next part, so that none waits for another. */
export interface WorkList<T> {
  parts: readonly (readonly T[])[];
  /** How many have been taken: one number in memory that all threads see. */
  taken: Int32Array<SharedArrayBuffer>;
}

export function toWorkList<T>(parts: readonly (readonly T[])[]): WorkList<T> {
  return { parts, taken: new Int32Array(new SharedArrayBuffer(4)) };
}

export function toParts<T>(items: readonly T[], most: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, i) => items.slice(i * most, (i + 1) * most));
}

/** The next part; nothing when all are taken. */
export function takeNext<T>({ parts, taken }: WorkList<T>): readonly T[] | undefined {
  return parts[Atomics.add(taken, 0, 1)];
}

/** How many parts nobody has taken. */
export function countLeft({ parts, taken }: WorkList<unknown>): number {
  return Math.max(0, parts.length - Atomics.load(taken, 0));
}
