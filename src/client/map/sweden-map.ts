import type * as Leaflet from 'leaflet';
import { outlinePath, pillsPath } from '../../domain/paths.ts';
import { placePills, sizeOf, type Pill, type PlacedPill } from '../../domain/pills.ts';
import { mapText } from '../../text/map.ts';
import { fetchJson } from '../fetch-json.ts';
import { decodeOutline, type OutlineJson } from '../outline.ts';

const wholeCountry: Leaflet.LatLngBoundsExpression = [
  [55.2, 10.8],
  [69.1, 24.3],
];

/** The map of kommuner. Choosing one opens its place in the list and moves there; there are no pop-ups. */
class SwedenMap extends HTMLElement {
  #frame = this.querySelector<HTMLElement>('.map')!;
  #map: Leaflet.Map | undefined;

  connectedCallback() {
    this.#draw().catch((error: unknown) => {
      this.#frame.textContent = mapText.failed;
      throw error;
    });
  }

  disconnectedCallback() {
    this.#map?.remove();
  }

  async #draw() {
    const [leaflet, outline, pills] = await Promise.all([
      import('leaflet').then((module) => module.default),
      fetchJson<OutlineJson>(outlinePath()),
      fetchJson<Pill[]>(pillsPath()),
    ]);
    const map = createMap(leaflet, this.#frame);
    this.#map = map;
    const { land, borders } = decodeOutline(outline);
    leaflet.polygon(land, { className: 'map-land', interactive: false }).addTo(map);
    leaflet.polyline(borders, { className: 'map-border', interactive: false }).addTo(map);
    const layer = leaflet.layerGroup().addTo(map);
    const drawPills = () => {
      layer.clearLayers();
      const placed = placePills(pills, ({ lat, lon }) => map.latLngToContainerPoint([lat, lon]));
      for (const pill of placed) layer.addLayer(toMarker(leaflet, pill));
    };
    map.on('zoomend', drawPills);
    drawPills();
    this.#offerZoom(map);
  }

  /** Buttons of our own: Leaflet's are smaller than a trembling finger needs. */
  #offerZoom(map: Leaflet.Map) {
    for (const button of this.querySelectorAll<HTMLElement>('[data-zoom]')) {
      button.parentElement!.hidden = false;
      button.addEventListener('click', () => map.setZoom(map.getZoom() + Number(button.dataset['zoom'])));
    }
  }
}

function createMap(leaflet: typeof Leaflet, frame: HTMLElement): Leaflet.Map {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = leaflet.map(frame, {
    minZoom: 4,
    maxZoom: 10,
    zoomControl: false,
    attributionControl: false,
    scrollWheelZoom: false,
    zoomAnimation: !calm,
    fadeAnimation: !calm,
    inertia: !calm,
  });
  map.fitBounds(wholeCountry);
  // The wheel scrolls the page until somebody has shown that they want the map.
  map.once('click', () => map.scrollWheelZoom.enable());
  return map;
}

/** Only a pill with its name is a stop for the keyboard: the rest are in the list, and appear when one comes closer. */
function toMarker(leaflet: typeof Leaflet, pill: PlacedPill): Leaflet.Marker {
  const label = document.createElement('span');
  label.textContent = pill.form === 'name' ? `${pill.namn} ${pill.count}` : pill.form === 'number' ? String(pill.count) : '';
  const icon = leaflet.divIcon({ className: `pill ${pill.form}`, html: label, iconSize: sizeOf(pill) });
  const isButton = pill.form !== 'dot';
  const marker = leaflet.marker([pill.lat, pill.lon], { icon, keyboard: isButton, interactive: isButton });
  marker.on('add', () => nameMarker(marker, pill));
  marker.on('click keypress', (event) => {
    const key = (event as Leaflet.LeafletKeyboardEvent).originalEvent.key as string | undefined;
    if (key === undefined || key === 'Enter' || key === ' ') openInList(pill);
  });
  return marker;
}

function nameMarker(marker: Leaflet.Marker, pill: PlacedPill): void {
  const element = marker.getElement()!;
  if (pill.form === 'dot') element.setAttribute('aria-hidden', 'true');
  else element.setAttribute('aria-label', mapText.pill(pill.namn, pill.count));
}

function openInList({ slug }: Pill): void {
  const place = document.getElementById(`kommun-${slug}`)!;
  place.closest('details')!.open = true;
  place.focus();
}

customElements.define('sweden-map', SwedenMap);
