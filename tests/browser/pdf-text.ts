import { inflateSync } from 'node:zlib';

/** The text of each page of a PDF that Chromium has printed, in the order it is drawn. Not for PDFs from elsewhere. */
export function readPdfPages(pdf: Buffer): string[] {
  const objects = readObjects(pdf);
  return [...objects.values()]
    .filter(({ dictionary }) => /\/Type \/Page\b/.test(dictionary))
    .map((page) => readPage(page.dictionary, objects));
}

/** Width and height of each page, in millimetres. */
export function readPdfSizes(pdf: Buffer): [width: number, height: number][] {
  const toMm = (points: string) => Math.round((Number(points) / 72) * 25.4);
  return [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    toMm(width!),
    toMm(height!),
  ]);
}

interface PdfObject {
  dictionary: string;
  stream: string;
}

function readObjects(pdf: Buffer): Map<string, PdfObject> {
  const source = pdf.toString('latin1');
  const found = [...source.matchAll(/^(\d+) 0 obj\n([\s\S]*?)(?:\nendobj$|>> stream\n)/gm)];
  return new Map(found.map((match) => [match[1]!, { dictionary: match[2]!, stream: readStream(pdf, match) }]));
}

function readStream(pdf: Buffer, match: RegExpMatchArray): string {
  const [, length] = /\/Length (\d+)/.exec(match[2]!) ?? [];
  if (!match[0].endsWith('stream\n')) return '';
  const from = match.index! + match[0].length;
  const bytes = pdf.subarray(from, from + Number(length));
  return (match[2]!.includes('FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}

/** Fonts are subsets with numbers for letters; each has a table back to Unicode. */
function readPage(page: string, objects: ReadonlyMap<string, PdfObject>): string {
  const get = (reference: string) => objects.get(reference)!;
  const fonts = new Map(
    [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, reference]) => {
      const [, unicode] = /\/ToUnicode (\d+) 0 R/.exec(get(reference!).dictionary)!;
      return [name!, readUnicode(get(unicode!).stream)] as const;
    }),
  );
  const [, contents] = /\/Contents (\d+) 0 R/.exec(page)!;
  return drawnText(get(contents!).stream, fonts);
}

function drawnText(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> = new Map();
  const parts = [...content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>|\bET\b/g)].map(([, name, codes]) => {
    if (name !== undefined) font = fonts.get(name)!;
    return codes === undefined ? (name === undefined ? '\n' : '') : decode(codes, font);
  });
  return parts.join('').replace(/\s+/g, ' ');
}

/** Small fonts have one byte to a letter, large ones two. */
function decode(codes: string, font: ReadonlyMap<string, string>): string {
  const digits = [...font.keys()][0]!.length;
  return Array.from({ length: codes.length / digits }, (_, i) => font.get(codes.slice(i * digits, (i + 1) * digits)) ?? '?').join('');
}

function readUnicode(map: string): Map<string, string> {
  const letter = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  const hex = (value: number, digits = 4) => value.toString(16).toUpperCase().padStart(digits, '0');
  const table = new Map<string, string>();
  for (const [, block] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, code, text] of block!.matchAll(/<(\w+)> <(\w+)>/g)) table.set(code!, letter(text!));
  for (const [, block] of map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, from, to, text] of block!.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let i = 0; i <= parseInt(to!, 16) - parseInt(from!, 16); i++)
        table.set(hex(parseInt(from!, 16) + i, from!.length), letter(hex(parseInt(text!, 16) + i)));
  return table;
}
