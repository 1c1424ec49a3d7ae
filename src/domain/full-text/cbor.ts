/** What Pagefind's files are made of. */
export type Value = number | string | readonly Value[];

const [number, negative, text, list] = [0, 1, 3, 4];

/** Reads CBOR (RFC 8949), as much of it as Pagefind writes: whole numbers, texts and lists whose length is told. */
export function readCbor(bytes: Uint8Array): Value {
  const letters = new TextDecoder();
  let at = 0;

  /** Small numbers stand in the head itself, others in the one, two or four bytes behind it. */
  function readNumber(short: number): number {
    if (short < 24) return short;
    let value = 0;
    for (let left = 1 << (short - 24); left > 0; left--) value = value * 256 + bytes[at++]!;
    return value;
  }

  function read(): Value {
    if (at >= bytes.length) throw new Error('A file of Pagefind ends too soon');
    const head = bytes[at++]!;
    const kind = head >> 5;
    const size = readNumber(head & 31);
    if (kind === number) return size;
    if (kind === negative) return -1 - size;
    if (kind === text) return letters.decode(bytes.subarray(at, (at += size)));
    if (kind !== list) throw new Error(`Not a value that Pagefind writes, at ${at}`);
    const values: Value[] = [];
    for (let i = 0; i < size; i++) values.push(read());
    return values;
  }

  return read();
}
