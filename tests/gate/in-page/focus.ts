/** What shows no ring of at least two pixels and 3:1 when the focus is on it, or lies under something else. One of each kind. Press Tab first. */
export function poorFocus(): string[] {
  const toColour = (css: string) => (css.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: number[]) => {
    const [red, green, blue] = colour.slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const contrast = (one: number[], other: number[]) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light! + 0.05) / (dark! + 0.05);
  };
  const behind = (element: Element | null): number[] | undefined => {
    if (element === null) return toColour(getComputedStyle(document.documentElement).backgroundColor);
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    if (backgroundImage !== 'none') return undefined;
    const colour = toColour(backgroundColor);
    return (colour[3] ?? 1) > 0.99 ? colour : behind(element.parentElement);
  };
  const kindOf = (element: Element) =>
    [element, element.parentElement!, element.parentElement!.parentElement!].map((e) => `${e.tagName}.${e.className}`).join(' ');
  const kinds = new Map(
    [...document.querySelectorAll<HTMLElement>('a[href], button, summary, select, input, textarea, [tabindex="0"]')]
      .filter((element) => element.checkVisibility() && !element.matches(':disabled'))
      .map((element) => [kindOf(element), element] as const),
  );
  const faults = [...kinds.values()].flatMap((element) => {
    element.focus();
    if (document.activeElement !== element) return [`takes no focus: ${element.outerHTML.slice(0, 100)}`];
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const width = outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
    const ground = behind(element.parentElement);
    const ratio = ground === undefined ? 21 : contrast(toColour(outlineColor), ground);
    const box = element.getBoundingClientRect();
    const atMiddle = document.elementFromPoint(box.left + Math.min(box.width / 2, 40), box.top + box.height / 2);
    const isCovered =
      atMiddle !== null &&
      !element.contains(atMiddle) &&
      !atMiddle.contains(element) &&
      element.closest('label')?.contains(atMiddle) !== true;
    return [
      ...(width < 2 ? [`a ring of ${width} px: ${element.outerHTML.slice(0, 100)}`] : []),
      ...(width >= 2 && ratio < 3 ? [`a ring of ${ratio.toFixed(1)}:1: ${element.outerHTML.slice(0, 100)}`] : []),
      ...(isCovered ? [`covered by ${atMiddle.outerHTML.slice(0, 60)}: ${element.outerHTML.slice(0, 100)}`] : []),
    ];
  });
  (document.activeElement as HTMLElement | null)?.blur();
  scrollTo(0, 0);
  return faults.slice(0, 8);
}

/** Choosing from a list goes nowhere and takes the focus from nobody. */
export async function selectsThatGo(): Promise<string[]> {
  const here = location.pathname + location.search;
  const faults: string[] = [];
  // A form may keep its answers after "#" without going anywhere: then this is not told.
  let hasGone = false;
  window.addEventListener('hashchange', () => (hasGone = true));
  for (const choice of document.querySelectorAll('select')) {
    if (!choice.checkVisibility() || choice.options.length < 2) continue;
    const before = choice.selectedIndex;
    choice.focus();
    choice.selectedIndex = (before + 1) % choice.options.length;
    for (const type of ['input', 'change']) choice.dispatchEvent(new Event(type, { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    hasGone ||= location.pathname + location.search !== here || document.activeElement !== choice;
    if (hasGone) faults.push(choice.outerHTML.slice(0, 80));
    hasGone = false;
    choice.selectedIndex = before;
  }
  return faults;
}
