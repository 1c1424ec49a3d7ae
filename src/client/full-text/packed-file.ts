/** Stands first in each of Pagefind's files once it has been opened. */
const signature = 'pagefind_dcd';

/** One of Pagefind's files, opened. They are packed with gzip whatever the host does. */
export async function fetchPacked(path: string): Promise<Uint8Array> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`Could not load ${path}: ${response.status}`);
  const bytes = await unpack(await response.arrayBuffer());
  // A net that wants a login answers with a page of its own, and the engine would read anything.
  if (new TextDecoder().decode(bytes.subarray(0, signature.length)) !== signature) throw new Error(`Could not load ${path}`);
  return bytes.subarray(signature.length);
}

/** A browser that can open it does so beside everything else; the others fetch what can. A host may have opened it already. */
async function unpack(packed: ArrayBuffer): Promise<Uint8Array> {
  const bytes = new Uint8Array(packed);
  if (bytes[0] !== gzip) return bytes;
  if (!('DecompressionStream' in window)) return (await import('./gunzip.ts')).gunzip(bytes);
  const opened = new Response(packed).body!.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(opened).arrayBuffer());
}

const gzip = 0x1f;
