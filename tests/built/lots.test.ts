import { describe, expect, inject, test } from 'vitest';
import { readDirectory } from '../../src/data/entries.ts';
import { getToday } from '../../src/data/today.ts';
import { hinderFragor } from '../../src/domain/hinder.ts';
import { entryPath } from '../../src/domain/paths.ts';
import { siteConfig } from '../../site.config.ts';
import { attribute, dist, faultsIn, getPage, readPages, textOf, type Page } from './site.ts';

const pages = readPages(dist);
const paper = pages.filter(({ address }) => /^\/kommun\/[^/]+\/(utskrift|affisch)\/$/.test(address));

describe('on paper, every kommun', () => {
  test('has a list and a poster: 580', () => expect(paper).toHaveLength(580));

  test('says nothing of loneliness where somebody else may see it', () => {
    const isSeen = ({ document }: Page) => document.querySelectorAll('title, h1, h2').map(textOf).join(' ');
    expect(faultsIn(paper, (page) => isSeen(page).match(/ensam/gi) ?? [])).toEqual([]);
  });

  test('has someone to ring, and a code that leads to its page', () => {
    const faults = faultsIn(paper, ({ document, html }) => [
      ...(document.querySelectorAll('.paper-phone, .poster-phone').some((phone) => /\d{3}/.test(textOf(phone))) ? [] : ['no number']),
      ...(html.includes('<svg class="qr"') ? [] : ['no code']),
    ]);
    expect(faults).toEqual([]);
  });

  test('tells of what comes home before what is in other kommuner', () => {
    const headings = paper.map(({ document }) => document.querySelectorAll('main h2').map(textOf));
    const both = headings.map((all) => all.filter((heading) => /^(Hem till dig|Närmast)/.test(heading))).filter((all) => all.length === 2);
    expect(both.length).toBeGreaterThan(100);
    expect(both.filter(([first]) => first !== 'Hem till dig eller på telefon')).toEqual([]);
  });

  test('can be reached from its page', () => {
    const links = getPage(pages, '/kommun/lund/')
      .document.querySelectorAll('main a')
      .map((link) => attribute(link, 'href'));
    expect(links).toEqual(expect.arrayContaining(['/kommun/lund/utskrift/', '/kommun/lund/affisch/']));
  });
});

describe('the way in', () => {
  const answers = pages.filter(({ address }) => /^\/vad-saknar-du\/[^/]+\/[^/]+\/$/.test(address));

  test('gives something for every two answers, page by page', () => {
    expect(answers).toHaveLength(21);
    expect(faultsIn(answers, ({ document }) => (document.querySelector('.card h3 a') === null ? ['nothing to choose'] : []))).toEqual([]);
  });

  test('has no field to write in', () => {
    const ours = pages.filter(({ address }) => /^\/(vad-saknar-du|lots)\//.test(address));
    const isWritten = (type: string) => !['checkbox', 'radio'].includes(type);
    const fields = ({ document }: Page) => document.querySelectorAll('textarea, input').map((field) => attribute(field, 'type'));
    expect(faultsIn(ours, (page) => fields(page).filter(isWritten))).toEqual([]);
  });

  test('speaks of no form of loneliness', () => {
    const ours = pages.filter(({ address }) => address.startsWith('/vad-saknar-du/'));
    expect(faultsIn(ours, ({ document }) => textOf(document.querySelector('main')).match(/ensamhet/gi) ?? [])).toEqual([]);
  });
});

test('the first visit can be asked for, with counts, also where nobody has told', () => {
  const { document } = getPage(pages, '/sok/');
  const boxes = document.querySelectorAll('input[name="hinder"]').map((box) => attribute(box, 'value'));
  expect(boxes).toEqual(expect.arrayContaining(['hembesok', ...hinderFragor.forstaBesoket]));
  const labels = document.querySelectorAll('label').filter((label) => label.querySelector('input[name="hinder"]') !== null);
  expect(labels.filter((label) => !/\(\d+\)$/.test(textOf(label))).map(textOf)).toEqual([]);
});

describe('an entry', () => {
  const fixture = readPages(inject('fixture'));
  const { document } = getPage(fixture, '/motesplatser/traffpunkten/');

  test('sets apart how to join and how to refer', () => {
    const parts = document.querySelectorAll('.apart').map(textOf);
    expect(parts).toEqual([
      'Så gör duRing och fråga efter Anna.',
      'För dig som hänvisar någon hitRing samordnaren. Vi ringer upp samma vecka.Mer för dig som lotsar',
    ]);
  });

  test('says what is known of the first visit on its card, and what to ask on its page', () => {
    const card = getPage(fixture, '/kommun/lund/')
      .document.querySelectorAll('.card')
      .map(textOf)
      .find((text) => text.startsWith('Träffpunkten'));
    expect(card).toContain('Någon möter dig · Du kan komma ensam');
    expect(textOf(document.querySelector('main'))).toContain(
      'Det här vet vi inte. Fråga arrangören:Får jag ta med någon?Kan jag bli hämtad?',
    );
  });

  test('is reported with its name and its address filled in', () => {
    const mail = document
      .querySelectorAll('.plain')
      .map((link) => attribute(link, 'href'))
      .find((href) => href.startsWith('mailto:'))!;
    expect(Object.fromEntries(new URL(mail.replaceAll('&amp;', '&')).searchParams)).toEqual({
      subject: 'Rätta: Träffpunkten med allt',
      body: `Det här behöver ändras på ${siteConfig.origin}/motesplatser/traffpunkten/\r\n\r\nSå står det nu:\r\n\r\nSå ska det stå:\r\n\r\nHur vet du det?\r\n\r\n`,
    });
  });
});

test('only entries about violence have a link to leave quickly, and it says what it does not do', () => {
  const { entries } = readDirectory('content', getToday());
  const unsafe = entries.filter(({ sakerhet, status }) => sakerhet === 'vald' && status !== 'utkast').map(entryPath);
  const withLink = pages.filter(({ document }) => document.querySelector('[data-leave]') !== null);
  expect(withLink.map(({ address }) => address)).toEqual(unsafe.sort());
  const words = new Set(withLink.map(({ document }) => textOf(document.querySelector('.leave'))));
  expect([...words]).toEqual(['Lämna sidan snabbtSidan finns kvar i webbläsarens historik.']);
});
