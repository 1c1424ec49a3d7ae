/** A file as rows under named columns, whatever it was before. */
export interface Table {
  headers: string[];
  rows: TableRow[];
}

export interface TableRow {
  /** As the person counts them: the line in the spreadsheet, or the number in the list. */
  number: number;
  cells: readonly unknown[];
  /** Why the row cannot be read at all. */
  fault?: string;
}

/** The whole file cannot be read. The message is for the person who chose it. */
export class Unreadable extends Error {}
