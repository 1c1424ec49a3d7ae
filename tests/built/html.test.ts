import { readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { dist, readPages } from './site.ts';

// Every rule that is off has its reason in tests/README.md.
const rules = JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData;
const validator = new HtmlValidate(new StaticConfigLoader(rules));

test.for([
  ['the real site', (): string => dist],
  ['the site with one of everything', (): string => inject('fixture')],
] as const)('%s is valid HTML', async ([, folder]) => {
  const faults: string[] = [];
  for (const { address, html } of readPages(folder())) {
    const { results } = await validator.validateString(html, 'index.html');
    faults.push(...results.flatMap(({ messages }) => messages.map((m) => `${address} ${m.line}:${m.column} ${m.ruleId}: ${m.message}`)));
  }
  expect(faults.slice(0, 30)).toEqual([]);
});
