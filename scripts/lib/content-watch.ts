import type { Plugin } from 'vite';
import { forgetDirectory } from '../../src/data/entries.ts';

/** In development, a changed entry is read again and the page reloads. Changed rules are tried on all entries. */
export function contentWatch(): Plugin {
  return {
    name: 'content-watch',
    configureServer(server) {
      server.watcher.add('content');
      server.watcher.on('all', (_, path) => {
        if (/[\\/]src[\\/](?:domain|data)[\\/]/.test(path)) forgetDirectory();
        if (!/[\\/]content[\\/].*\.md$/.test(path)) return;
        forgetDirectory();
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
