import { toKommunCoverage, toLanCoverage, type KommunCoverage, type LanCoverage } from '../domain/coverage/kommun-coverage.ts';
import { getSite, type Site } from './site.ts';

let known: { from: Site; kommuner: KommunCoverage[]; lan: LanCoverage[] } | undefined;

/** Counted once for a build: 24 pages ask. */
export function getCoverage() {
  const site = getSite();
  if (known?.from !== site) {
    const kommuner = toKommunCoverage(site.shown, site.today).filter((row) => site.area.kommuner.includes(row.kommun));
    known = { from: site, kommuner, lan: toLanCoverage(site.shown, kommuner, site.today).filter((row) => site.area.lan.includes(row.lan)) };
  }
  return known;
}
