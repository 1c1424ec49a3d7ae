/** "mind.se" for a page there: what people call the site. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
