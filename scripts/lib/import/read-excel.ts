import readSheets from 'read-excel-file/node';
import { Unreadable, type Table } from './table.ts';
import { toTable } from './to-table.ts';
import { importText } from './words.ts';

const mostUnpacked = 200 * 2 ** 20;

/** The sheet that was named, else the first. Formulas arrive as the values that Excel had worked out. */
export async function readExcel(bytes: Buffer, sheet?: string): Promise<Table> {
  if (bytes.subarray(0, 4).equals(oldOffice)) throw new Unreadable(importText.oldExcel);
  if (unpackedSize(bytes) > mostUnpacked) throw new Unreadable(importText.bloatedExcel);
  const sheets = await readSheets(bytes).catch(() => {
    throw new Unreadable(importText.brokenExcel);
  });
  const names = sheets.map((one) => one.sheet);
  const chosen = sheet === undefined ? sheets[0] : sheets.find((one) => one.sheet === sheet);
  if (chosen === undefined) throw new Unreadable(sheet === undefined ? importText.emptyFile : importText.noSheet(sheet, names));
  return toTable(chosen.data);
}

const oldOffice = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const directoryEntry = Buffer.from('PK\x01\x02');

/** What the list of contents at the end of a zip file says that its parts are together. A small file can unpack without end. */
function unpackedSize(bytes: Buffer): number {
  let total = 0;
  for (let at = bytes.indexOf(directoryEntry); at !== -1 && at + 28 <= bytes.length; at = bytes.indexOf(directoryEntry, at + 4)) {
    total += bytes.readUInt32LE(at + 24);
  }
  return total;
}
