import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { axeFaults } from '../gate/axe.ts';
import { faultsSeen, faultsWhenChoosing, faultsWhenLarge } from '../gate/in-page.ts';
import { keyboardFaults } from '../gate/keyboard.ts';
import { axeSeeds, choosingSeeds, keyboardSeeds, largeSeeds, lookSeeds, tools } from '../gate/seeded-page.ts';
import { onFixture, openPage, sharePage } from './browser.ts';

describe.for([
  ['axe', '/motesplatser/traffpunkten/', (page: Page) => axeFaults(page, ['light']), axeSeeds],
  ['what can be seen', '/motesplatser/traffpunkten/', faultsSeen, lookSeeds],
  ['what is enlarged', '/motesplatser/traffpunkten/', faultsWhenLarge, largeSeeds],
  ['what is chosen', '/sok/', faultsWhenChoosing, choosingSeeds],
] as const)('%s:', ([, path, look, seeds]) => {
  const page = sharePage({ viewport: { width: 320, height: 900 }, reducedMotion: 'reduce' });
  const open = () => page().goto(new URL(path, inject('fixtureSite')).href);

  test('nothing is wrong with the good page', async () => {
    await open();
    expect(await look(page())).toEqual([]);
  });

  test.for(seeds)('%s is caught', async ([, seed, check]) => {
    await open();
    await page().evaluate(`${tools}; (${seed})()`);
    const faults = await look(page());
    expect(faults.filter((fault) => fault.startsWith(check))).not.toEqual([]);
  });
});

describe('the keyboard:', () => {
  test.for(keyboardSeeds)('%s is caught', async ([, seed, check]) => {
    const page = await openPage('/ensamhet/social/', { ...onFixture(), before: (page) => page.addInitScript(seed) });
    const faults = await keyboardFaults(page, 60);
    expect(faults.filter((fault) => fault.startsWith(check))).not.toEqual([]);
  });
});
