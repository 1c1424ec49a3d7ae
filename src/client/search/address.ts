import { listIn, withList, withoutList } from '../../domain/list/fragment.ts';

// What somebody looks for stands after "#" in the address. That part never leaves the browser: no server sees it, and no log keeps it.

/**
 * What the address asks for. Addresses with "?" are read too, since people write and share them. A letter with its dots is one character
 * from here on: what is pasted from some files has the dots as one of their own.
 */
export function readAddress(): URLSearchParams {
  const params = new URLSearchParams();
  const written = new URLSearchParams(isPlace() ? '' : withoutList(location.hash) || location.search);
  written.forEach((value, name) => params.append(name, value.normalize('NFC')));
  return params;
}

/** True for "#innehall" and the like: a place on the page, and no search. */
export function isPlace(): boolean {
  return location.hash !== '' && !location.hash.includes('=');
}

/** A new place in the history, for what is asked for now. */
export function writeAddress(params: URLSearchParams): void {
  history.pushState(null, '', location.pathname + withList(`#${params}`, listIn(location.hash)));
}
