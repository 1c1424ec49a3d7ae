import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

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

/** What axe says of a page in light and dark, as "axe: rule: selector: what is wrong". */
export async function axeFaults(page: Page, looks: readonly ('light' | 'dark')[] = ['light', 'dark']): Promise<string[]> {
  await page.evaluate(source);
  const faults: string[] = [];
  for (const colorScheme of looks) {
    await page.emulateMedia({ colorScheme });
    const rules = colorScheme === 'light' ? all : colours;
    const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(rules)})`)) as AxeResults;
    for (const { id, nodes } of violations)
      faults.push(...nodes.slice(0, 5).map(({ target, failureSummary }) => `axe: ${id}: ${target.join(' ')}: ${failureSummary}`));
  }
  return faults;
}
