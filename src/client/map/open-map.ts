// The only module that knows Leaflet. It comes by import(), and only to somebody who wants the map.
import {
  DomEvent,
  Icon,
  latLngBounds,
  Map as LeafletMap,
  marker,
  svgOverlay,
  type Handler,
  type LatLngBoundsExpression,
  type LatLngExpression,
  type PanOptions,
  type PointExpression,
} from 'leaflet';

const wholeCountry: LatLngBoundsExpression = [
  [55.2, 10.8],
  [69.1, 24.3],
];

/** Nobody pans away from Sweden by mistake. */
const edges: LatLngBoundsExpression = [
  [51, -8],
  [73, 44],
];

export type { LeafletMap };

/** For the street map, which looks for them in the window. */
export { DomUtil, GridLayer } from 'leaflet';

/** Without gliding when an arrow or a press moves it. */
class CalmMap extends LeafletMap {
  override panBy(offset: PointExpression, options?: PanOptions): this {
    return super.panBy(offset, { ...options, animate: false });
  }

  override panTo(place: LatLngExpression, options?: PanOptions): this {
    return super.panTo(place, { ...options, animate: false });
  }
}

/** A map of Sweden without any content, calm for those who want that. */
export function openMap(frame: HTMLElement, maxZoom: number): LeafletMap {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = new (calm ? CalmMap : LeafletMap)(frame, {
    minZoom: 4,
    maxZoom,
    maxBounds: edges,
    // Half a step, so that the whole country fills the frame.
    zoomSnap: 0.5,
    zoomControl: false,
    attributionControl: false,
    scrollWheelZoom: false,
    zoomAnimation: !calm,
    fadeAnimation: !calm,
    markerZoomAnimation: !calm,
    inertia: !calm,
  });
  leaveWheelAlone(map, frame);
  return map;
}

export function showWholeCountry(map: LeafletMap): void {
  map.fitBounds(wholeCountry, { animate: false });
}

export function showPlace(map: LeafletMap, place: Place, zoom: number): void {
  map.setView(toLatLng(map, place), zoom);
}

/** As close as all of them fit, with room for their names. */
export function showPlaces(map: LeafletMap, places: readonly Place[]): void {
  map.fitBounds(latLngBounds(places.map((place) => toLatLng(map, place))), { animate: false, padding: [50, 50], maxZoom: 8 });
}

/** The wheel scrolls the page until somebody has shown that they want the map, and again when they leave it. */
function leaveWheelAlone(map: LeafletMap, frame: HTMLElement): void {
  map.on('click', () => map.scrollWheelZoom.enable());
  frame.addEventListener('mouseleave', () => map.scrollWheelZoom.disable());
}

/**
 * Lays a canvas on the map, and returns what moves it over the frame again, with so many pixels outside. An overlay for pictures
 * moves any element, and grows it while the map zooms.
 */
export function addCanvas(map: LeafletMap, canvas: HTMLCanvasElement): (pad: { x: number; y: number }) => void {
  const overlay = svgOverlay(canvas as unknown as SVGElement, map.getBounds(), { interactive: false }).addTo(map);
  return (pad) => {
    const { x, y } = map.getSize();
    const corners = [map.containerPointToLatLng([-pad.x, -pad.y]), map.containerPointToLatLng([x + pad.x, y + pad.y])];
    overlay.setBounds(latLngBounds(corners));
  };
}

class ButtonIcon extends Icon {
  #button: HTMLElement;

  constructor(button: HTMLElement) {
    super({ iconUrl: '' });
    this.#button = button;
  }

  override createIcon() {
    this.#button.classList.add('leaflet-marker-icon');
    return this.#button;
  }

  override createShadow() {
    return null as unknown as HTMLElement;
  }
}

interface Place {
  x: number;
  y: number;
}

/** A button of ours on the map. It can be pressed and the map dragged by it; a drag is no press. */
export function addButton(map: LeafletMap, button: HTMLButtonElement, press: () => void) {
  DomEvent.on(button, 'click dblclick', DomEvent.stopPropagation);
  button.addEventListener('click', ({ detail }) => {
    const isKey = detail === 0;
    if (isKey || !(map.dragging as Handler & { moved(): boolean }).moved()) press();
  });
  const placed = marker([0, 0], { icon: new ButtonIcon(button), interactive: false, keyboard: false });
  return {
    move: (place: Place) => {
      placed.setLatLng(toLatLng(map, place));
      if (!map.hasLayer(placed)) placed.addTo(map);
    },
    remove: () => void placed.remove(),
  };
}

/** One of the world's pixels is one of the map's at zoom 0. */
const toLatLng = (map: LeafletMap, { x, y }: Place) => map.unproject([x, y], 0);
