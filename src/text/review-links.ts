import type { Entry } from '../domain/entry.ts';
import { mailLink, toQuery } from '../domain/mail-link.ts';
import { entryPath } from '../domain/paths.ts';
import { letters } from './letters.ts';

/** Where answers go: from site.config.ts. */
export interface Receiver {
  /** What the site is called. */
  namn: string;
  origin: string;
  /** "/", or the sub-path that the site lives under. */
  base: string;
  /** The repository on GitHub. */
  repo: string;
  epost: string;
}

type Named = Pick<Entry, 'kind' | 'id' | 'namn'>;

/** The forms in .github/ISSUE_TEMPLATE, and the fields in them that a link fills. */
const forms = { stammer: 'stammer.yml', fel: 'fel.yml' } as const;

/** "Allt stämmer", ready to send. The person who sends it says who they are and how they know. */
export function confirmByIssue(entry: Named, receiver: Receiver): string {
  return issueLink(receiver, { template: forms.stammer, title: letters.confirmSubject(entry.namn), sida: pageOf(entry, receiver) });
}

export function confirmByMail(entry: Named, receiver: Receiver): string {
  return mailLink(receiver.epost, letters.confirmSubject(entry.namn), letters.confirmBody(pageOf(entry, receiver)));
}

/** "Något har ändrats", with the page filled in. */
export function correctByIssue(entry: Named, receiver: Receiver): string {
  return issueLink(receiver, { template: forms.fel, title: letters.changeSubject(entry.namn), sida: pageOf(entry, receiver) });
}

export function correctByMail(entry: Named, receiver: Receiver): string {
  return mailLink(receiver.epost, letters.changeSubject(entry.namn), letters.changeBody(pageOf(entry, receiver)));
}

/** In a build the path has its base already; in a script it has none. */
export function pageOf(entry: Named, { origin, base }: Receiver): string {
  const path = entryPath(entry);
  return new URL(path.startsWith(base) ? path : base.replace(/\/$/, '') + path, origin).href;
}

function issueLink({ repo }: Receiver, fields: Readonly<Record<string, string>>): string {
  return `${repo}/issues/new?${toQuery(fields)}`;
}
