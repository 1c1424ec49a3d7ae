import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { toQr, type Qr } from '../src/domain/qr.ts';

test.for([
  ['the list with ten entries', 'https://hittagemenskap.example/lista/#v=aa0bb1cc2dd3ee4ff5gg6hh7ii8jj9'],
  ['a kommun', 'https://hittagemenskap.example/kommun/habo-jonkoping/'],
  ['a long address', `https://hittagemenskap.example/lista/#v=${'aB-_9'.repeat(60)}`],
] as const)('a phone reads the address of %s', ([, address]) => {
  expect(read(toQr(address))).toBe(address);
});

test('a phone still reads it when an eighth of the middle is hidden', () => {
  const address = 'https://hittagemenskap.example/lista/#v=aa0bb1cc2dd3ee4ff5gg6hh7ii8jj9';
  expect(read(toQr(address), (x, y) => x >= 17 && x < 24 && y >= 17 && y < 24)).toBe(address);
});

test('the white frame is four squares wide', () => {
  const { viewBox, path } = toQr('https://hittagemenskap.example/');
  const numbers = path.match(/\d+/g)!.map(Number);
  expect(Math.min(...numbers)).toBe(0);
  expect(viewBox).toBe(`-4 -4 ${Math.max(...numbers) + 8} ${Math.max(...numbers) + 8}`);
});

/** Paints the drawing, four pixels to a square, and lets a reader look at it. */
function read(qr: Qr, isHidden: (x: number, y: number) => boolean = () => false): string | undefined {
  const side = Number(qr.viewBox.split(' ')[2]);
  const isBlack = toFilled(qr.path);
  const pixels = new Uint8ClampedArray(side * 4 * side * 4 * 4).fill(255);
  for (let row = 0; row < side * 4; row++)
    for (let column = 0; column < side * 4; column++) {
      const [x, y] = [Math.floor(column / 4) - 4, Math.floor(row / 4) - 4];
      if (isBlack(x, y) && !isHidden(x, y)) pixels.fill(0, (row * side * 4 + column) * 4, (row * side * 4 + column) * 4 + 3);
    }
  return jsQR(pixels, side * 4, side * 4)?.data;
}

/** True for the squares inside the outline: those with an odd number of walls to the left. */
function toFilled(path: string): (x: number, y: number) => boolean {
  const walls = new Set<string>();
  for (const ring of path.split('Z').filter(Boolean)) {
    const points = [...ring.matchAll(/(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    points.forEach(([x, y], i) => {
      const [toX, toY] = points[(i + 1) % points.length]!;
      if (x === toX) for (let at = Math.min(y, toY); at < Math.max(y, toY); at++) walls.add(`${x} ${at}`);
    });
  }
  return (x, y) => Array.from({ length: x + 1 }, (_, at) => walls.has(`${at} ${y}`)).filter(Boolean).length % 2 === 1;
}
