import { nearParams } from '../../domain/places/near-query.ts';

/** The same without all that is about places. */
export function withoutNear(params: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const name of nearParams) next.delete(name);
  return next;
}

/** The same without a place, and with other words. */
export function changed(params: URLSearchParams, q: string): URLSearchParams {
  const next = withoutNear(params);
  next.delete('kommun');
  if (q === '') next.delete('q');
  else next.set('q', q);
  return next;
}
