import { mapStylePath } from '../../domain/paths.ts';

/** The look of a map, for a page that comes without. */
export function fetchMapStyle(): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: mapStylePath() });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`Could not load ${link.href}`)));
    document.head.append(link);
  });
}
