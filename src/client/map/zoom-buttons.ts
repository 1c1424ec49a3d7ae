import { showWholeCountry, type LeafletMap } from './open-map.ts';

/** Buttons of our own: Leaflet's are smaller than a trembling finger needs. At the end of the way they stay, so that nobody loses the focus. */
export function offerZoom(root: ParentNode, map: LeafletMap): void {
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('[data-zoom]')];
  for (const part of root.querySelectorAll<HTMLElement>('.zoom')) part.hidden = false;
  for (const button of buttons) {
    button.addEventListener('click', () => map.setZoom(map.getZoom() + Number(button.dataset['zoom'])));
  }
  root.querySelector('[data-part="whole"]')!.addEventListener('click', () => showWholeCountry(map));
  const showLimits = () => {
    for (const button of buttons) {
      const end = Number(button.dataset['zoom']) > 0 ? map.getMaxZoom() : map.getMinZoom();
      button.setAttribute('aria-disabled', String(map.getZoom() === end));
    }
  };
  map.on('zoomend', showLimits);
  showLimits();
}
