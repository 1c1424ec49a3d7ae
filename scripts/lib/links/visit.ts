import { ask, type Manners } from './request.ts';
import { isSameSite } from './same-site.ts';
import { linkText } from './words.ts';

export type Outcome =
  | { result: 'ok' }
  | { result: 'moved' | 'elsewhere'; why: string; to: string }
  /** With the answer's number, where there was an answer. */
  | { result: 'fault' | 'refused'; why: string; status?: number }
  /** The host wants to be left alone: says nothing about the link. */
  | { result: 'later' };

const mostHops = 6;

/** Answers of servers that let people in but not programs. 999 is what some large sites say. */
const keepsProgramsOut = [401, 403, 429, 451, 999];

/** Goes where the link leads, as a browser would. */
export async function visit(start: string, manners: Manners): Promise<Outcome> {
  const seen = new Set<string>();
  let at = new URL(start);
  for (let hop = 0; hop <= mostHops; hop++) {
    seen.add(at.href);
    if (await manners.isInside(at.hostname)) return { result: 'fault', why: linkText.inside };
    const reply = await ask(at, manners);
    if (reply.kind === 'later') return { result: 'later' };
    if (reply.kind === 'silence') return { result: 'fault', why: reply.why };
    if (reply.status < 300 || reply.status === 304) return arrive(new URL(start), at);
    if (keepsProgramsOut.includes(reply.status)) return { result: 'refused', why: linkText.refused(reply.status) };
    if (reply.status >= 400) return { result: 'fault', why: linkText.status(reply.status), status: reply.status };
    const next = follow(at, reply.location, seen);
    if (typeof next === 'string') return { result: 'fault', why: next };
    at = next;
  }
  return { result: 'fault', why: linkText.tooMany };
}

/** The next address, or why there is none. */
function follow(at: URL, location: string | null, seen: ReadonlySet<string>): URL | string {
  if (location === null || !URL.canParse(location, at.href)) return linkText.nowhere;
  const next = new URL(location, at);
  next.hash = '';
  if (!/^https?:$/.test(next.protocol)) return linkText.notWeb;
  return seen.has(next.href) ? linkText.loop : next;
}

/** The link leads somewhere. Is it still where it was meant to lead? */
function arrive(start: URL, end: URL): Outcome {
  if (!isSameSite(start.hostname, end.hostname)) return { result: 'elsewhere', why: linkText.elsewhere, to: end.href };
  if (start.protocol === 'https:' && end.protocol === 'http:') return { result: 'moved', why: linkText.insecure, to: end.href };
  if (start.pathname.length > 1 && end.pathname === '/' && end.search === '') return { result: 'moved', why: linkText.home, to: end.href };
  return { result: 'ok' };
}
