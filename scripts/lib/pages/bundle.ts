import { pathToFileURL } from 'node:url';
import { holdResponses } from './held-response.ts';
import type { App, Styles } from './render.ts';

/** What Astro makes of the code: a program that makes pages, and the style sheets that they hold. */
export interface Bundle {
  file: string;
  styles: Styles;
}

/** Makes this thread ready to render. */
export async function openBundle({ file, styles }: Bundle): Promise<App> {
  const { app } = (await import(pathToFileURL(file).href)) as { app: App };
  app.setInternals({ pagesByKeys: styles });
  app.setOptions({ logger: app.logger, settings: { scripts: [] } });
  holdResponses();
  return app;
}
