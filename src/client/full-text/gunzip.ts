// For browsers from before 2023, which cannot do it themselves. RFC 1951 and 1952 say what everything is called.

interface Reader {
  bytes: Uint8Array;
  at: number;
  held: number;
  count: number;
}

/** How many codes there are of each length, and what they stand for, the shortest first. */
interface Codes {
  counts: Uint16Array;
  symbols: Uint16Array;
}

/** Opens one file. */
export function gunzip(packed: Uint8Array): Uint8Array {
  const size = new DataView(packed.buffer, packed.byteOffset + packed.length - 4).getUint32(0, true);
  const reader = { bytes: packed, at: bodyOf(packed), held: 0, count: 0 };
  const out = new Uint8Array(size);
  let end = 0;
  for (let isLast = 0; isLast === 0;) {
    isLast = take(reader, 1);
    const kind = take(reader, 2);
    end = kind === 0 ? copyStored(reader, out, end) : copyCoded(reader, out, end, kind === 1 ? fixed : readCodes(reader));
  }
  return out;
}

/** The header is ten bytes, and in Pagefind's engine a name behind them. */
function bodyOf(packed: Uint8Array): number {
  if (packed[3] === 0) return 10;
  if (packed[3] === named) return packed.indexOf(0, 10) + 1;
  throw new Error(`Unknown kind of gzip: ${packed[3]}`);
}

const named = 8;

function take(reader: Reader, bits: number): number {
  while (reader.count < bits) {
    // Zeros without end would be read as a text without end.
    if (reader.at >= reader.bytes.length) throw new Error('The gzip file is cut short');
    reader.held |= reader.bytes[reader.at++]! << reader.count;
    reader.count += 8;
  }
  const value = reader.held & ((1 << bits) - 1);
  reader.held >>>= bits;
  reader.count -= bits;
  return value;
}

function copyStored(reader: Reader, out: Uint8Array, from: number): number {
  reader.held = reader.count = 0;
  const length = reader.bytes[reader.at]! | (reader.bytes[reader.at + 1]! << 8);
  reader.at += 4;
  out.set(reader.bytes.subarray(reader.at, reader.at + length), from);
  reader.at += length;
  return from + length;
}

function copyCoded(reader: Reader, out: Uint8Array, from: number, [literals, distances]: readonly [Codes, Codes]): number {
  let end = from;
  for (;;) {
    const symbol = decode(reader, literals);
    if (symbol === endOfBlock) return end;
    if (symbol < endOfBlock) out[end++] = symbol;
    else {
      const length = lengths[symbol - 257]! + take(reader, lengthBits[symbol - 257]!);
      const code = decode(reader, distances);
      const back = steps[code]! + take(reader, stepBits[code]!);
      for (let i = 0; i < length; i++, end++) out[end] = out[end - back]!;
    }
  }
}

const endOfBlock = 256;

/** The bits of a code come with the first one first. */
function decode(reader: Reader, { counts, symbols }: Codes): number {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length <= longest; length++) {
    code |= take(reader, 1);
    const count = counts[length]!;
    if (code - count < first) return symbols[index + code - first]!;
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  throw new Error('No such code in the gzip file');
}

const longest = 15;

function toCodes(bits: readonly number[]): Codes {
  const counts = new Uint16Array(longest + 1);
  for (const length of bits) counts[length]! += length === 0 ? 0 : 1;
  const symbols: number[] = [];
  for (let length = 1; length <= longest; length++) bits.forEach((own, symbol) => own === length && symbols.push(symbol));
  return { counts, symbols: Uint16Array.from(symbols) };
}

/** The codes of a block stand before it, as lengths that are coded themselves. */
function readCodes(reader: Reader): readonly [Codes, Codes] {
  const literals = take(reader, 5) + 257;
  const distances = take(reader, 5) + 1;
  const own = order.map(() => 0);
  for (let i = take(reader, 4) + 4, at = 0; at < i; at++) own[order[at]!] = take(reader, 3);
  const lengthCodes = toCodes(own);
  const bits: number[] = [];
  while (bits.length < literals + distances) {
    const symbol = decode(reader, lengthCodes);
    if (symbol < 16) bits.push(symbol);
    else if (symbol === 16) repeat(bits, bits[bits.length - 1]!, 3 + take(reader, 2));
    else repeat(bits, 0, symbol === 17 ? 3 + take(reader, 3) : 11 + take(reader, 7));
  }
  return [toCodes(bits.slice(0, literals)), toCodes(bits.slice(literals))];
}

function repeat(list: number[], value: number, times: number): void {
  for (let i = 0; i < times; i++) list.push(value);
}

const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const range = (count: number, get: (i: number) => number) => Array.from({ length: count }, (_, i) => get(i));

const lengthBits = [...range(28, (i) => (i < 8 ? 0 : (i >> 2) - 1)), 0];
const lengths = [...toStarts(3, lengthBits.slice(0, 28)), 258];
const stepBits = range(30, (i) => (i < 4 ? 0 : (i >> 1) - 1));
const steps = toStarts(1, stepBits);

const fixed: readonly [Codes, Codes] = [
  toCodes(range(288, (i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8))),
  toCodes(range(30, () => 5)),
];

/** Where each range begins: each is as long as its bits allow. */
function toStarts(first: number, bits: readonly number[]): number[] {
  let next = first;
  return bits.map((count) => {
    const start = next;
    next += 1 << count;
    return start;
  });
}
