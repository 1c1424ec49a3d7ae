import { createHash } from 'node:crypto';
import { whomToAsk, type Due } from '../../../src/domain/due/due.ts';
import type { DueGroup } from '../../../src/domain/due/groups.ts';
import { confirmByIssue, confirmByMail, correctByIssue, correctByMail, pageOf, type Receiver } from '../../../src/text/review-links.ts';
import type { Round } from '../../../src/domain/due/rounds.ts';
import { escapeMarkdown, toCode, toOneLine } from '../comment/escape.ts';
import { describeAsked, describeFacts, describeReason, issueText } from './words.ts';

export interface IssueDraft {
  key: string;
  title: string;
  body: string;
}

/** GitHub takes 65,536 characters. A list longer than this is also more than somebody can answer. */
const mostEntries = 20;

const endMarker = '<!-- kontroll: slut -->';

/** The issue for a group. Two hidden marks: which group it is and what was said, and where people's own words begin. */
export function toIssue(group: DueGroup, round: Round | undefined, receiver: Receiver): IssueDraft {
  const content = toContent(group, round, receiver);
  return {
    key: group.key,
    title: shorten(issueText.title(toOneLine(group.label))),
    body: `${startMarker(group.key, content)}\n${content}\n${endMarker}`,
  };
}

/** The body when nothing is left to check. */
export function toDoneBody(key: string): string {
  return `${startMarker(key, issueText.done)}\n${issueText.done}\n${endMarker}`;
}

function startMarker(key: string, content: string): string {
  return `<!-- kontroll: ${key} ${createHash('sha256').update(content).digest('hex').slice(0, 12)} -->`;
}

/** The group that an issue is about; undefined when the issue is not one of ours. */
export function readMarker(body: string | null): { key: string; fingerprint: string } | undefined {
  const [, key, fingerprint] = /^<!-- kontroll: ([a-z]+(?::[a-z0-9-]+)?) ([0-9a-f]{12}) -->/.exec(body ?? '') ?? [];
  return key === undefined ? undefined : { key, fingerprint: fingerprint! };
}

/** The new body with what people wrote below the old one. */
export function keepTail(newBody: string, oldBody: string): string {
  const end = oldBody.indexOf(endMarker);
  return end < 0 ? newBody : newBody + oldBody.slice(end + endMarker.length);
}

function toContent({ key, dues }: DueGroup, round: Round | undefined, receiver: Receiver): string {
  const rest = dues.length - mostEntries;
  return [
    ...(key === 'akut' ? [issueText.akutLead] : [issueText.lead(receiver.namn), issueText.how]),
    ...(key !== 'akut' && round !== undefined && dues.some(({ entry }) => round.concerns(entry))
      ? [issueText.round(round.label, round.question)]
      : []),
    ...dues.slice(0, mostEntries).map((due) => toSection(due, receiver)),
    ...(rest > 0 ? [issueText.rest(rest)] : []),
    issueText.after,
  ].join('\n\n');
}

/** Whom to ask stands as code: an address can be copied from there as it is. */
function toSection(due: Due, receiver: Receiver): string {
  const { entry } = due;
  const asked = whomToAsk(entry);
  return [
    `### ${escapeMarkdown(entry.namn)}`,
    '',
    `- ${escapeMarkdown(entry.arrangor)}: ${describeReason(due)}, ${describeFacts(due)}.`,
    `- ${describeAsked({ ...asked, till: toCode(asked.till) })}`,
    `- ${link(issueText.page, pageOf(entry, receiver))} · ${link(issueText.right, confirmByIssue(entry, receiver))} · ` +
      `${link(issueText.changed, correctByIssue(entry, receiver))}`,
    `- ${issueText.byMail}: ${link(issueText.right, confirmByMail(entry, receiver))} · ${link(issueText.changed, correctByMail(entry, receiver))}`,
  ].join('\n');
}

const link = (label: string, href: string) => `[${label}](${href})`;

const shorten = (title: string) => (title.length > 200 ? `${title.slice(0, 199)}…` : title);
