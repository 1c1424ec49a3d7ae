import { readFileSync } from 'node:fs';
import { z } from 'zod';

const eventSchema = z.object({
  issue: z.object({ number: z.int().positive(), body: z.string().nullable(), pull_request: z.unknown().optional() }),
});

export interface IssueEvent {
  number: number;
  body: string;
}

/** The issue that started the workflow. GitHub writes the event to a file whose path is in the environment. */
export function readIssueEvent(path: string): IssueEvent {
  const { issue } = eventSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  return { number: issue.number, body: issue.pull_request === undefined ? (issue.body ?? '') : '' };
}
