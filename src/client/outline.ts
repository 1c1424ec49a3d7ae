/**
 * The drawing under the points of the map, as public/data/kontur.json has it. Every line is a flat list of whole
 * numbers, lon, lat, lon, lat …, in parts of a degree (`perDegree` of them to one). The first pair is a place and every
 * other pair is the step from the place before: [18068, 59329, -2, 5] is 59.329, 18.068 and then 59.334, 18.066.
 * `land` holds rings that are not closed: coasts, lakes, and the islands in lakes, all alike. Draw them as one shape
 * with the fill rule evenodd, which is Leaflet's own, and a lake is a hole. `borders` holds open lines.
 */
export type OutlineJson = { perDegree: number; land: number[][]; borders: number[][] };

export type Line = [lat: number, lon: number][];
export type Ring = Line;

export function decodeOutline({ perDegree, land, borders }: OutlineJson): {
  land: Ring[];
  borders: Line[];
} {
  const decode = (steps: number[]) => decodeLine(steps, perDegree);
  return { land: land.map(decode), borders: borders.map(decode) };
}

function decodeLine(steps: number[], perDegree: number): Line {
  const line: Line = [];
  let [lat, lon] = [0, 0];
  for (let index = 0; index < steps.length; index += 2) {
    lon += steps[index]!;
    lat += steps[index + 1]!;
    line.push([lat / perDegree, lon / perDegree]);
  }
  return line;
}
