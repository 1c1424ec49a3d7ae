/** What a page might do to somebody who trusts it, and what the gate must say. Each function runs in the page; `to` is a stranger's address. */
type Leak = readonly [name: string, seed: (to: string) => unknown, check: string];

const added = `(name, change) => document.body.appendChild(Object.assign(document.createElement(name), change))`;
declare function add(name: string, change: object): HTMLElement;

/** What the functions use, in the page. */
export const tools = `window.add = ${added};`;

/** Where nothing stops it, the gate still sees it. */
export const withoutPolicy: readonly Leak[] = [
  ['a foreign image', (to) => add('img', { src: `${to}/x` }), 'foreign'],
  ['a foreign script', (to) => add('script', { src: `${to}/x` }), 'foreign'],
  ['a foreign style sheet', (to) => add('link', { rel: 'stylesheet', href: `${to}/x` }), 'foreign'],
  ['a foreign frame', (to) => add('iframe', { src: `${to}/x` }), 'foreign'],
  ['a request', (to) => fetch(`${to}/x`, { mode: 'no-cors' }), 'foreign'],
  ['a beacon', (to) => navigator.sendBeacon(`${to}/x`), 'foreign'],
  ['a socket', (to) => void new WebSocket(to.replace('http', 'ws')), 'foreign'],
  ['a stream', (to) => void new EventSource(`${to}/x`), 'foreign'],
];

/** Where the policy stops it, the gate says that it had to. */
export const withPolicy: readonly Leak[] = [
  ['a foreign image that is stopped', (to) => add('img', { src: `${to}/x` }), 'policy: img-src'],
  ['an inline script that is stopped', () => add('script', { textContent: 'document.title = "x"' }), 'policy: script-src'],
  ['an inline style that is stopped', () => add('style', { textContent: 'a{}' }), 'policy: style-src'],
  ['a request that is stopped', (to) => fetch(`${to}/x`).catch(() => undefined), 'policy: connect-src'],
  ['a frame that is stopped', (to) => add('iframe', { src: `${to}/x` }), 'policy: frame-src'],
  ['a cookie', () => (document.cookie = 'vem=jag'), 'cookie'],
  ['something in localStorage', () => localStorage.setItem('vem', 'jag'), 'localStorage'],
  ['something in sessionStorage', () => sessionStorage.setItem('vem', 'jag'), 'sessionStorage'],
  ['a database', () => new Promise((done) => (indexedDB.open('vem').onsuccess = done)), 'database'],
  ['a cache', () => caches.open('vem'), 'cache'],
  ['a service worker', () => navigator.serviceWorker.register('/sw.js'), 'service worker'],
  ['a script that fails', () => setTimeout(() => (undefined as unknown as () => void)()), 'error'],
  ['a complaint in the console', () => console.error('Oj'), 'error'],
];
