import type { IsoDate } from '../dates.ts';
import { isOver } from '../not-over.ts';
import { veckodagar } from '../veckodagar.ts';
import type { OpenEntry } from './open-entry-schema.ts';

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const weeks = Array.from({ length: 53 }, (_, i) => i + 1);

type Tid = NonNullable<OpenEntry['tider']>[number];

/** Times as HSDS writes them. The clock is the one on the wall in Sweden: an offset would be wrong half the year. */
export function toSchedules(
  { tider = [], tider_text, uppehall = [], roda_dagar }: OpenEntry,
  serviceId: string,
  own: (table: string, key: string | number) => string,
  today: IsoDate,
) {
  const timed = tider.map((tid) => ({
    ...toRule(tid),
    valid_from: tid.fran,
    valid_to: tid.till,
    opens_at: tid.start,
    closes_at: tid.slut,
    description: tid.text,
  }));
  const closed = [
    ...uppehall.filter((pause) => !isOver(pause, today)).map(writePause),
    ...(roda_dagar === 'stangt' ? ['Stängt på röda dagar.'] : []),
  ];
  const told = tider_text === undefined ? [] : [{ description: tider_text }];
  return [...timed, ...told].map((row, i) => ({
    id: own('schedule', i + 1),
    service_id: serviceId,
    ...row,
    notes: ['Svensk tid (Europe/Stockholm).', ...closed].join(' '),
  }));
}

/** "Uppehåll 2026-12-20/2027-01-07. Jullov.", for there is no table of what is closed. */
function writePause({ fran = '', till = '', text }: NonNullable<OpenEntry['uppehall']>[number]): string {
  const days = fran === '' && till === '' ? 'Uppehåll.' : `Uppehåll ${fran}/${till}.`;
  return text === undefined ? days : `${days} ${text.replace(/\.?$/, '.')}`;
}

function toRule({ dagar, varje }: Tid) {
  const days = dagar.map((dag) => codes[veckodagar.findIndex(({ id }) => id === dag)]!);
  if (varje === 'vecka') return { freq: 'WEEKLY', interval: 1, wkst: 'MO', byday: days.join(',') };
  if (varje === 'jamn_vecka' || varje === 'udda_vecka') {
    const remainder = varje === 'udda_vecka' ? 1 : 0;
    const byweekno = weeks.filter((week) => week % 2 === remainder).join(',');
    return { freq: 'WEEKLY', interval: 1, wkst: 'MO', byday: days.join(','), byweekno };
  }
  const place = varje === 'sista' ? '-1' : varje;
  return { freq: 'MONTHLY', interval: 1, byday: days.map((day) => place + day).join(',') };
}
