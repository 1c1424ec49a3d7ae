import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** A QR code as the parts of a drawing: one unit is one of its squares. */
export interface Qr {
  viewBox: string;
  path: string;
}

/** The white frame that readers need, in squares. */
const quiet = 4;

/** Draws an address. A fold or a coffee stain may hide about an eighth of it. */
export function toQr(address: string): Qr {
  const code = generate(address, { minCorrectionLevel: correction.M });
  const side = code.size + 2 * quiet;
  return { viewBox: `${-quiet} ${-quiet} ${side} ${side}`, path: toSvgPath(code) };
}
