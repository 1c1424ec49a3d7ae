/** Work that can pause at every `yield`: a page does it in slices, so that a slow phone answers a finger in between. */
export type Steps<T> = Generator<void, T, void>;

/** So many rows or phrases make one step: a millisecond or two on an old phone. */
export const stepSize = 100;

/** All of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
