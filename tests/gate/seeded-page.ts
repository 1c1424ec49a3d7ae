/** What was done to a good page in the browser, how, and the check that must see it. Each function runs in the page. Over 150 lines because it is one table. */
type PageFault = readonly [name: string, seed: () => unknown, check: string];

declare function html(markup: string): void;
declare function css(rules: string): void;

/** What the functions use, in the page. */
export const tools = `
  window.html = (markup) => document.querySelector('h1').insertAdjacentHTML('afterend', markup);
  window.css = (rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };`;

export const axeSeeds: readonly PageFault[] = [
  ['an image without alt', () => html('<img src="/icon.svg">'), 'axe: image-alt'],
  ['a button without a name', () => html('<button type="button"></button>'), 'axe: button-name'],
  ['a link without a name', () => html('<a href="/om/"><svg width="50" height="50"></svg></a>'), 'axe: link-name'],
  ['a field without a label', () => html('<input>'), 'axe: label'],
  ['a select without a label', () => html('<select><option>Lund</option></select>'), 'axe: select-name'],
  ['a role that does not exist', () => html('<p role="knapp">Hej</p>'), 'axe: aria-roles'],
  ['an attribute that does not exist', () => html('<p aria-hej="x">Hej</p>'), 'axe: aria-valid-attr'],
  ['a focus that nobody hears', () => html('<p aria-hidden="true"><a href="/om/">Om sidan</a></p>'), 'axe: aria-hidden-focus'],
  ['an order of its own', () => html('<p><a href="/om/" tabindex="5">Om sidan</a></p>'), 'axe: tabindex'],
  [
    'two links in each other’s way',
    () => (html('<p id="x"><a href="/om/">a</a><a href="/sok/">b</a></p>'), css('#x { font-size: 9px }')),
    'axe: target-size',
  ],
  [
    'text at 6:1',
    () => (html('<p id="x">Kom och fika</p>'), css('#x { color: #5f5f5f; background: #fff }')),
    'axe: color-contrast-enhanced',
  ],
  [
    'a link that only its colour shows',
    () => (html('<p>Kom och <a id="x" href="/om/">fika</a> med oss</p>'), css('#x { text-decoration: none; color: #3a3630 }')),
    'axe: link-in-text-block',
  ],
  ['text outside every landmark', () => document.body.insertAdjacentHTML('beforeend', '<div><p>Kom och fika</p></div>'), 'axe: region'],
  ['points outside a list', () => html('<li>Fika</li>'), 'axe: listitem'],
  ['two menus with one name', () => html('<nav aria-label="Meny"><a href="/om/">Om sidan</a></nav>'), 'axe: landmark-unique'],
  ['no language', () => document.documentElement.removeAttribute('lang'), 'axe: html-has-lang'],
  ['a language that does not exist', () => html('<p lang="svenska">Hej</p>'), 'axe: valid-lang'],
  ['no title', () => document.querySelector('title')!.remove(), 'axe: document-title'],
];

