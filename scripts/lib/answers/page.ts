import { anchorOf, explanations, type Explanation } from './explanations.ts';

export const answersPath = 'content/SVAR.md';

/** The page that the comments link to. */
export function toAnswersPage(): string {
  const contents = explanations.map(({ group, list }) => `- ${group}: ${list.map(toLink).join(' · ')}`);
  return `# Vad svaren betyder

När du skickar in något läser ett program det först. Är något fel får du ett svar. Här står vad varje svar betyder, varför vi frågar och
hur du rättar. Du kan inte förstöra något. Kommer du inte vidare, skriv ”hjälp” i ditt förslag, så rättar vi.

Sidan skrivs av \`node scripts/write-answers.ts\`. Ändra i \`scripts/lib/answers/explanations.ts\`.

${contents.join('\n')}

${explanations.map(({ group, list }) => `## ${group}\n\n${list.map(toSection).join('\n\n')}`).join('\n\n')}
`;
}

const toLink = ({ title }: Explanation) => `[${title}](#${anchorOf({ title })})`;

function toSection({ title, answers, why, how }: Explanation): string {
  const shown = answers.map((answer) => `- \`${answer}\``);
  return `### ${title}\n\n${shown.join('\n')}\n\n**Varför:** ${why}\n\n**Så rättar du:** ${how}`;
}
