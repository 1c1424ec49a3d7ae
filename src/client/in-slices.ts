import type { Steps } from '../domain/steps.ts';

/** Milliseconds of work at a time. A finger is answered within a tenth of a second whatever else is going on. */
const slice = 12;

/** Lets the browser draw, and answer whoever has pressed something. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Does the work, and pauses whenever it has been at it for a while. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  for (let start = performance.now(); ;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() - start < slice) continue;
    await pause();
    start = performance.now();
  }
}
