import { Unreadable } from './table.ts';
import { importText } from './words.ts';

/** The text of a file from any office program: UTF-8 with or without a mark, UTF-16 with one, else Windows-1252. */
export function decode(bytes: Buffer): string {
  const text = decoderFor(bytes)
    .decode(bytes)
    .replace(/^\uFEFF/, '');
  if (text.includes('\0')) throw new Unreadable(importText.binary);
  if (text.includes('\uFFFD')) throw new Unreadable(importText.unreadable);
  return text;
}

function decoderFor(bytes: Buffer): TextDecoder {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
  // Text with å, ä or ö in Windows-1252 is hardly ever valid UTF-8.
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
