import type { Entry } from '../domain/entry.ts';
import { hostOf } from '../domain/host-of.ts';
import { isByOthers } from '../domain/media-hosts.ts';
import { entryText } from './entry.ts';
import { shortAddress } from './web-address.ts';

/** Nobody copies a longer address from a sheet of paper, letter by letter. */
const longestAddress = 60;

type Row = readonly [label: string, value: string];

/** Where to turn when there is no number to ring, so that it can be read from paper. Whom to ask, where no address leads to them. */
export function describeWritten({ arrangor, kontakt: { telefon, epost, sms, webb, chatt } }: Entry): Row | undefined {
  if (telefon !== undefined) return undefined;
  if (epost !== undefined) return [entryText.email, epost];
  if (sms !== undefined) return [entryText.sms, sms];
  const page = webb ?? chatt;
  if (page === undefined || isByOthers(page)) return [entryText.askOrganiser, arrangor];
  const address = shortAddress(page);
  return address.length <= longestAddress ? [entryText.web, address] : [entryText.askOrganiser, `${arrangor}, ${hostOf(page)}`];
}
