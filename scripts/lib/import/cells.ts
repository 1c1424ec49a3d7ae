import { toClock } from '../../../src/domain/entry/rules/times.ts';
import { toLines } from '../../../src/domain/contribute/answers.ts';
import { importText } from './words.ts';

export type Cell = { text: string } | { fault: string };

/** What a cell says, or why it says nothing that can be used. */
export function readCell(value: unknown, field: string): Cell {
  if (value === null || value === undefined) return { text: '' };
  if (value instanceof Date) return readDate(value, field);
  if (typeof value === 'number') return readNumber(value, field);
  if (typeof value === 'boolean') return { text: value ? 'ja' : 'nej' };
  return typeof value === 'string' ? readText(value, field) : { fault: importText.notText };
}

function readText(written: string, field: string): Cell {
  // Excel writes ="0701234567" to keep the first zero.
  const text = toLines(written.replace(/^="([^"]*)"$/, '$1')).join('\n');
  if (
    /^#(REF|N\/A|NAME|NAMN|VALUE|VÄRDE|VÄRDEFEL|DIV\/0|REFERENS|SAKNAS|NULL|NUM|OGILTIGT|DIVISION\/0|###*)[!?]?$/i.test(text) ||
    /^#{3,}$/.test(text)
  )
    return { fault: importText.excelError(text) };
  if (/^=|^@\w+\(|^[+-].*[|!]\S*/.test(text)) return { fault: importText.formula };
  if (isPhone(field) && /^\d([.,]\d+)?E\+?\d+$/i.test(text)) return { fault: importText.rounded(text) };
  if (isPhone(field) && /^[1-9]\d{7,8}$/.test(text)) return { fault: importText.lostZero(text) };
  if (isDate(field) && /^\d{5}$/.test(text)) return readNumber(Number(text), field);
  return { text };
}

/** Excel counts days from 1899-12-30 and hours as parts of a day. */
function readNumber(value: number, field: string): Cell {
  if (!Number.isFinite(value)) return { fault: importText.notText };
  if (isClock(field) && value >= 0 && value <= 1) return { text: toClock(Math.round(value * 1440)) };
  if (isDate(field) && value > 20_000 && value < 80_000)
    return { text: new Date(Date.UTC(1899, 11, 30) + value * 86_400_000).toISOString().slice(0, 10) };
  if (isPhone(field)) return readText(String(value), field);
  return { text: String(value) };
}

/** A spreadsheet gives clock times as moments of its first day. */
function readDate(value: Date, field: string): Cell {
  if (Number.isNaN(value.getTime())) return { fault: importText.notText };
  return { text: isClock(field) ? value.toISOString().slice(11, 16) : value.toISOString().slice(0, 10) };
}

const isPhone = (field: string) => /^kontakt\.(telefon|sms)/.test(field);
const isClock = (field: string) => /\.(start|slut)$/.test(field);
const isDate = (field: string) => /\.(fran|till|sedd|daterad)$/.test(field) && !field.startsWith('alder');
