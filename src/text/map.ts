import { text } from './sv.ts';

/** The words of the map. */
export const mapText = {
  title: 'Karta',
  heading: 'Se var det finns något',
  description: 'Karta och lista över kommuner där det finns mötesplatser och aktiviteter.',
  lead: 'Välj ditt län i listan, eller en kommun på kartan. Siffran säger hur många ställen och grupper vi känner till där.',
  note: 'Kartan visar ungefär var i kommunen. Stödlinjer och annat som gäller hela landet finns inte på kartan.',
  skip: 'Hoppa över kartan',
  label: 'Karta över Sverige',
  noscript: 'Kartan behöver JavaScript. Samma platser finns i listan.',
  failed: 'Kartan gick inte att ladda. Samma platser finns i listan.',
  zoomIn: 'Zooma in',
  zoomOut: 'Zooma ut',
  pill: (namn: string, count: number) => `${namn}, ${text.entries(count)}`,
  attribution: '© OpenStreetMap',
} as const;
