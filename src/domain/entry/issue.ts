/** A contributor's mistake: what is wrong and what to write, as Swedish sentences. */
export interface Issue {
  /** Where in the front matter, as keys and list positions. Empty for the whole file. */
  path: readonly (string | number)[];
  message: string;
  /** What the contributor wrote, when that is short enough to show. */
  written?: string;
  /** The line in the file, 1-based, where it is known without the path. */
  line?: number;
}

/** "plats.postnummer", or "tider.2.start" where people count from one. */
export function fieldName(issue: Issue): string {
  return issue.path.map((part) => (typeof part === 'number' ? part + 1 : part)).join('.');
}
