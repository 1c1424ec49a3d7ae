// The list follows along while somebody browses: links to our other pages take it with them, behind "#", where no server sees it.
// Every page carries this file, so it is small. What changes the list comes when there is a list to change.

const load = () => import('./changes.ts');
const wentBack = performance.getEntriesByType('navigation').some((entry) => (entry as PerformanceNavigationTiming).type === 'back_forward');

/** "v=abcdef", as the address has it. list/fragment.ts says what it means. */
const list = () => /[#&](v=[^&]+)/.exec(location.hash)?.[1];

/** A place on a page, and a link that has a list of its own, stay what they are. */
function carry(link: HTMLAnchorElement) {
  const own = (link.dataset['hash'] ??= link.hash);
  if (!/^#([^=]+$|(.*&)?v=)/.test(own)) link.hash = [own.slice(1), list()].filter(Boolean).join('&');
}

function press(add: HTMLAnchorElement, event: Event) {
  event.preventDefault();
  load().then(
    ({ toggle }) => toggle(add),
    () => location.assign(add.href),
  );
}

for (const type of ['click', 'auxclick', 'contextmenu'] as const) {
  addEventListener(
    type,
    (event) => {
      const link = (event.target as Element).closest('a');
      if (link === null || link.origin !== location.origin) return;
      if (!link.matches('.add')) carry(link);
      else if (type === 'click' && !event.ctrlKey && !event.metaKey && !event.shiftKey) press(link, event);
    },
    true,
  );
}

// With this script they are no links but buttons, and buttons answer to the space bar.
for (const add of document.querySelectorAll('a.add')) add.setAttribute('role', 'button');
addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  if (event.key !== ' ' || !target.matches('a.add')) return;
  event.preventDefault();
  target.click();
});

if (wentBack || list()) void load().then(({ begin }) => begin(wentBack));
