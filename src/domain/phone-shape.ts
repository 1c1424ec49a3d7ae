import { expensive } from './entry/rules/contact.ts';
import { isExpensive, nationalOf } from './phone.ts';

/** What is odd about a phone number, as a sentence for the editors; undefined when it is as Swedish numbers are. */
export function findPhoneOddity(nummer: string): string | undefined {
  if (isExpensive(nummer)) return expensive;
  const digits = nationalOf(nummer);
  if (digits.startsWith('+') || digits.startsWith('00')) return undefined;
  return digits.startsWith('0') ? ofNational(digits) : ofShort(digits);
}

/** Numbers with an area code, and what they begin with: how many digits they have in all. The first that fits decides. */
const shapes: readonly (readonly [begins: RegExp, fewest: number, most: number, kind: string])[] = [
  [/^07[02369]/, 10, 10, 'Ett mobilnummer'],
  [/^010/, 10, 10, 'Ett 010-nummer'],
  [/^020/, 7, 10, 'Ett 020-nummer'],
  [/^077/, 9, 10, 'Ett 077-nummer'],
  [/^08/, 8, 10, 'Ett 08-nummer'],
  [/^0[1-9]/, 8, 10, 'Ett nummer med riktnummer'],
];

function ofNational(digits: string): string | undefined {
  const shape = shapes.find(([begins]) => begins.test(digits));
  if (shape === undefined) return 'Inget svenskt nummer börjar så.';
  const [, fewest, most, kind] = shape;
  if (digits.length >= fewest && digits.length <= most) return undefined;
  return `${kind} har ${fewest === most ? fewest : `${fewest}–${most}`} siffror. Det här har ${digits.length}.`;
}

/** Short numbers that work without an area code: emergencies, 113 13, 114 14, 1177, 116 xxx and the 90 xxx of help lines. */
function ofShort(digits: string): string | undefined {
  return /^(112|11313|11414|1177|116\d{3}|90\d{3})$/.test(digits) ? undefined : 'Riktnumret saknas.';
}
