import type { Label, LabelKind } from './labels.ts';
import { worldX, worldY } from './mercator.ts';

/** Names to find one's way by: countries, seas, lakes and islands, roughly in their middle. Set by hand. */
const names: readonly (readonly [words: string, kind: LabelKind, lat: number, lon: number, from: number, to: number])[] = [
  ['NORGE', 'land', 61.6, 9.4, 4, 7],
  ['FINLAND', 'land', 62.6, 25.6, 4, 7],
  ['DANMARK', 'land', 56.1, 9.3, 5, 8],
  ['Bottenviken', 'vatten', 64.9, 22.9, 5, 9],
  ['Bottenhavet', 'vatten', 61.9, 19.3, 4, 9],
  ['Östersjön', 'vatten', 57.1, 19.9, 4, 7],
  ['Kattegatt', 'vatten', 56.95, 11.55, 6, 9],
  ['Skagerrak', 'vatten', 58.1, 9.9, 5, 8],
  ['Vänern', 'vatten', 58.88, 13.3, 6, 10],
  ['Vättern', 'vatten', 58.42, 14.56, 6, 10],
  ['Mälaren', 'vatten', 59.4, 17.2, 8, 10],
  ['Hjälmaren', 'vatten', 59.24, 15.75, 8, 10],
  ['Siljan', 'vatten', 60.86, 14.82, 8, 10],
  ['Storsjön', 'vatten', 63.2, 14.3, 8, 10],
  ['Torneträsk', 'vatten', 68.37, 19.1, 7, 10],
  ['Kalmarsund', 'vatten', 57.05, 16.72, 8, 10],
  ['Öresund', 'vatten', 55.78, 12.75, 8, 10],
  ['Hanöbukten', 'vatten', 55.75, 14.6, 8, 10],
  ['Ålands hav', 'vatten', 60.15, 19.1, 7, 10],
  ['Gotland', 'land', 57.35, 18.55, 6, 10],
  ['Öland', 'land', 56.75, 16.65, 7, 10],
];

export const namesAt = (zoom: number): Label[] =>
  names
    .filter(([, , , , from, to]) => zoom >= from && zoom <= to)
    .map(([words, kind, lat, lon]) => ({ words, kind, x: worldX(lon), y: worldY(lat) }));
