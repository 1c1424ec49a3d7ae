import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The files in a folder that hold a secret, also packed, percent-encoded or as HTML writes it. */
export function filesWith(folder: string, secret: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => readings(readFileSync(path)).some((text) => secret.test(text)) || secret.test(path))
    .sort();
}

/** Pagefind packs its files. */
function readings(bytes: Buffer): string[] {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = (isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
  const decoded = text
    .replace(/(?:%[\da-f]{2})+/gi, (encoded) => Buffer.from(encoded.replaceAll('%', ''), 'hex').toString('utf8'))
    .replace(/&#(x?)([\da-f]+);/gi, (_, isHex, code) => String.fromCodePoint(Math.min(parseInt(code, isHex ? 16 : 10), 0x10ffff)))
    .replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(parseInt(code, 16)))
    .replace(/[+\u00a0]|&nbsp;/g, ' ');
  return text === decoded ? [text] : [text, decoded];
}
