import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toStockholm } from '../src/domain/stockholm.ts';

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'short' });

const written = (moment: Date): string => {
  const { date, minutes } = toStockholm(moment);
  return `${date} ${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};

test('is the clock that the runtime knows, whenever', () => {
  const moments = fc.date({ min: new Date('2010-01-01T00:00:00Z'), max: new Date('2060-01-01T00:00:00Z'), noInvalidDate: true });
  fc.assert(fc.property(moments, (moment) => void expect(written(moment)).toBe(clock.format(moment))));
});

test('the clock is changed in the same minute', () => {
  for (let year = 2010; year < 2060; year++) {
    for (const month of [2, 9]) {
      for (let day = 24; day <= 31; day++) {
        for (const [hour, minute] of [
          [0, 59],
          [1, 0],
          [22, 0],
          [23, 0],
        ] as const) {
          const moment = new Date(Date.UTC(year, month, day, hour, minute));
          expect(written(moment), moment.toISOString()).toBe(clock.format(moment));
        }
      }
    }
  }
});
