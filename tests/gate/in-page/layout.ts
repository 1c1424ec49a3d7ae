/** What reaches beyond the right edge, when the page can be scrolled there. */
export function sideways(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
  return [`${scrollWidth} > ${clientWidth}`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
}

/** Text that its box cuts off. */
export function cutOff(): string[] {
  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      const { overflowX, overflowY, position, clipPath } = getComputedStyle(element);
      const cuts = [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip');
      const isForEarsOnly = position === 'absolute' && (clipPath !== 'none' || element.clientWidth <= 1);
      return (
        cuts &&
        !isForEarsOnly &&
        element.checkVisibility() &&
        element.textContent!.trim() !== '' &&
        element.closest('.leaflet-container') === null
      );
    })
    .filter((element) => element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 2)
    .map((element) => element.outerHTML.slice(0, 120));
}

/** Ten points on paper. */
export function tinyText(): string[] {
  const least = matchMedia('print').matches ? 13.3 : 15;
  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /[\p{L}\d]/u.test(node.textContent!)))
    .filter(
      (element) => element.checkVisibility() && parseFloat(getComputedStyle(element).fontSize) < least && element.closest('.ears') === null,
    )
    .map((element) => `${getComputedStyle(element).fontSize}: ${element.outerHTML.slice(0, 100)}`);
}

/** Capitals and even edges are hard to read. */
export function hardToScan(): string[] {
  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => element.checkVisibility() && (element.textContent ?? '').length > 3)
    .filter((element) => {
      const { textTransform, textAlign } = getComputedStyle(element);
      return textTransform === 'uppercase' || textAlign === 'justify';
    })
    .map((element) => element.outerHTML.slice(0, 100));
}

/** The heading, and text under it, can be seen. A form has nothing to say on paper. */
export function emptyPage(): string[] {
  const isSeen = (element: HTMLElement) => element.checkVisibility() && element.getBoundingClientRect().height > 8;
  const heading = document.querySelector<HTMLElement>('h1');
  const isForm = document.querySelector('main form:not([hidden])') !== null;
  const text = [...document.querySelectorAll<HTMLElement>('main p, main li, main td, main dd')].filter(isSeen);
  return [
    ...(heading !== null && isSeen(heading) ? [] : ['the heading cannot be seen']),
    ...(isForm || text.length > 0 ? [] : ['no text can be seen']),
  ];
}

/** For people who get ill from what moves. */
export function moving(): string[] {
  return document.getAnimations().map((animation) => `${(animation as CSSAnimation).animationName ?? 'a transition'} runs`);
}
