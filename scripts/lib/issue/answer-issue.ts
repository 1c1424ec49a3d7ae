import { putComment } from '../comment/own-comment.ts';
import type { Editors } from '../../../src/domain/contribute/exits.ts';
import type { GitHub } from '../github/api.ts';
import { answerFinished, answerMistakes, issueMarker } from './answer.ts';
import { propose } from './propose.ts';
import type { IssueEvent } from './read-event.ts';
import { toProposal, type Known, type Proposal } from './to-proposal.ts';

/** Reads the issue, makes a pull request of it when it is right, and says in one comment what happened. */
export async function answerIssue(github: GitHub, { number, body }: IssueEvent, known: Known, editors: Editors): Promise<Proposal['kind']> {
  const proposal = toProposal(body, known);
  if (proposal.kind === 'other') return proposal.kind;
  if (proposal.kind !== 'file') {
    await putComment(github, number, issueMarker, answerMistakes(proposal, editors));
    return proposal.kind;
  }
  const proposed = await propose(github, number, proposal);
  await putComment(github, number, issueMarker, answerFinished(proposal, proposed, editors, known.today));
  return proposal.kind;
}
