import { afterAll, beforeAll } from 'vitest';

/**
 * All tests in a `describe` run where sorting is done as on phones from before 2019: what is equal may come in any order once
 * there is more than ten of it. Here it comes backwards.
 */
export function onOldPhone(): void {
  const { sort } = Array.prototype;
  beforeAll(() => {
    Array.prototype.sort = function <T>(this: T[], compare?: (a: T, b: T) => number): T[] {
      if (this.length > 10) this.reverse();
      return sort.call(this, compare) as T[];
    };
  });
  afterAll(() => {
    Array.prototype.sort = sort;
  });
}
