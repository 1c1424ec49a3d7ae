/** Under these everybody may have a site of their own. */
const shared = ['wordpress.com', 'blogspot.com', 'github.io', 'wixsite.com', 'webnode.se', 'n.nu', 'co.uk', 'org.uk'];

/** True when the same people most likely own both hosts: "www.lund.se" and "lund.se", "foretag.lund.se" and "lund.se". */
export function isSameSite(a: string, b: string): boolean {
  const [siteA, siteB] = [siteOf(a), siteOf(b)];
  return siteA === siteB;
}

function siteOf(host: string): string {
  const labels = host
    .replace(/^www\./, '')
    .replace(/\.$/, '')
    .split('.');
  const isAddress = /^\d+$/.test(labels.at(-1)!) || host.startsWith('[');
  if (isAddress) return host;
  return labels.slice(shared.includes(labels.slice(-2).join('.')) ? -3 : -2).join('.');
}
