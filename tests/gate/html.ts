import { readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import type { Page } from '../built/site.ts';

// Every rule that is off has its reason in tests/README.md.
const rules = JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData;
const validator = new HtmlValidate(new StaticConfigLoader(rules));

/** What html-validate says of a page. */
export async function htmlFaults({ html }: Pick<Page, 'html'>): Promise<{ rule: string; fault: string }[]> {
  const { results } = await validator.validateString(html, 'index.html');
  return results.flatMap(({ messages }) =>
    messages.map((m) => ({ rule: m.ruleId, fault: `${m.line}:${m.column} ${m.ruleId}: ${m.message}` })),
  );
}
