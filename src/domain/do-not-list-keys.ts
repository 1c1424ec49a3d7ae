import { nationalOf } from './phone.ts';
import type { Entry } from './entry.ts';
import { fold } from './fold.ts';
import { hostOf } from './host-of.ts';

/**
 * What an organisation is known by, in one form however it is written: "Föreningen Exempel" and "föreningen  exempel!" are the
 * same name, https://www.exempel.se/om and exempel.se the same domain. The list holds these as hashes.
 */
export function toDoNotListKey(written: string): string | undefined {
  const text = written.trim();
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return `epost ${fold(text)}`;
  const domain = toDomain(text);
  if (domain !== undefined) return `doman ${domain}`;
  if (/^\+?[\d\s()/–-]{5,}$/.test(text)) return `telefon ${nationalOf(text)}`;
  const name = toName(text);
  return name === '' ? undefined : `namn ${name}`;
}

/** Everything that an entry is known by: its organiser, its name, and the ways to reach it. */
export function doNotListKeysOf({ namn, arrangor, kontakt }: Pick<Entry, 'namn' | 'arrangor' | 'kontakt'>): string[] {
  const { telefon = [], sms, epost, webb, chatt } = kontakt;
  const numbers = [...telefon.map(({ nummer }) => nummer), ...(sms === undefined ? [] : [sms])];
  const hosts = [webb, chatt].flatMap((url) => (url === undefined ? [] : withParents(hostOf(url))));
  return [
    ...[arrangor, namn].map((name) => `namn ${toName(name)}`),
    ...numbers.map((nummer) => `telefon ${nationalOf(nummer)}`),
    ...(epost === undefined
      ? []
      : [`epost ${fold(epost)}`, ...withParents(epost.split('@')[1]!.toLowerCase()).map((host) => `doman ${host}`)]),
    ...hosts.map((host) => `doman ${host}`),
  ];
}

/** Letters of every script and digits; all else is a way of writing. */
const toName = (name: string) =>
  fold(name)
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

function toDomain(text: string): string | undefined {
  const address = /^https?:\/\//i.test(text) ? text : /^[^\s/]+\.[a-zåäö]{2,}(\/\S*)?$/i.test(text) ? `https://${text}` : undefined;
  return address !== undefined && URL.canParse(address) ? hostOf(address) : undefined;
}

/** "lund.exempel.se" belongs to "exempel.se" too. */
function withParents(host: string): string[] {
  const parts = host.replace(/^www\./, '').split('.');
  return parts.slice(0, -1).map((_, i) => parts.slice(i).join('.'));
}
