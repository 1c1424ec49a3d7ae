import type { Entry } from '../entry.ts';
import { entryPath } from '../paths.ts';

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
  return issueLink(receiver, { template: forms.stammer, title: `Stämmer: ${entry.namn}`, sida: pageOf(entry, receiver) });
}

export function confirmByMail(entry: Named, receiver: Receiver): string {
  const body = `Allt stämmer på ${pageOf(entry, receiver)}\n\nJag heter:\nSå vet jag det:\n`;
  return mailLink(receiver, `Stämmer: ${entry.namn}`, body);
}

/** "Något har ändrats", with the page filled in. */
export function correctByIssue(entry: Named, receiver: Receiver): string {
  return issueLink(receiver, { template: forms.fel, title: `Rätta: ${entry.namn}`, sida: pageOf(entry, receiver) });
}

export function correctByMail(entry: Named, receiver: Receiver): string {
  const body = `Det här har ändrats på ${pageOf(entry, receiver)}\n\nSå står det nu:\nSå ska det stå:\nSå vet jag det:\n`;
  return mailLink(receiver, `Rätta: ${entry.namn}`, body);
}

/** In a build the path has its base already; in a script it has none. */
export function pageOf(entry: Named, { origin, base }: Receiver): string {
  const path = entryPath(entry);
  return new URL(path.startsWith(base) ? path : base.replace(/\/$/, '') + path, origin).href;
}

function issueLink({ repo }: Receiver, fields: Readonly<Record<string, string>>): string {
  return `${repo}/issues/new?${toQuery(fields)}`;
}

function mailLink({ epost }: Receiver, subject: string, body: string): string {
  return `mailto:${epost}?${toQuery({ subject, body })}`;
}

/** Not URLSearchParams: a mail program shows its plus signs. Parentheses and quotes would end a link in Markdown. */
function toQuery(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replace(/[!'()*]/g, escapeByte)}`)
    .join('&');
}

const escapeByte = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
