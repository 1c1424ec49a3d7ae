import { describe, expect, test } from 'vitest';
import { axeFaults } from '../gate/axe.ts';
import { faultsSeen, faultsWhenChoosing, faultsWhenLarge } from '../gate/in-page.ts';
import { sharePage, unfold } from './browser.ts';
import { namedTemplates, show } from './templates.ts';

describe.for([320, 1280])('at %i pixels', (width) => {
  const page = sharePage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });

  test.for(namedTemplates)('nothing is wrong with %s: not to axe, not to a probe, in no colours, not on paper', async ([, template]) => {
    await show(page(), template);
    await unfold(page());
    const faults = [
      ...(await axeFaults(page())),
      ...(await faultsSeen(page())),
      ...(width === 320 ? await faultsWhenLarge(page()) : await faultsWhenChoosing(page())),
    ];
    expect(faults).toEqual([]);
  });
});
