/** A PMTiles archive (version 3) whose every tile, down to zoom 15, is the same: water, and a street across it. */
export function tinyArchive(): Buffer {
  const tile = Buffer.concat([
    layer('earth', polygon([0, 0], [4096, 0], [4096, 4096], [0, 4096])),
    layer('water', polygon([0, 0], [4096, 0], [4096, 2048], [0, 2048])),
  ]);
  const metadata = Buffer.from('{"vector_layers":[]}');
  const root = Buffer.from([...varint(1), ...varint(0), ...varint(tilesTo(15)), ...varint(tile.length), ...varint(1)]);
  return Buffer.concat([header(root.length, metadata.length, tile.length), root, metadata, tile]);
}

const headerSize = 127;
const none = 1;
const vectorTile = 1;

function header(root: number, metadata: number, tile: number): Buffer {
  const bytes = Buffer.alloc(headerSize);
  bytes.write('PMTiles');
  bytes[7] = 3;
  const parts = [headerSize, root, headerSize + root, metadata, 0, 0, headerSize + root + metadata, tile, tilesTo(15), 1, 1];
  for (const [i, part] of parts.entries()) bytes.writeBigUInt64LE(BigInt(part), 8 + 8 * i);
  bytes.set([1, none, none, vectorTile, 0, 15], 96);
  for (const [i, degrees] of [-180, -85, 180, 85].entries()) bytes.writeInt32LE(degrees * 1e7, 102 + 4 * i);
  return bytes;
}

/** How many tiles there are from zoom 0 to this one. */
const tilesTo = (zoom: number) => (4 ** (zoom + 1) - 1) / 3;

/** A layer of a Mapbox vector tile with one feature in it: see its specification for the numbers of the fields. */
function layer(name: string, geometry: readonly number[]): Buffer {
  const feature = [...field(3, varint(3)), ...bytesField(4, geometry.flatMap(varint))];
  const content = [...field(15, varint(2)), ...bytesField(1, [...Buffer.from(name)]), ...bytesField(2, feature), ...field(5, varint(4096))];
  return Buffer.from(bytesField(3, content));
}

type Point = readonly [x: number, y: number];

function polygon(...points: readonly Point[]): number[] {
  const steps = points.map(([x, y], i) => [x - (points[i - 1]?.[0] ?? 0), y - (points[i - 1]?.[1] ?? 0)].map(zigzag));
  const [start, ...rest] = steps as [number[], ...number[][]];
  return [command(1, 1), ...start, command(2, rest.length), ...rest.flat(), command(7, 1)];
}

const command = (id: number, count: number) => (count << 3) | id;
const zigzag = (step: number) => (step << 1) ^ (step >> 31);
const field = (id: number, value: readonly number[]) => [id << 3, ...value];
const bytesField = (id: number, value: readonly number[]) => [(id << 3) | 2, ...varint(value.length), ...value];

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) | 128, ...varint(Math.floor(value / 128))];
}
