import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { templateOf } from './template.ts';

/** A file, or a piece of a page, and what it weighs on the way to a phone. */
export interface Part {
  file: string;
  bytes: number;
}

/** Bytes on the way to a phone. */
export const gzipSize = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;

/** What a built site weighs. Every file is weighed once. */
export class Weights {
  readonly folder: string;
  /** "/kommun/lund/", or "/404.html" */
  readonly addresses: readonly string[];
  #known = new Map<string, number>();

  constructor(folder: string) {
    this.folder = folder;
    this.addresses = globSync('**/*.html', { cwd: folder })
      .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
      .sort();
  }

  addressesOf(template: string): string[] {
    return this.addresses.filter((address) => templateOf(address) === template);
  }

  page(address: string): Part {
    return this.#weigh(toFile(address));
  }

  read(address: string): string {
    return readFileSync(join(this.folder, toFile(address)), 'utf8');
  }

  /** The scripts that come with a page, with all that they import. */
  scripts(address: string): Part[] {
    const sources = [...this.read(address).matchAll(/<script\b[^>]*\bsrc="\/([^"]+)"/g)].map(([, src]) => src!);
    return this.#withImports(sources);
  }

  /** The files that patterns choose. A pattern that chooses nothing is a mistake: it would weigh nothing. */
  files(...patterns: string[]): Part[] {
    return this.#find(patterns).map((file) => this.#weigh(file));
  }

  /** Scripts that come later, with all that they import. */
  later(...patterns: string[]): Part[] {
    return this.#withImports(this.#find(patterns));
  }

  #withImports(files: readonly string[]): Part[] {
    const all = new Set(files.flatMap((file) => withImports(this.folder, file)));
    return [...all].map((file) => this.#weigh(file));
  }

  #find(patterns: readonly string[]): string[] {
    return patterns.flatMap((pattern) => {
      const found = globSync(pattern, { cwd: this.folder, withFileTypes: true }).filter((item) => item.isFile());
      if (found.length === 0) throw new Error(`Nothing to weigh: ${pattern}`);
      return found.map(({ name }) => join(dirname(pattern), name).replaceAll('\\', '/')).sort();
    });
  }

  #weigh(file: string): Part {
    const bytes = this.#known.get(file) ?? weigh(join(this.folder, file));
    this.#known.set(file, bytes);
    return { file, bytes };
  }
}

const toFile = (address: string) => address.slice(1) + (address.endsWith('/') ? 'index.html' : '');

/** Hosts send what is compressed already as it is. */
function weigh(path: string): number {
  const content = readFileSync(path);
  return /\.(woff2|png|pagefind|pf_\w+)$/.test(path) ? content.length : gzipSize(content);
}

/** A script with all that it needs before it runs, as paths in the folder. */
export function withImports(folder: string, script: string, known: readonly string[] = []): string[] {
  const code = readFileSync(join(folder, script), 'utf8');
  const imports = [...code.matchAll(/(?:\bimport|\bfrom)\s*"(\.[^"]+)"/g)].map(([, path]) => join(dirname(script), path!));
  return imports.reduce((all, path) => (all.includes(path) ? all : withImports(folder, path, all)), [...known, script]);
}
