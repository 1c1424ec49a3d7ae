import type { LabelKind } from '../../domain/map/labels.ts';

/** As large as the page's own text, and never smaller than 15 pixels. */
export interface MapFonts {
  labels: Record<LabelKind, string>;
  pill: string;
}

export function readFonts(frame: HTMLElement): MapFonts {
  const { fontFamily, fontSize } = getComputedStyle(frame);
  const size = Math.max(15, Math.round(parseFloat(fontSize) * 0.85));
  const font = (style: string) => `${style} ${size}px ${fontFamily}`;
  return { labels: { land: font('700'), vatten: font('italic 400'), ort: font('400') }, pill: font('700') };
}

const ruler = document.createElement('canvas').getContext('2d')!;
const known = new Map<string, number>();

/** The width of a text in pixels. Remembered, because the same names are measured at every zoom. */
export function widthOf(words: string, font: string): number {
  const key = `${font} ${words}`;
  if (!known.has(key)) {
    ruler.font = font;
    known.set(key, ruler.measureText(words).width);
  }
  return known.get(key)!;
}
