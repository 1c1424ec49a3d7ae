import { linkFile, printAnswer } from '../comment/answer-link.ts';
import { printCard } from '../comment/card.ts';
import { toCode } from '../comment/escape.ts';
import type { Review } from './review.ts';
import { pullText } from './words.ts';

export const pullMarker = 'svar-pa-forslag';

type File = Review['files'][number];

/** The comment on a proposal: what to mend first, then how it will look. */
export function answerPull({ files, dates, more }: Review, repo: string): string {
  const faulty = files.filter(({ issues }) => issues.length > 0);
  const heading =
    faulty.length > 0
      ? pullText.mend(faulty.length)
      : dates.length > 0
        ? pullText.dates
        : files.length > 0
          ? pullText.fine(files.length)
          : pullText.nothingLeft;
  const parts = [
    `${pullText.thanks} ${heading}`,
    ...dates.map(({ commit, message }) => printAnswer(pullText.commit(commit), message, repo)),
    ...[...faulty, ...files.filter((file) => !faulty.includes(file))].map((file) => answerFile(file, repo)),
    ...(more > 0 ? [pullText.more(more)] : []),
    ...(faulty.length + dates.length > 0 ? [pullText.help] : []),
  ];
  return parts.join('\n\n');
}

function answerFile({ path, issues, card, near, notes = [] }: File, repo: string): string {
  return [
    `### ${toCode(path)}`,
    ...(issues.length === 0
      ? []
      : [issues.map(({ line, field, message }) => printAnswer(pullText.line(line, field), message, repo)).join('\n')]),
    ...(near.length === 0 ? [] : [`${pullText.near}\n\n${near.map((other) => `- ${linkFile(other, repo)}`).join('\n')}`]),
    ...(notes.length === 0 ? [] : [`${pullText.notes}\n\n${notes.map((note) => printAnswer('', note, repo)).join('\n')}`]),
    ...(card === undefined ? [] : [`${pullText.preview}\n\n${printCard(card)}`]),
  ].join('\n\n');
}
