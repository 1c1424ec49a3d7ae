import type { Position } from '../../domain/distance.ts';

/** Why the browser did not say where it is. */
export class LocateError extends Error {
  readonly reason: 'denied' | 'unavailable' | 'timeout' | 'abroad';

  constructor(reason: LocateError['reason']) {
    super(`Could not locate: ${reason}`);
    this.reason = reason;
  }
}

/** Asks the browser where it is, once, and coarsely. Only after somebody has pressed a button. */
export function locate(): Promise<Position> {
  return new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: coords.latitude, lon: coords.longitude }),
      ({ code }) => reject(new LocateError(code === 1 ? 'denied' : code === 3 ? 'timeout' : 'unavailable')),
      { enableHighAccuracy: false, timeout: 15_000, maximumAge: 600_000 },
    );
  });
}
