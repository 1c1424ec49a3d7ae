import { createHash } from 'node:crypto';
import { alternativesTo } from '../domain/alternatives.ts';
import type { Entry } from '../domain/entry.ts';
import { freshnessOf } from '../domain/freshness.ts';
import { findKommunOf } from '../domain/place.ts';
import { toDated } from '../domain/sources.ts';
import { getSite, type Site } from './site.ts';
import { getSmallMaps } from './small-maps.ts';

/** Only a build of what has changed asks for keys. Here it says so to all copies of this module: the pages have one of their own. */
const shared = globalThis as { arePageKeysWanted?: boolean };
export const wantPageKeys = () => (shared.arePageKeysWanted = true);

/** Says all that the pages of an entry are made from, besides the code, the settings and the day. An equal key is an equal page. */
export function pageKeyOf(entry: Entry): string | undefined {
  if (!shared.arePageKeysWanted) return undefined;
  const site = getSite();
  const kommun = findKommunOf(entry);
  const extent = kommun && getSmallMaps().get(kommun);
  const isHidden = entry.status === 'avslutad' || !freshnessOf(toDated(entry), site.today).isShown;
  const alternatives = isHidden ? alternativesTo(entry, site.shown, 3) : [];
  return hash([entry, extent, alternatives, akutKey(site)]);
}

let known: { site: Site; key: string } | undefined;

/** The three lines at the foot of every page. */
function akutKey(site: Site): string {
  if (known?.site !== site) known = { site, key: hash(site.akut) };
  return known.key;
}

const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('base64url');
