import { fromCodePoint, toCodePoints, unzigzag, zigzag } from '../places/code-points.ts';

/**
 * The drawing under the points of the map. `land` holds coasts and the islands in lakes, `lakes` their shores: rings that are not
 * closed. Filled together with the rule evenodd, a lake is a hole. `borders`, from Svinesund to Haparanda, and `lan` hold open lines.
 * `waters` holds where Sweden's waters end: from Haparanda back to Svinesund, and then rings round what lies apart.
 */
export interface OutlineJson {
  /** Whole parts of a degree, so many to one. */
  perDegree: number;
  land: LineJson[];
  lakes: LineJson[];
  borders: LineJson[];
  lan: LineJson[];
  waters: LineJson[];
}

/** Where the line starts, and then one character for each step: lon, lat, lon, lat … */
export type LineJson = [lon: number, lat: number, steps: string];

export type Point = readonly [lon: number, lat: number];

/** As lon, lat, lon, lat … in degrees. */
export type Line = Float64Array;

export type Outline = { [Part in Exclude<keyof OutlineJson, 'perDegree'>]: Line[] };

/** The longest step that one character holds. */
const longest = 27_000;

/** A point that rounds to the one before it is left out, and a step that is too long becomes several. */
export function encodeLine(points: readonly Point[], perDegree: number): LineJson {
  const [start = [0, 0], ...rest] = points.map((point) => point.map((degrees) => Math.round(degrees * perDegree)) as [number, number]);
  let [lon, lat] = start;
  const steps = rest.flatMap(([nextLon, nextLat]) => {
    const whole = [nextLon - lon, nextLat - lat] as const;
    [lon, lat] = [nextLon, nextLat];
    return split(whole);
  });
  return [...start, toCodePoints(steps.map(zigzag))];
}

function split([east, north]: readonly [number, number]): number[] {
  if (east === 0 && north === 0) return [];
  if (Math.max(Math.abs(east), Math.abs(north)) <= longest) return [east, north];
  const half = [Math.trunc(east / 2), Math.trunc(north / 2)] as const;
  return [...split(half), ...split([east - half[0], north - half[1]])];
}

export function decodeLine([lon, lat, steps]: LineJson, perDegree: number): Line {
  const line = new Float64Array(steps.length + 2);
  const at = [lon, lat];
  for (let i = 0; i < line.length; i++) {
    if (i >= 2) at[i % 2]! += unzigzag(fromCodePoint(steps.charCodeAt(i - 2)));
    line[i] = at[i % 2]! / perDegree;
  }
  return line;
}

export function decodeOutline({ perDegree, land, lakes, borders, lan, waters }: OutlineJson): Outline {
  const decode = (lines: readonly LineJson[]) => lines.map((line) => decodeLine(line, perDegree));
  return { land: decode(land), lakes: decode(lakes), borders: decode(borders), lan: decode(lan), waters: decode(waters) };
}
