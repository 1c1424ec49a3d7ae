import { siteConfig } from '../../../site.config.ts';

/** Where the site is built, and where it will live. */
export interface Place {
  folder: string;
  /** "https://example.org/gemenskap/" */
  home: string;
}

export function toPlace(folder: string): Place {
  return { folder, home: new URL(siteConfig.base.replace(/\/?$/, '/'), siteConfig.origin).href };
}