export const lookSeeds: readonly PageFault[] = [
  ['a box of 600 pixels', () => css('h1 { width: 600px }'), 'light: sideways'],
  ['a table that is wider than the phone', () => html(`<table><tr>${'<td>måndag–tisdag</td>'.repeat(5)}</tr></table>`), 'light: sideways'],
  ['a word in one piece', () => (html(`<p id="x">${'lång'.repeat(30)}</p>`), css('#x { overflow-wrap: normal }')), 'light: sideways'],
  ['text of 11 pixels', () => css('.lead { font-size: 11px }'), 'light: tinyText'],
  ['a button of 30 pixels', () => css('.button { min-height: 0; height: 30px; padding: 0 }'), 'light: smallTargets'],
  [
    'a button as narrow as a letter',
    () => (html('<p><button id="x" type="button">i</button></p>'), css('#x { height: 50px; width: 20px; padding: 0 }')),
    'light: smallTargets',
  ],
  [
    'text that is cut off',
    () => (
      html('<p id="x">Kom och fika hos oss</p>'),
      css('#x { width: 5em; overflow: hidden; white-space: nowrap; text-overflow: ellipsis }')
    ),
    'light: cutOff',
  ],
  ['capitals', () => css('h2 { text-transform: uppercase }'), 'light: hardToScan'],
  ['even edges', () => css('p { text-align: justify }'), 'light: hardToScan'],
  ['a heading that nobody sees', () => css('h1 { visibility: hidden; display: none }'), 'light: emptyPage'],
  ['something that moves', () => css('@keyframes x { to { opacity: 0.5 } } h1 { animation: x 1s infinite }'), 'light: moving'],
  ['no ring', () => css(':focus-visible { outline: none }'), 'light: poorFocus: a ring of 0'],
  ['a ring of one pixel', () => css(':focus-visible { outline-width: 1px }'), 'light: poorFocus: a ring of 1'],
  ['a ring as pale as the paper', () => css(':focus-visible { outline-color: #eee5d5 }'), 'light: poorFocus: a ring of 1.'],
  ['a ring that is dark in the dark', () => css(':focus-visible { outline-color: #12504a }'), 'dark: poorFocus'],
  [
    'a bar over all that has the focus',
    () => css('header { position: fixed; inset: 0; background: #fff; z-index: 9 } main, footer { position: relative; z-index: 1 }'),
    'light: poorFocus: covered',
  ],
  ['text that is grey only in the dark', () => css('@media (prefers-color-scheme: dark) { .lead { color: #777 } }'), 'dark: faintText'],
  [
    'a colour of its own where the system chooses',
    () => css('.lead { forced-color-adjust: none; color: #333; background: #000 }'),
    'forced: faintText',
  ],
  ['a button without a border where the system chooses', () => css('.button { border: 0 }'), 'forced: borderless'],
  [
    'a page that is empty where the system chooses',
    () => css('@media (forced-colors: active) { main { display: none } }'),
    'forced: emptyPage',
  ],
  ['grey ink', () => css('@media print { .lead { color: #999 } }'), 'print: faintText'],
  ['six points on paper', () => css('@media print { .lead { font-size: 6pt } }'), 'print: tinyText'],
  ['an empty paper', () => css('@media print { main { display: none } }'), 'print: emptyPage'],
];

export const largeSeeds: readonly PageFault[] = [
  ['a width that fits only a high window', () => css('@media (max-height: 300px) { h1 { width: 600px } }'), '400 %: sideways'],
  [
    'a long word that cannot break',
    () => (html('<p><b id="x">Minnessvårigheter</b></p>'), css('#x { display: inline-block; white-space: nowrap }')),
    'text at 200 %: sideways',
  ],
  [
    'a line that just fits',
    () => (
      html('<p id="x">Fika</p>'),
      css('#x { display: inline-block; width: max-content; max-width: none; white-space: nowrap; font-size: 20px }'),
      (document.querySelector('#x')!.textContent = 'Kom och fika med oss i dag då')
    ),
    'spread: sideways',
  ],
  [
    'a box that is exactly as large as its text',
    () => (
      html('<p id="x">Kom och fika med oss nu</p>'),
      css(`#x { display: inline-block; overflow: hidden; line-height: 1; height: 1em }`)
    ),
    'spread: cutOff',
  ],
];

export const choosingSeeds: readonly PageFault[] = [
  [
    'a select that goes on by itself',
    () => document.querySelector('select')!.addEventListener('change', () => (location.hash = 'x')),
    'light: selectsThatGo',
  ],
  [
    'a select that throws the focus away',
    () => document.querySelector('select')!.addEventListener('input', () => document.querySelector('main')!.focus()),
    'light: selectsThatGo',
  ],
];

/** Before the page's own scripts. */
export const keyboardSeeds: readonly PageFault[] = [
  [
    'a trap',
    () =>
      addEventListener('keydown', (event) => {
        if (event.key === 'Tab' && document.activeElement?.closest('main') !== null) event.preventDefault();
      }),
    'keyboard: The focus never left the page',
  ],
  ['a skip link that does nothing', () => addEventListener('click', (event) => event.preventDefault()), 'skip: the focus stays'],
  [
    'a skip link that stays out of sight',
    () =>
      addEventListener('focusin', ({ target }) => Object.assign((target as HTMLElement).style, { position: 'absolute', left: '-99em' })),
    'skip: the link cannot be seen',
  ],
];
