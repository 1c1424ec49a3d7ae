import { gzipSync } from 'node:zlib';
import { getSite } from '../src/data/site.ts';
import { kommunFacts } from '../src/domain/kommun-facts.ts';
import { nearest } from '../src/domain/places/nearest.ts';
import { toPlacesJson } from '../src/domain/places/places-json.ts';
import { decodePlaces } from '../src/domain/places/places.ts';
import { decodePositions, encodePositions, type PositionsJson } from '../src/domain/places/positions.ts';
import { spreadPositions } from './lib/places/spread.ts';

const seats = Object.values(kommunFacts).map(([lat, lon]) => ({ lat, lon }));
const places = toPlacesJson(getSite().shown);
const bytes = (json: unknown) => gzipSync(JSON.stringify(json), { level: 9 }).length;
const line = (label: string, value: string) => console.log(label.padEnd(52) + value.padStart(12));

line('platser.json, gzip', `${bytes(places)} byte`);
line('platser.json, avkodad', `${median(20, () => decodePlaces(places)).toFixed(2)} ms`);
for (const count of [1_000, 10_000, 50_000]) measure(count, encodePositions(spreadPositions(count)));

function measure(count: number, json: PositionsJson): void {
  const positions = decodePositions(json);
  line(`lägen för ${count} poster, gzip`, `${bytes(json)} byte`);
  line(`lägen för ${count} poster, avkodade`, `${median(20, () => decodePositions(json)).toFixed(2)} ms`);
  line(`de 20 närmaste av ${count}, median av 290 orter`, `${median(290, (i) => nearest(positions, seats[i]!, 20)).toFixed(3)} ms`);
}

function median(times: number, run: (i: number) => unknown): number {
  const taken = Array.from({ length: times }, (_, i) => {
    const start = performance.now();
    run(i);
    return performance.now() - start;
  });
  return taken.sort((a, b) => a - b)[times >> 1]!;
}
