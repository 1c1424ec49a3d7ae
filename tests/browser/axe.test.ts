import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sharePage, unfold } from './browser.ts';
import { namedTemplates, show } from './templates.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const all: RunOptions = {
  runOnly: { type: 'tag', values: tags },
  rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations'],
};
/** Dark differs from light in nothing else. */
const colours: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] },
  resultTypes: ['violations'],
};

describe.for([320, 1280])('at %i pixels', (width) => {
  const page = sharePage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });

  test.for(namedTemplates)('%s breaks no rule, light or dark', async ([, template]) => {
    await show(page(), template);
    await unfold(page());
    await page().evaluate(source);
    for (const [colorScheme, rules] of [
      ['light', all],
      ['dark', colours],
    ] as const) {
      await page().emulateMedia({ colorScheme });
      expect(await violationsOn(page(), rules), colorScheme).toEqual([]);
    }
  });
});

/** As "rule: selector: what is wrong". */
async function violationsOn(page: Page, rules: RunOptions): Promise<string[]> {
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(rules)})`)) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 5).map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
