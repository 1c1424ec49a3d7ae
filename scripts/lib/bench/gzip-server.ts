import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** Serves a folder as a good host does: text compressed as hard as gzip can, what is already compressed as it is. */
export async function createGzipServer(folder: string): Promise<{ url: string; server: Server }> {
  const compressed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const file = join(folder, decodeURIComponent(new URL(request.url!, 'http://localhost').pathname).replace(/\/$/, '/index.html'));
    if (!existsSync(file)) return void response.writeHead(404).end();
    const type = types[extname(file)];
    if (type === undefined) return void response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(readFileSync(file));
    if (!compressed.has(file)) compressed.set(file, gzipSync(readFileSync(file), { level: 9 }));
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(compressed.get(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}
