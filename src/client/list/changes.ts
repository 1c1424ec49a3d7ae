import { listIn, mostEntries, withList } from '../../domain/list/fragment.ts';
import { myListText } from '../../text/my-list.ts';

// The list follows along while somebody browses: links to our other pages take it with them, behind "#", where no server sees it.
// The address is the list. It is kept nowhere else, but for this: going back would bring back the address as it was before the last
// change. So the newest list also stands in the state of the tab's history, which lives and dies with the addresses in that history.

interface Kept {
  codes: readonly string[];
  /** When it was changed. */
  at: number;
}

const link = document.querySelector<HTMLAnchorElement>('.my-list a')!;
/** Browsers from before 2026 may not have it. */
const tab = window.navigation as Navigation | undefined;

let last: Kept = { codes: listIn(location.hash), at: 0 };

export const readCodes = (): readonly string[] => listIn(location.hash);

export function writeCodes(codes: readonly string[]): void {
  set({ codes: codes.slice(0, mostEntries), at: Date.now() });
}

/** Adds the entry of a link, or takes it out. */
export function toggle(add: HTMLAnchorElement): void {
  const codes = readCodes();
  const [own] = listIn(add.hash);
  writeCodes(codes.includes(own!) ? codes.filter((code) => code !== own) : [...codes, own!]);
}

/** Says on a link what it will do. */
export function mark(add: HTMLAnchorElement): void {
  const words = readCodes().includes(listIn(add.hash)[0]!) ? myListText.remove : myListText.add;
  add.setAttribute('role', 'button');
  add.setAttribute('aria-label', add.getAttribute('aria-label')!.replace(/^[^:]*/, words));
  add.textContent = words;
}

/** The page has come with a list, or somebody has gone back to it. */
export function begin(wentBack: boolean): void {
  const kept = newest();
  if (wentBack && kept !== undefined) return set(kept);
  if (String(readCodes()) !== String(kept?.codes)) tab?.updateCurrentEntry({ state: { codes: readCodes(), at: Date.now() } });
  show();
}

function set(kept: Kept) {
  last = kept;
  history.replaceState(history.state, '', withList(location.hash, kept.codes) || location.pathname + location.search);
  tab?.updateCurrentEntry({ state: kept });
  show();
  dispatchEvent(new Event('listchange'));
}

function show() {
  const { length } = readCodes();
  link.textContent = myListText.count(length);
  link.hidden = length === 0;
  document.documentElement.classList.toggle('has-list', length > 0);
  document.querySelectorAll<HTMLAnchorElement>('a.add[href]').forEach(mark);
}

function newest(): Kept | undefined {
  const states = tab?.entries().flatMap((entry) => (entry.getState() as Kept | undefined) ?? []) ?? [];
  return states.sort((a, b) => b.at - a.at)[0];
}

/** Takes the list along. A place on a page, and a link that has a list of its own, stay what they are. */
function carry({ target }: Event) {
  const to = (target as Element).closest('a');
  if (to === null || to.origin !== location.origin) return;
  const own = (to.dataset['hash'] ??= to.hash);
  if (!/^#([^=]+$|(.*&)?v=)/.test(own)) to.hash = withList(own, readCodes());
}

for (const type of ['click', 'auxclick', 'contextmenu']) addEventListener(type, carry, true);

// What is called a button answers to the space bar.
addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  if (event.key !== ' ' || !target.matches('a.add')) return;
  event.preventDefault();
  target.click();
});

let isTraverse = false;
tab?.addEventListener('navigate', ({ navigationType }) => (isTraverse = navigationType === 'traverse'));

// A link to a list, pasted over the page, is another list. A place on the page, or a step back in a search, is not.
addEventListener('hashchange', () => {
  const codes = readCodes();
  if (codes.length > 0 && !isTraverse) writeCodes(codes);
  else set(newest() ?? last);
});

addEventListener('pageshow', ({ persisted }) => {
  if (persisted) begin(true);
});

// What changes from here on is read out, and not what was there when the page came.
link.parentElement!.setAttribute('aria-live', 'polite');
