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

/**
 * Serves a built site as a static host does, with the headers that `_headers` asks for. Port 0 takes any free one.
 * Everything is read when it is asked for (`dev`), so that a new build is seen at once.
 */
export async function createSiteServer(folder: string, port: number): Promise<SiteServer> {
  const serve = sirv(folder, { dev: true, etag: true, extensions: ['html'] });

  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0]!;
    const rules = parseHeaders(readOr(join(folder, '_headers'), ''));
    for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
    request.url = withoutBase(request.url ?? '/');
    serve(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(readOr(join(folder, '404.html'), '404'));
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://localhost:${taken}${siteConfig.base}`, server };
}

/** In the middle of a build there may be no file. */
function readOr(file: string, otherwise: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : otherwise;
}

function withoutBase(url: string): string {
  const base = siteConfig.base.replace(/\/$/, '');
  return base !== '' && url.startsWith(base) ? url.slice(base.length) || '/' : url;
}
