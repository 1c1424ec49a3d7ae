/** "exempel.se/fika": as a person writes it. */
export function shortAddress(url: string): string {
  return url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
}
