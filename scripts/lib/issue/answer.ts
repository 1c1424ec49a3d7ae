import { newFileUrl, type Editors } from '../../../src/domain/contribute/exits.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import { linkFile, printAnswer } from '../comment/answer-link.ts';
import { printCard, toCard } from '../comment/card.ts';
import type { Proposed } from './propose.ts';
import type { Proposal } from './to-proposal.ts';
import { issueText } from './words.ts';

export const issueMarker = 'svar-pa-arende';

type Mistaken = Extract<Proposal, { kind: 'problems' | 'exists' }>;
type Finished = Extract<Proposal, { kind: 'file' }>;

/** What somebody reads under the issue when no proposal came of it. */
export function answerMistakes(proposal: Mistaken, { repo }: Editors): string {
  if (proposal.kind === 'exists') return `${issueText.thanks} ${issueText.exists(linkFile(proposal.path, repo))}`;
  const list = proposal.problems.map(({ question, message }) => printAnswer(question, message, repo));
  return `${issueText.thanks} ${issueText.mend}\n\n${list.join('\n')}`;
}

/** What somebody reads when it did. */
export function answerFinished({ path, source, entry, near }: Finished, proposed: Proposed, editors: Editors, today: IsoDate): string {
  const parts = [
    `${issueText.thanks} ${explain(proposed, newFileUrl(editors, path, source))}`,
    ...(near.length === 0 ? [] : [`${issueText.near}\n\n${near.map((other) => `- ${linkFile(other, editors.repo)}`).join('\n')}`]),
    `${issueText.preview}\n\n${printCard(toCard(entry, today))}`,
  ];
  return parts.join('\n\n');
}

function explain(proposed: Proposed, fileUrl: string | undefined): string {
  if (proposed.kind === 'pull') return issueText.proposed(proposed.url);
  if (proposed.kind === 'touched') return issueText.touched(proposed.url);
  return fileUrl === undefined ? issueText.byEditors : issueText.byHand(fileUrl.replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29')));
}
