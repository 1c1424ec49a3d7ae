import { placeLabels, type Label } from '../../domain/map/labels.ts';
import { scaleAt } from '../../domain/map/mercator.ts';
import { namesAt } from '../../domain/map/names.ts';
import { placePills, type Pill, type Placed, type Screen } from '../../domain/map/pills.ts';
import { createDrawing } from './drawing.ts';
import { listenForFinger } from './finger.ts';
import { readFonts, widthOf } from './fonts.ts';
import { closestHere, offerStreets } from './offer-streets.ts';
import { openMap, showWholeCountry, type LeafletMap } from './open-map.ts';
import type { OutlinePaths } from './outline-paths.ts';
import { Outlines } from './outlines.ts';
import { watchColours } from './palette.ts';
import { PillButtons } from './pill-buttons.ts';

/** What a map shows. */
export interface Content<P extends Pill> {
  /** The pills for what is on the screen. Those with the count 0 are only names. */
  pillsAt(zoom: number, screen: Screen): readonly P[];
  choose(pill: P): void;
}

export { showPlace, showPlaces } from './open-map.ts';
export { offerZoom } from './zoom-buttons.ts';

export interface MapView {
  map: LeafletMap;
  /** Draws again before the next picture, however often it is asked. */
  redraw(): void;
  /** Shows a pill as chosen, or none. */
  mark(id: string | undefined): void;
}

/** The frame must be on the page and have its size. */
export function createMapView<P extends Pill>(frame: HTMLElement, coarse: OutlinePaths, content: Content<P>): MapView {
  frame.textContent = '';
  const map = openMap(frame, closestHere);
  showWholeCountry(map);
  const outlines = new Outlines(coarse, () => redraw());
  const buttons = new PillButtons<P>(map, content.choose);
  const paintPicture = createDrawing(map, frame);
  const fonts = readFonts(frame);
  let marked: string | undefined;
  let dots: readonly Placed<P>[] = [];
  const hasStreets = offerStreets(map, () => redraw());

  function draw() {
    const zoom = map.getZoom();
    const screen = screenOf(map, fonts.pill);
    const pills = content.pillsAt(zoom, screen);
    const placed = placePills(
      pills.filter(({ count }) => count > 0),
      screen,
    );
    const pressed = placed.filter(({ form }) => form !== 'dot');
    dots = placed.filter(({ form }) => form === 'dot');
    buttons.draw(pressed, marked);
    const labelScreen = { ...screen, widthOf: (words: string) => widthOf(words, fonts.labels.ort) };
    const labels = placeLabels(
      [...namesAt(zoom), ...silentNames(pills, zoom)],
      labelScreen,
      placed.map(({ box }) => box),
    );
    paintPicture({
      screen,
      paths: hasStreets() ? undefined : outlines.at(zoom),
      dots,
      labels: hasStreets() ? [] : labels,
      fonts: fonts.labels,
    });
  }

  let isAsked = false;
  function redraw() {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      draw();
    });
  }

  map.on('moveend resize', draw);
  listenForFinger(map, () => dots, content.choose);
  watchColours(redraw);
  draw();
  return {
    map,
    redraw,
    mark: (id) => {
      marked = id;
      draw();
    },
  };
}

function screenOf(map: LeafletMap, font: string): Screen {
  const { x, y } = map.getSize();
  const corner = map.getPixelBounds().min!;
  return {
    frame: { left: 0, top: 0, right: x, bottom: y },
    left: corner.x,
    top: corner.y,
    scale: scaleAt(map.getZoom()),
    widthOf: (words) => widthOf(words, font),
  };
}

/** From where the kommuner without entries have their names on the map. */
const namesFrom = 7;

function silentNames(pills: readonly Pill[], zoom: number): Label[] {
  if (zoom < namesFrom) return [];
  return pills.filter(({ count }) => count === 0).map(({ namn, x, y }) => ({ words: namn, kind: 'ort', x, y }));
}
