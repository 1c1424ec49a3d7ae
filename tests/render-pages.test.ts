import { afterAll, expect, test } from 'vitest';
import { contentOf, holdResponses } from '../scripts/lib/pages/held-response.ts';
import type { PagePath } from '../scripts/lib/pages/page-list.ts';
import { toRender, type App } from '../scripts/lib/pages/render.ts';

const NodeResponse = globalThis.Response;
afterAll(() => void (globalThis.Response = NodeResponse));

type Part = { content: string; dynamic: boolean; spread: boolean };
const fixed = (content: string): Part => ({ content, dynamic: false, spread: false });
const param = (content: string): Part => ({ content, dynamic: true, spread: false });

/** What Astro has made of three files, as far as we use it. */
function appWith(answer: (request: Request) => Response, loads: string[] = []) {
  const modules: Record<string, [segments: Part[][], module: object]> = {
    'src/pages/om.astro': [[[fixed('om')]], {}],
    'src/pages/data/x.json.ts': [[[fixed('data')], [fixed('x.json')]], { GET: () => Response.json({ å: 1 }) }],
    'src/pages/[kind]/[id].ics.ts': [
      [[param('kind')], [param('id'), fixed('.ics')]],
      {
        getStaticPaths: () => ['a', 'b'].map((id) => ({ params: { kind: 'aktiviteter', id }, props: { namn: id.toUpperCase() } })),
        GET: ({ props, params }: { props: { namn: string }; params: { id: string } }) => new Response(`${params.id}: ${props.namn}`),
      },
    ],
  };
  const manifest = {
    routes: Object.entries(modules).map(([component, [segments]]) => ({ routeData: { component, segments } })),
    pageMap: new Map(
      Object.entries(modules).map(([component, [, module]]) => [
        component,
        async () => (loads.push(component), { page: async () => module }),
      ]),
    ),
  };
  return { manifest, render: async (request: Request) => answer(request) } as unknown as App;
}

const home = 'https://example.org/sub/';
const page = (pathname: string): PagePath => ({ pathname, component: 'src/pages/om.astro', isPage: true });
const calendar = (id: string): PagePath => ({
  pathname: `/aktiviteter/${id}.ics`,
  component: 'src/pages/[kind]/[id].ics.ts',
  isPage: false,
});
const asText = async (content: Promise<string | Uint8Array>) => Buffer.from(await content).toString();

test('a page is asked for as a visitor would', async () => {
  const asked: string[] = [];
  const render = toRender(
    appWith(({ url }) => (asked.push(url), new Response('<p>å</p>'))),
    home,
  );
  expect(await asText(render(page('/om')))).toBe('<p>å</p>');
  await render(page('/'));
  expect(asked).toEqual(['https://example.org/sub/om/', 'https://example.org/sub/']);
});

test('a file is made from its own part of the address, and Astro is not asked', async () => {
  const render = toRender(
    appWith(() => {
      throw new Error('asked');
    }),
    home,
  );
  expect(await asText(render(calendar('b')))).toBe('b: B');
  expect(await asText(render({ pathname: '/data/x.json/', component: 'src/pages/data/x.json.ts', isPage: false }))).toBe('{"å":1}');
});

test('a module is loaded once', async () => {
  const loads: string[] = [];
  const render = toRender(
    appWith(() => new Response(''), loads),
    home,
  );
  await Promise.all([render(calendar('a')), render(calendar('b'))]);
  expect(loads).toEqual(['src/pages/[kind]/[id].ics.ts']);
});

test.for([500, 302])('a page that answers %i stops the build', async (status) => {
  await expect(
    toRender(
      appWith(() => new Response('x', { status })),
      home,
    )(page('/om')),
  ).rejects.toThrow(`/om answered ${status}`);
});

test('the page for what is not found may say so', async () => {
  const render = toRender(
    appWith(() => new Response('x', { status: 404 })),
    home,
  );
  expect(await asText(render(page('/404')))).toBe('x');
});

test.for([
  ['text', () => new Response('<p>å</p>')],
  ['bytes', () => new Response(new TextEncoder().encode('<p>å</p>'))],
  ['a stream', () => new Response(new Blob(['<p>å</p>']).stream())],
  ['another response', () => new Response(new Response('<p>å</p>').body, { status: 201 })],
  ['JSON', () => Response.json({ å: 1 })],
  ['nothing', () => new Response(null)],
] as const)('what is held of %s is what a browser would get', async ([, make]) => {
  globalThis.Response = NodeResponse;
  const expected = await make().text();
  holdResponses();
  const response = make();
  expect(response).toBeInstanceOf(NodeResponse);
  expect(Buffer.from(await contentOf(response)).toString()).toBe(expected);
});
