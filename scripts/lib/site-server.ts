import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { siteConfig } from '../../site.config.ts';
import { headersFor, parseHeaders } from './headers-file.ts';

export interface SiteServer {
  /** Where the home page is, under the site's base. */
  url: string;
  server: Server;
}

/** Serves a built site as a static host does, with the headers that `_headers` asks for. Port 0 takes any free one. */
export async function createSiteServer(folder: string, port: number): Promise<SiteServer> {
  const rules = existsSync(join(folder, '_headers')) ? parseHeaders(readFileSync(join(folder, '_headers'), 'utf8')) : [];
  const notFound = readFileSync(join(folder, '404.html'));
  const serve = sirv(folder, { etag: true, extensions: ['html'] });

  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0]!;
    for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
    request.url = withoutBase(request.url ?? '/');
    serve(request, response, () => void response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://localhost:${taken}${siteConfig.base}`, server };
}

function withoutBase(url: string): string {
  const base = siteConfig.base.replace(/\/$/, '');
  return base !== '' && url.startsWith(base) ? url.slice(base.length) || '/' : url;
}
