import { readFileSync } from 'node:fs';
import type { Farger } from './src/domain/instans/farger.ts';

/**
 * What differs between one instance and another. Change these before you publish: the addresses below are examples
 * (the top domain .example belongs to nobody), and `npm run build` says so as long as they stand. docs/DRIFT.md tells more.
 */
const values = {
  namn: 'Hitta gemenskap',
  /** Where the site lives, without a path. */
  origin: 'https://hittagemenskap.example',
  /** "/" at the root of a domain, "/gemenskap/" under a sub-path. */
  base: '/',
  /**
   * A street map of your own for those who come close on the map: the path of a PMTiles archive on the same site, such as
   * "kartor/sverige.pmtiles". Empty is no street map. See docs/DRIFT.md.
   */
  gatukarta: '',
  epost: 'redaktionen@hittagemenskap.example',
  /** The repository that takes issues and pull requests. */
  repo: 'https://github.com/hitta-gemenskap/hitta-gemenskap',
  /** Where "Lämna sidan snabbt" leads: a page that anybody may have open. */
  lamnaTill: 'https://www.smhi.se/',
  /** What the directory covers, written as in an entry: 'hela Sverige', { lan: ['Skåne län'] } or { kommuner: ['Lund', 'Lomma'] }. */
  omrade: 'hela Sverige' as 'hela Sverige' | { lan: string[] } | { kommuner: string[] },
  /** Own colours instead of those in tokens.css: { accent: { ljus: '#12504a', mork: '#a3e0d0' }, himmel: …, lampa: … }. */
  farger: {} as Farger,
};

/** A file with other values for some of these, as JSON: one checkout can build many instances. */
const file = process.env['SITE_CONFIG'];
const own = file ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<typeof values>) : {};

export const siteConfig: Readonly<typeof values> = {
  ...values,
  ...own,
  origin: process.env['SITE_ORIGIN'] ?? own.origin ?? values.origin,
  base: process.env['SITE_BASE'] ?? own.base ?? values.base,
  gatukarta: process.env['SITE_GATUKARTA'] ?? own.gatukarta ?? values.gatukarta,
};
