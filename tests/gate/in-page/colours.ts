/** Text with less than 7:1 to what is behind it, 4.5:1 when it is large. Text on pictures is not counted. */
export function faintText(): string[] {
  type Colour = [red: number, green: number, blue: number, alpha: number];
  const toColour = (css: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  };
  const luminance = (colour: Colour) => {
    const [red, green, blue] = colour.slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const contrast = (one: Colour, other: Colour) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light! + 0.05) / (dark! + 0.05);
  };
  /** Undefined where a picture is in the way. */
  const behind = (element: Element | null): Colour | undefined => {
    if (element === null)
      return matchMedia('print').matches ? [255, 255, 255, 1] : toColour(getComputedStyle(document.documentElement).backgroundColor);
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    if (backgroundImage !== 'none') return undefined;
    const colour = toColour(backgroundColor);
    return colour[3] > 0.99 ? colour : behind(element.parentElement);
  };
  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /[\p{L}\d]/u.test(node.textContent!)))
    .filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches('option, script, style, noscript') &&
        element.closest('svg, .leaflet-container, :disabled') === null,
    )
    .flatMap((element) => {
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      const ground = behind(element);
      if (ground === undefined) return [];
      const isLarge = parseFloat(fontSize) >= 24 || (parseFloat(fontSize) >= 18.6 && Number(fontWeight) >= 700);
      const ratio = contrast(toColour(color), ground);
      return ratio < (isLarge ? 4.5 : 7) ? [`${ratio.toFixed(1)}: ${color} on ${ground.join(' ')}: ${element.outerHTML.slice(0, 90)}`] : [];
    })
    .slice(0, 8);
}

/** When the system chooses the colours, only a border tells a button or a field from text. */
export function borderless(): string[] {
  if (!matchMedia('(forced-colors: active)').matches) return [];
  return [...document.querySelectorAll('.button, button, input:not([type="checkbox"], [type="radio"]), select, textarea')]
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const { borderTopWidth, borderTopStyle, outlineStyle } = getComputedStyle(element);
      return (parseFloat(borderTopWidth) < 1 || borderTopStyle === 'none') && outlineStyle === 'none';
    })
    .map((element) => element.outerHTML.slice(0, 100));
}
