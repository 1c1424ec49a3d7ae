/** A name space, which has an id itself. */
export const toNamespace = (id: string): number[] =>
  id
    .replaceAll('-', '')
    .match(/../g)!
    .map((pair) => parseInt(pair, 16));

/** The name space of addresses, from RFC 9562. */
const urlNamespace = toNamespace('6ba7b811-9dad-11d1-80b4-00c04fd430c8');

/** The id that a name always gets (UUID version 5): the same thing has the same id from build to build. */
export function toUuid(name: string, namespace = urlNamespace): string {
  const bytes = sha1(inBlocks(name, namespace));
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.slice(0, 16).reduce((text, byte) => text + hexOf[byte]!, '');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const hexOf = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const encoder = new TextEncoder();

/** The name in its space, and then a one, zeros, and the length in bits: whole blocks of 64 bytes. */
function inBlocks(name: string, namespace: readonly number[]): Uint8Array {
  const text = encoder.encode(name);
  const length = namespace.length + text.length;
  const blocks = new Uint8Array(Math.ceil((length + 9) / 64) * 64);
  blocks.set(namespace);
  blocks.set(text, namespace.length);
  blocks[length] = 0x80;
  blocks.set(toBytes(length * 8), blocks.length - 4);
  return blocks;
}

/** FIPS 180-4, because the domain knows no machine to ask. For names, never for secrets. */
function sha1(blocks: Uint8Array): number[] {
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let at = 0; at < blocks.length; at += 64) mix(state, blocks, at);
  return state.flatMap(toBytes);
}

const toBytes = (word: number) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 0xff);
const rotate = (word: number, by: number) => (word << by) | (word >>> (32 - by));
const constants = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6];

/** One array for all blocks: a large directory has a hundred thousand names. */
const words = new Int32Array(80);

function mix(state: number[], bytes: Uint8Array, at: number): void {
  for (let i = 0, b = at; i < 16; i++, b += 4) words[i] = (bytes[b]! << 24) | (bytes[b + 1]! << 16) | (bytes[b + 2]! << 8) | bytes[b + 3]!;
  for (let i = 16; i < 80; i++) words[i] = rotate(words[i - 3]! ^ words[i - 8]! ^ words[i - 14]! ^ words[i - 16]!, 1);
  let [a, b, c, d, e] = state as [number, number, number, number, number];
  for (let i = 0; i < 80; i++) {
    const next = (rotate(a, 5) + choose(i, b, c, d) + e + constants[Math.floor(i / 20)]! + words[i]!) | 0;
    e = d;
    d = c;
    c = rotate(b, 30);
    b = a;
    a = next;
  }
  [a, b, c, d, e].forEach((word, i) => (state[i] = (word + state[i]!) | 0));
}

function choose(round: number, b: number, c: number, d: number): number {
  if (round < 20) return (b & c) | (~b & d);
  return round >= 40 && round < 60 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
}
