import { addCanvas, type LeafletMap } from './open-map.ts';
import { paint, type Picture } from './paint.ts';
import { readPalette } from './palette.ts';

/** The share of the frame that the canvas reaches outside it, so that somebody who drags sees land and not a hole. */
const margin = 0.3;

/** More dots to a pixel than this cost time and are not seen. */
const mostRatio = 2;

/** The canvas under the pills. */
export function createDrawing(map: LeafletMap, frame: HTMLElement): (picture: Picture) => void {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  const context = canvas.getContext('2d')!;
  const place = addCanvas(map, canvas);
  return (picture) => {
    const { x, y } = map.getSize();
    const pad = { x: Math.round(x * margin), y: Math.round(y * margin) };
    const ratio = Math.min(mostRatio, window.devicePixelRatio);
    canvas.width = (x + 2 * pad.x) * ratio;
    canvas.height = (y + 2 * pad.y) * ratio;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    paint(context, picture, readPalette(frame), pad);
    place(pad);
  };
}
