import { exampleSource } from './example.ts';
import { describeFreshnessRules } from './freshness-rules.ts';
import { describeMistakes } from './mistakes.ts';
import { describeVocabularies } from './vocabulary-lists.ts';

/** What stands between the markers, by their name. */
const parts: Readonly<Record<string, () => string>> = {
  exempel: () => `\`\`\`markdown\n${exampleSource}\`\`\``,
  listor: describeVocabularies,
  misstag: describeMistakes,
  farskhet: describeFreshnessRules,
};

/** The guide with every generated part as the domain is now. The rest is left as people wrote it. */
export function withGeneratedParts(guide: string): string {
  return Object.entries(parts).reduce((text, [name, describe]) => replacePart(text, name, describe()), guide);
}

function replacePart(text: string, name: string, part: string): string {
  const start = `<!-- ${name}: början -->`;
  const end = `<!-- ${name}: slut -->`;
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`The guide has no markers for the part: ${name}`);
  return `${before}${start}\n\n${part}\n\n${end}${after}`;
}
