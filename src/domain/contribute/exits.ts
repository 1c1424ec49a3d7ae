import { mailLink } from '../mail-link.ts';

/** Where entries go. */
export interface Editors {
  repo: string;
  epost: string;
}

/** What GitHub takes of an address before it answers with an error. */
const mostOnGitHub = 7500;
/** What every program for letters takes. Windows cuts at about 2,000. */
const mostInLetter = 1900;

/** GitHub's page for a new file, filled in; nothing when the file is too long for an address. `path` from the root of the project. */
export function newFileUrl({ repo }: Editors, path: string, source: string): string | undefined {
  const url = `${repo}/new/main?filename=${encodePath(path)}&value=${encodeURIComponent(source)}`;
  return url.length <= mostOnGitHub ? url : undefined;
}

/** GitHub's page for files from one's own computer. A file of the same name is replaced. */
export function uploadUrl({ repo }: Editors, path: string): string {
  return `${repo}/upload/main/${encodePath(path.replace(/\/[^/]*$/, ''))}`;
}

/** GitHub's page for changing the file. It cannot be filled in by an address. */
export function editUrl({ repo }: Editors, path: string): string {
  return `${repo}/edit/main/${encodePath(path)}`;
}

/** A new issue, filled in; without its body when that is too long. */
export function issueUrl({ repo }: Editors, title: string, body: string): { url: string; isWhole: boolean } {
  const start = `${repo}/issues/new?title=${encodeURIComponent(title)}`;
  const url = `${start}&body=${encodeURIComponent(body)}`;
  return url.length <= mostOnGitHub ? { url, isWhole: true } : { url: start, isWhole: false };
}

/** A letter, filled in; with the short text when the whole one is too long. */
export function letterUrl({ epost }: Editors, subject: string, body: string, short: string): { url: string; isWhole: boolean } {
  const whole = mailLink(epost, subject, body);
  return whole.length <= mostInLetter ? { url: whole, isWhole: true } : { url: mailLink(epost, subject, short), isWhole: false };
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
