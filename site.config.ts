/**
 * What differs between one instance and another. Change these before you publish: the addresses below are examples
 * (the top domain .example belongs to nobody), and `npm run build` says so as long as they stand.
 */
export const siteConfig = {
  namn: 'Hitta gemenskap',
  /** Where the site lives, without a path. */
  origin: process.env['SITE_ORIGIN'] ?? 'https://hittagemenskap.example',
  /** "/" at the root of a domain, "/gemenskap/" under a sub-path. */
  base: process.env['SITE_BASE'] ?? '/',
  /**
   * A street map of your own for those who come close on the map: the path of a PMTiles archive on the same site, such as
   * "kartor/sverige.pmtiles". Empty is no street map. See "Publicera" in README.md.
   */
  gatukarta: process.env['SITE_GATUKARTA'] ?? '',
  epost: 'redaktionen@hittagemenskap.example',
  /** The repository that takes issues and pull requests. */
  repo: 'https://github.com/hitta-gemenskap/hitta-gemenskap',
  /** Where "Lämna sidan snabbt" leads: a page that anybody may have open. */
  lamnaTill: 'https://www.smhi.se/',
} as const;
