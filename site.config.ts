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
  epost: 'redaktionen@hittagemenskap.example',
  /** The repository that takes issues and pull requests. */
  repo: 'https://github.com/hitta-gemenskap/hitta-gemenskap',
  /** Where "Lämna sidan snabbt" leads: a page that anybody may have open. */
  lamnaTill: 'https://www.smhi.se/',
} as const;
