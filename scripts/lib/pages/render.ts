import type { RouteData } from 'astro';
import { contentOf } from './held-response.ts';
import { fileOf, type PagePath } from './page-list.ts';

/** As much of Astro's app as its own prerenderer uses, and we. tests/built/changed.test.ts notices if it changes. */
export interface App {
  logger: unknown;
  manifest: { routes: { routeData: RouteData }[]; pageMap: Map<string, () => Promise<{ page: () => Promise<unknown> }>> };
  setInternals(internals: { pagesByKeys: Styles }): void;
  setOptions(options: { logger: unknown; settings: { scripts: [] } }): void;
  render(request: Request, options: { routeData: RouteData }): Promise<Response>;
}

/** The style sheets of each kind of page, by Astro's name for it. */
export type Styles = ReadonlyMap<string, { styles: readonly unknown[] }>;

/** The content of a page or a file. */
export type Render = (path: PagePath) => Promise<string | Uint8Array>;

/** @param home "https://example.org/gemenskap/" */
export function toRender(app: App, home: string): Render {
  const { manifest } = app;
  const routes = new Map(manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
  rememberModules(manifest);
  const answerFile = toFileAnswer(manifest);
  /** As Astro answers a visitor. */
  const answerPage = ({ pathname, component }: PagePath) => {
    const address = new URL(pathname.slice(1), home).href.replace(/\/?$/, '/');
    return app.render(new Request(address), { routeData: routes.get(component)! });
  };
  return async (path) => {
    const response = await (path.isPage ? answerPage(path) : answerFile(path, routes.get(path.component)!));
    if (response.status >= 300 && response.status !== 404) throw new Error(`${path.pathname} answered ${response.status}`);
    return contentOf(response);
  };
}

/** Astro imports a module for each page that it makes, also the ten thousandth. */
function rememberModules({ pageMap }: App['manifest']): void {
  for (const [component, load] of pageMap) {
    let module: ReturnType<typeof load> | undefined;
    pageMap.set(component, () => (module ??= load()));
  }
}

interface Params {
  params: Readonly<Record<string, string>>;
  props?: unknown;
}

/** A file of its own: "src/pages/data/platser.json.ts". */
interface FileModule {
  getStaticPaths?(): Params[];
  GET(context: Params): Response | Promise<Response>;
}

/** Files are made by the function that says how, and Astro is not asked: it takes longer to ask than to make most of them. */
function toFileAnswer({ pageMap }: App['manifest']) {
  const modules = new Map<string, Promise<{ module: FileModule; contexts: ReadonlyMap<string, Params> }>>();
  const load = async ({ component, segments }: RouteData) => {
    const module = (await (await pageMap.get(component)!()).page()) as FileModule;
    const contexts = module.getStaticPaths?.() ?? [{ params: {} }];
    return { module, contexts: new Map(contexts.map((context) => [toFile(segments, context), context])) };
  };
  return async (path: PagePath, route: RouteData): Promise<Response> => {
    const known = modules.get(path.component) ?? load(route);
    modules.set(path.component, known);
    const { module, contexts } = await known;
    return module.GET(contexts.get(fileOf(path))!);
  };
}

/** "aktiviteter/promenaden.ics" */
function toFile(segments: RouteData['segments'], { params }: Params): string {
  return segments.map((parts) => parts.map(({ dynamic, content }) => (dynamic ? params[content]! : content)).join('')).join('/');
}
