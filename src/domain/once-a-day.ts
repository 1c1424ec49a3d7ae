import type { IsoDate } from './dates.ts';

/** Works something out once for an entry and a day, however many pages ask. What it gives must not be changed. */
export function onceADay<Key extends object, Value>(work: (key: Key, today: IsoDate) => Value): (key: Key, today: IsoDate) => Value {
  const memory = new WeakMap<Key, { today: IsoDate; value: Value }>();
  return (key, today) => {
    const known = memory.get(key);
    if (known?.today === today) return known.value;
    const value = work(key, today);
    memory.set(key, { today, value });
    return value;
  };
}
