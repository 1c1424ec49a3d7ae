import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { codesOf } from '../../src/domain/list/entry-codes.ts';
import type { ListRecord } from '../../src/domain/list/record.ts';
import { toSms } from '../../src/text/list-messages.ts';
import { attribute, dist, gzipSize, readPages } from './site.ts';

const chunks = globSync('data/lista/*.json', { cwd: dist }).map((file) => readFileSync(join(dist, file), 'utf8'));
const records = new Map(
  chunks.flatMap((chunk) => JSON.parse(chunk) as ListRecord[]).map((record) => [`/${record.kind}/${record.id}/`, record]),
);

describe('what lists are made from', () => {
  test('is at most 150 kB a file on its way to a phone', () => {
    expect(chunks.map(gzipSize).filter((size) => size > 150_000)).toEqual([]);
  });

  test('has every entry that has a page', () => {
    const pages = readPages(dist)
      .filter(({ document }) => document.querySelector('meta[http-equiv="refresh"]') === null)
      .map(({ address }) => address)
      .filter((address) => /^\/(stodlinjer|motesplatser|aktiviteter)\/[^/]+\/$/.test(address));
    expect([...records.keys()].sort()).toEqual(pages.sort());
  });

  test('has no code that two entries answer to', () => {
    const codes = [...records.values()].flatMap(codesOf);
    expect(codes.length).toBeGreaterThan(records.size);
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
  });

  test('makes a text message of at most 160 characters for every entry', () => {
    const long = [...records.values()].map(toSms).filter((message) => message.length > 160 || /[–—”“’…]/.test(message));
    expect(long).toEqual([]);
  });
});

test('every card and entry page that is shown has the way to put it in a list, without JavaScript', () => {
  // The form shows a card of what does not exist yet.
  const without = readPages(dist).filter(
    ({ address, document }) =>
      address !== '/bidra/' &&
      document.querySelectorAll('.card').filter((card) => !card.classList.contains('list-entry')).length !==
        document.querySelectorAll('.card .add').length,
  );
  expect(without.map(({ address }) => address)).toEqual([]);
  const links = readPages(dist).flatMap(({ document }) => document.querySelectorAll('a.add[href]').map((link) => attribute(link, 'href')));
  expect(links.length).toBeGreaterThan(records.size);
  expect(links.filter((href) => !/^\/lista\/#v=(\w{3}|~\w{6})$/.test(href))).toEqual([]);
});

describe('every calendar file', () => {
  const files = [dist, inject('fixture')].flatMap((folder) =>
    // The one with everything has its own test, and the same names as these.
    globSync('*/*.ics', { cwd: folder, exclude: ['oppna-data/**'] }).map((file) => readFileSync(join(folder, file), 'utf8')),
  );
  const faulty = (isRight: (file: string) => boolean) => files.filter((file) => !isRight(file)).map((file) => file.slice(0, 400));

  test('is there', () => expect(files.length).toBeGreaterThan(1));

  test('has lines that end and break as the standard says', () => {
    expect(faulty((file) => !/[^\r]\n/.test(file) && file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75))).toEqual([]);
  });

  test('says when it was made in universal time, and the rest by the clock in Sweden', () => {
    expect(faulty((file) => /^DTSTAMP:\d{8}T\d{6}Z\r$/m.test(file) && !/^DTSTAMP:\w+\d\r$/m.test(file))).toEqual([]);
    expect(faulty((file) => file.includes('BEGIN:VTIMEZONE\r\nTZID:Europe/Stockholm') && !/^DT(START|END):(?!19)/m.test(file))).toEqual([]);
  });

  test('has an end, and a name for each series of its own', () => {
    const uids = files.flatMap((file) => [...file.matchAll(/^UID:(.+)\r$/gm)].map(([, uid]) => uid!));
    expect(uids.filter((uid, i) => uids.indexOf(uid) !== i)).toEqual([]);
    expect(faulty((file) => [...file.matchAll(/^RRULE:FREQ=(?!YEARLY).+\r$/gm)].every(([rule]) => /COUNT=\d+/.test(rule)))).toEqual([]);
  });
});

test('the calendar of the place with everything says when it is, when it is closed and where', () => {
  const file = readFileSync(join(inject('fixture'), 'motesplatser/traffpunkten.ics'), 'utf8')
    .replace(/\r\n /g, '')
    .replace(/\r/g, '');
  expect(file).toContain(`DTSTART;TZID=Europe/Stockholm:20261124T130000
DTEND;TZID=Europe/Stockholm:20261124T150000
RRULE:FREQ=WEEKLY;COUNT=52;INTERVAL=1;BYDAY=TU,TH;WKST=MO
EXDATE;TZID=Europe/Stockholm:20261222T130000,20261224T130000,20261229T130000,20261231T130000,20270105T130000,20270107T130000,20270506T130000
SUMMARY:Träffpunkten med allt: fika
LOCATION:Allhelgonakyrkan\\, Kyrkogatan 1\\, 222 22 Lund`);
  expect(file).toContain('RRULE:FREQ=MONTHLY;COUNT=6;BYDAY=SA;BYSETPOS=1');
});
