import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** More than this may not stand in one file. */
const mostInOne = 50_000;

/**
 * Writes sitemap.xml and robots.txt. Returns the number of pages in it.
 * @param site the address of the home page
 * @param pages their files, from the root of the site
 */
export function writeSitemap(folder: string, site: string, pages: readonly string[], most = mostInOne): number {
  const addresses = toPaths(pages).map((path) => new URL(path, site).href);
  const parts = Array.from({ length: Math.ceil(addresses.length / most) }, (_, i) => addresses.slice(i * most, (i + 1) * most));
  const write = (name: string, xml: string) => writeFileSync(join(folder, name), xml);
  if (parts.length <= 1) write('sitemap.xml', toXml('urlset', 'url', addresses));
  else {
    parts.forEach((part, i) => write(`sitemap-${i + 1}.xml`, toXml('urlset', 'url', part)));
    const files = parts.map((_, i) => new URL(`sitemap-${i + 1}.xml`, site).href);
    write('sitemap.xml', toXml('sitemapindex', 'sitemap', files));
  }
  write('robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap.xml', site).href}\n`);
  return addresses.length;
}

/** The page for what is not found has no address of its own. */
function toPaths(pages: readonly string[]): string[] {
  return pages
    .filter((file) => basename(file) === 'index.html')
    .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
    .sort();
}

function toXml(root: string, item: string, addresses: readonly string[]): string {
  const items = addresses.map((address) => `<${item}><loc>${escapeXml(address)}</loc></${item}>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items.join('\n')}\n</${root}>\n`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
