/** How far is too far, in kilometres. */
export const reaches = [5, 10, 30] as const;

/** What an address asks about a place. The names are the same in the form. */
export interface NearQuery {
  /** As written: "Hallunda", "145 68". Never coordinates. */
  plats: string;
  inom: number | undefined;
  nearestFirst: boolean;
}

export const nearParams = ['plats', 'inom', 'ordning'] as const;
export const nearestFirstId = 'nara';

/** Anybody can write an address, so what is no answer is passed over. Without words the nearest always comes first. */
export function toNearQuery(params: URLSearchParams): NearQuery {
  const inom = Number(params.get('inom'));
  return {
    plats: (params.get('plats') ?? '').slice(0, 80).trim(),
    inom: reaches.find((km) => km === inom),
    nearestFirst: params.get('ordning') === nearestFirstId || (params.get('q') ?? '').trim() === '',
  };
}

/** An address of the search with the place in it, but for what is taken away. */
export function withNear(href: string, params: URLSearchParams, without: readonly string[] = []): string {
  const next = new URLSearchParams(href.replace(/^#/, ''));
  for (const name of nearParams) {
    const value = params.get(name);
    if (value !== null && !without.includes(name)) next.set(name, value);
  }
  return `#${next}`;
}
