import { siteConfig } from '../../site.config.ts';
import { lightenFullText } from './full-text.ts';
import { writeSitemap } from './sitemap.ts';

/** What is made of the pages when they are built and Pagefind has read them: the full text and the site map. */
export function indexPages(folder: string): void {
  const base = siteConfig.base.replace(/\/?$/, '/');
  const count = lightenFullText(folder);
  writeSitemap(folder, new URL(base, siteConfig.origin).href);
  console.log(`Fulltexten är klar: ${count} sidor.`);
}
