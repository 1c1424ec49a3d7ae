import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** A QR code as the parts of a drawing: one unit is one of its squares. */
export interface Qr {
  viewBox: string;
  path: string;
}

/** The white frame that readers need, in squares. */
const quiet = 4;

const memory = new Map<string, Qr>();

/** Draws an address, once: a kommun has it on two sheets of paper. A fold or a coffee stain may hide about an eighth of it. */
export function toQr(address: string): Qr {
  const known = memory.get(address) ?? draw(address);
  memory.set(address, known);
  return known;
}

function draw(address: string): Qr {
  const code = generate(address, { minCorrectionLevel: correction.M });
  const side = code.size + 2 * quiet;
  return { viewBox: `${-quiet} ${-quiet} ${side} ${side}`, path: toSvgPath(code) };
}
