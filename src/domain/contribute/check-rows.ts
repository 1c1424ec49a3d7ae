import { kallaMessage, nummerMessage } from '../entry/rules/contact.ts';
import { isInOrder, periodMessage } from '../entry/rules/dates.ts';
import { ageOrderMessage, wholeNumberPattern } from '../entry/rules/numbers.ts';
import { daysMessage, endAloneMessage, endBeforeStartMessage, toMinutes } from '../entry/rules/times.ts';
import type { Issue } from '../entry/issue.ts';
import type { FrontMatter } from './front-matter.ts';

type Row = Readonly<Record<string, string>>;

/** Rules about several answers in a row. Those that compare are asked when every answer in the row is right on its own. */
export function checkRows(frontMatter: FrontMatter, faults: readonly Issue[]): Issue[] {
  const isSound = (...start: (string | number)[]) => !faults.some(({ path }) => start.every((key, i) => path[i] === key));
  const rows = (key: string) => (frontMatter[key] ?? []) as Row[];
  const { telefon = [] } = (frontMatter['kontakt'] ?? {}) as { telefon?: string | Row[] };
  return [
    ...rows('tider').flatMap((tid, i) => (tid['dagar'] === undefined ? [{ path: ['tider', i, 'dagar'], message: daysMessage }] : [])),
    ...rows('tider').flatMap((tid, i) =>
      tid['dagar'] !== undefined && isSound('tider', i) ? [...checkTid(tid, i), ...checkPeriod('tider', tid, i)] : [],
    ),
    ...['uppehall', 'notiser'].flatMap((key) => rows(key).flatMap((row, i) => (isSound(key, i) ? checkPeriod(key, row, i) : []))),
    ...(typeof telefon === 'string' ? [] : telefon).flatMap((row, i) =>
      typeof row === 'object' && row['nummer'] === undefined ? [{ path: ['kontakt', 'telefon', i, 'nummer'], message: nummerMessage }] : [],
    ),
    ...rows('kallor').flatMap((row, i) => (isSound('kallor', i, 'sedd') ? checkKalla(row, i) : [])),
    ...checkAge(frontMatter),
  ];
}

function checkTid({ start, slut }: Row, i: number): Issue[] {
  const path = ['tider', i, 'slut'];
  if (slut === undefined) return [];
  if (start === undefined) return [{ path, message: endAloneMessage }];
  return toMinutes(start) < toMinutes(slut) ? [] : [{ path, message: endBeforeStartMessage }];
}

function checkPeriod(key: string, row: Row, i: number): Issue[] {
  return isInOrder(row) ? [] : [{ path: [key, i, 'till'], message: periodMessage }];
}

function checkKalla({ url, namn }: Row, i: number): Issue[] {
  return url === undefined && namn === undefined ? [{ path: ['kallor', i, 'url'], message: kallaMessage }] : [];
}

function checkAge({ alder = {} }: FrontMatter): Issue[] {
  const { fran, till } = alder as Row;
  const areNumbers = [fran, till].every((age) => age !== undefined && wholeNumberPattern.test(age));
  return areNumbers && Number(fran) > Number(till) ? [{ path: ['alder'], message: ageOrderMessage }] : [];
}
