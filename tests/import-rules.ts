import { posix } from 'node:path';
import ts from 'typescript';

export interface Import {
  from: string;
  /** Leaves nothing behind when the types are gone. */
  isTypeOnly: boolean;
  /** From a script element: code for the browser, not for the build. */
  isBrowser: boolean;
}

interface Rule {
  /** Folders and files of our own, from the root of the repository. */
  own: readonly string[];
  /** Packages, or a pattern for them. */
  packages: RegExp;
}

const nothing = /^$/;
const markup: Rule = { own: ['src/domain/', 'src/text/', 'src/components/', 'src/styles/', 'site.config.ts'], packages: nothing };

/** Who may import whom. */
const rules: Readonly<Record<string, Rule>> = {
  // Each format has one library that knows it, and works on values alone.
  'src/domain/open-data/': { own: ['src/domain/'], packages: /^(zod|papaparse|uuid|@astrojs\/rss)$/ },
  'src/domain/': { own: ['src/domain/'], packages: /^(zod|lean-qr(\/.+)?)$/ },
  'src/data/': { own: ['src/domain/', 'src/data/', 'site.config.ts'], packages: /^(node:.+|gray-matter|yaml|markdown-it)$/ },
  'src/client/': { own: ['src/domain/', 'src/text/', 'src/client/'], packages: /^(leaflet|protomaps-leaflet)(\/|$)/ },
  'src/text/': { own: ['src/domain/', 'src/text/', 'site.config.ts'], packages: nothing },
  'src/components/': markup,
  'src/layouts/': { ...markup, own: [...markup.own, 'src/layouts/'] },
  'src/pages/': { own: ['src/', 'site.config.ts'], packages: /^(astro|ical-generator)$/ },
  'scripts/': { own: ['src/domain/', 'src/data/', 'src/text/', 'scripts/lib/', 'site.config.ts'], packages: /./ },
};

/** What the domain does not know of: the clock, the machine, the page, chance. */
const outside = new Set(
  'process document window fetch navigator location localStorage sessionStorage performance globalThis Buffer console setTimeout setInterval crypto'.split(
    ' ',
  ),
);

/** The only place that asks where the site lives. */
const knowsItsBase = 'src/domain/paths.ts';

/** Everything that a file does against the rules, as sentences. */
export function violationsIn(path: string, source: string): string[] {
  return [
    ...checkName(path),
    ...importsOf(path, source).flatMap((one) => checkImport(path, one)),
    ...(isIn(path, ['src/domain/']) ? checkPurity(path, source) : []),
  ];
}

function checkName(path: string): string[] {
  const name = posix.basename(path).replace(/\..*/, '');
  return /^(utils?|helpers?|common|misc|shared)$/i.test(name) ? [`is named ${name}`] : [];
}

function checkImport(path: string, { from, isBrowser }: Import): string[] {
  const rule = Object.entries(rules).find(([folder]) => path.startsWith(folder))?.[1];
  if (rule === undefined) return [];
  if (!from.startsWith('.')) return rule.packages.test(from) ? [] : [`imports the package ${from}`];
  const target = resolve(path, from);
  if (!/\.(ts|astro|css)$/.test(target)) return [`imports ${from} without its ending`];
  const own = isBrowser ? [...rule.own, 'src/client/'] : rule.own;
  return isIn(target, own) ? [] : [`imports ${target}`];
}

/** The domain gets today as an argument and works the same everywhere. */
function checkPurity(path: string, source: string): string[] {
  const found: string[] = [];
  visitAll(parse(path, source), (node) => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
      found.push('asks what time it is: new Date()');
    if (ts.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random)$/.test(node.getText())) found.push(`uses ${node.getText()}`);
    if (ts.isMetaProperty(node) && path !== knowsItsBase) found.push('uses import.meta');
    if (ts.isIdentifier(node) && outside.has(node.text) && isUse(node)) found.push(`uses ${node.text}`);
  });
  return found;
}

/** True unless the word is only the name of a field. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)) return parent.getChildren()[0] === node;
  const isNamed =
    ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodDeclaration(parent) || ts.isMethodSignature(parent);
  return !(isNamed && parent.name === node);
}

/** Every import of a file: static, dynamic, re-exported, and the script elements of a component. */
export function importsOf(path: string, source: string): Import[] {
  if (!path.endsWith('.astro')) return importsOfCode(path, source, false);
  const [, frontMatter = ''] = /^---\n([\s\S]*?)\n---/.exec(source) ?? [];
  const scripts = [...source.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  return [
    ...importsOfCode(path, frontMatter, false),
    ...scripts.flatMap(([, attributes, code]) => [
      ...[...attributes!.matchAll(/\bsrc="([^"]+)"/g)].map(([, from]) => ({ from: from!, isTypeOnly: false, isBrowser: true })),
      ...importsOfCode(path, code!, true),
    ]),
  ];
}

function importsOfCode(path: string, code: string, isBrowser: boolean): Import[] {
  const found: Import[] = [];
  const add = (from: ts.Node | undefined, isTypeOnly: boolean) => {
    if (from !== undefined && ts.isStringLiteralLike(from)) found.push({ from: from.text, isTypeOnly, isBrowser });
  };
  visitAll(parse(path, code), (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
  });
  return found;
}

/** The shortest way, at run time, from a module to a package; undefined when there is none. */
export function wayTo(goal: string, start: string, read: (path: string) => string | undefined): string[] | undefined {
  const ways = [[start]];
  const seen = new Set([start]);
  for (const way of ways) {
    const at = way.at(-1)!;
    for (const { from, isTypeOnly } of importsOf(at, read(at) ?? '')) {
      if (isTypeOnly) continue;
      if (from === goal) return [...way, goal];
      const next = from.startsWith('.') ? resolve(at, from) : undefined;
      if (next !== undefined && !seen.has(next)) ways.push([...way, next]);
      if (next !== undefined) seen.add(next);
    }
  }
  return undefined;
}

const resolve = (path: string, from: string) => posix.join(posix.dirname(path), from);
const isIn = (path: string, places: readonly string[]) =>
  places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));

function parse(path: string, code: string): ts.SourceFile {
  return ts.createSourceFile(path.replace(/\.astro$/, '.ts'), code, ts.ScriptTarget.ESNext, true);
}

function visitAll(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => visitAll(child, see));
}
