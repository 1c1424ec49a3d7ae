import type { IsoDate } from '../../../src/domain/dates.ts';
import type { Entry } from '../../../src/domain/entry.ts';
import { behov } from '../../../src/domain/behov.ts';
import { malgrupper } from '../../../src/domain/taxonomy.ts';
import { toCardText } from '../../../src/text/card.ts';
import { escapeMarkdown } from './escape.ts';

/** An entry as visitors will meet it among others, in a few lines of text. */
export interface Card {
  namn: string;
  lines: string[];
}

export function toCard(entry: Entry, today: IsoDate): Card {
  const [summary, number, numberText, facts, freshness] = toCardText(entry, today);
  const words = [...entry.malgrupper.map((id) => malgrupper[id].label), ...entry.behov.map((id) => behov[id].label)];
  const contact = [number, numberText, entry.kontakt.epost, entry.kontakt.webb].filter(Boolean).join(' · ');
  return {
    namn: entry.namn,
    lines: [summary, facts, entry.arrangor, contact, words.join(', '), freshness].filter((line) => !!line) as string[],
  };
}

/** The card as a quotation, so that it is seen what is ours and what is theirs. */
export function printCard({ namn, lines }: Card): string {
  return [`**${escapeMarkdown(namn)}**`, ...lines.map(escapeMarkdown)].map((line) => `> ${line}`).join('\n>\n');
}
