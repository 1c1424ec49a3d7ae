/**
 * A script that another one fetches has, by then, that one's shared modules on the page: it borrows them instead of bringing its own.
 * Names here are file names of scripts; a root is a script that stays a file of its own.
 */
export class ScriptLoans {
  #roots: readonly string[];
  /** What each file fetches, and what it is made with. Each file is read once: it is asked about for every module of every root. */
  #fetched: ReadonlyMap<string, readonly string[]>;
  #imports: ReadonlyMap<string, readonly Import[]>;
  #fetchers = new Map<string, string | undefined>();
  #closures: ReadonlyMap<string, ReadonlySet<string>>;
  #files: readonly string[];

  constructor(code: ReadonlyMap<string, string>, roots: readonly string[]) {
    this.#roots = roots;
    this.#fetched = new Map([...code].map(([file, text]) => [file, dynamicImports(text)]));
    this.#imports = new Map([...code].map(([file, text]) => [file, staticImports(text)]));
    this.#files = [...code.keys()].sort();
    this.#closures = new Map(roots.map((root) => [root, this.#closureOf(root)]));
  }

  /** The script that has the module already when this root comes. */
  lenderOf(root: string, module: string): string | undefined {
    const before = this.#fetcherOf(root);
    if (before === undefined) return undefined;
    return this.lenderOf(before, module) ?? (this.#closures.get(before)!.has(module) ? before : undefined);
  }

  /** What a root must export for those that borrow from it. */
  exportsFor(lender: string): string {
    const lent = this.#roots.flatMap((root) => this.#importsOf(root).filter(({ module }) => this.lenderOf(root, module) === lender));
    return this.#files
      .map((file) =>
        toExport(
          lent.filter(({ module }) => module === file).map(({ name }) => `${name} as ${this.#alias(file, name)}`),
          file,
        ),
      )
      .join('');
  }

  /** A borrowed module, as the borrower sees it. */
  borrowed(root: string, module: string): string {
    const names = this.#importsOf(root).filter((found) => found.module === module);
    return toExport(
      names.map(({ name }) => `${this.#alias(module, name)} as ${name}`),
      this.lenderOf(root, module)!,
    );
  }

  #alias(module: string, name: string): string {
    return `l${this.#files.indexOf(module)}${name}`;
  }

  /** The one root that fetches this one. When there are two, nobody knows which is on the page. */
  #fetcherOf(root: string): string | undefined {
    if (!this.#fetchers.has(root)) this.#fetchers.set(root, this.#findFetcher(root));
    return this.#fetchers.get(root);
  }

  #findFetcher(root: string): string | undefined {
    const fetchers = this.#roots.filter((other) => other !== root && this.#fetches(other, root));
    return fetchers.length === 1 ? fetchers[0] : undefined;
  }

  #fetches(root: string, other: string): boolean {
    return [root, ...this.#closures.get(root)!].some((file) => this.#fetched.get(file)!.includes(other));
  }

  /** All names that come in by the root's own modules, those it borrows apart. */
  #importsOf(root: string): Import[] {
    const own = [root, ...this.#closures.get(root)!].filter((file) => file === root || this.lenderOf(root, file) === undefined);
    return own.flatMap((file) => this.#imports.get(file)!).filter(({ name }) => name !== '');
  }

  /** The modules that are put into a root, without the root. */
  #closureOf(root: string): ReadonlySet<string> {
    const all = new Set<string>();
    const visit = (file: string) => {
      for (const { module } of this.#imports.get(file)!) {
        if (all.has(module) || this.#roots.includes(module)) continue;
        all.add(module);
        visit(module);
      }
    };
    visit(root);
    return all;
  }
}

function toExport(names: readonly string[], from: string): string {
  return names.length === 0 ? '' : `export { ${[...new Set(names)].sort().join(', ')} } from "./${from}";\n`;
}

interface Import {
  module: string;
  /** Nothing when the module is only to be run. */
  name: string;
}

function staticImports(code: string): Import[] {
  return [...code.matchAll(/^(?:import|export) (?:\{([^}]*)\} from )?"\.\/([^"]+)";/gm)].flatMap(([, names = '', module]) =>
    names.split(',').map((name) => ({ module: module!, name: name.trim().split(' as ')[0]! })),
  );
}

export function dynamicImports(code: string): string[] {
  return [...code.matchAll(/\bimport\(\s*["'`]\.\/([^"'`]+)/g)].map(([, name]) => name!);
}
