import { siteConfig } from '../../site.config.ts';
import { writeFullText } from './full-text.ts';
import { writeSitemap } from './sitemap.ts';

/** What is made of the pages when they are built: the full text and the site map. */
export async function indexPages(folder: string): Promise<void> {
  const base = siteConfig.base.replace(/\/?$/, '/');
  const count = await writeFullText(folder);
  writeSitemap(folder, new URL(base, siteConfig.origin).href);
  console.log(`Fulltexten är klar: ${count} sidor.`);
}
