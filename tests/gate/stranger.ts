import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  path: string;
  referrer: string | undefined;
}

/** Somebody else's site, and what it was asked for. */
export async function createStranger() {
  const asked: Asked[] = [];
  const server = createServer(({ url, headers }, response) => {
    asked.push({ path: url!, referrer: headers.referer });
    response.writeHead(200, { 'content-type': 'text/html', 'access-control-allow-origin': '*' }).end('<p>En annan sida</p>');
  });
  server.on('upgrade', ({ url }, socket) => {
    asked.push({ path: url!, referrer: undefined });
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { asked, url, close: () => void server.close().closeAllConnections() };
}
