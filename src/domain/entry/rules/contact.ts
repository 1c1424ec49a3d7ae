import { isExpensive } from '../../phone.ts';

const linkMessage = 'Skriv hela adressen. Den ska börja med https:// – till exempel: https://www.exempel.se/traffar';

/** A web address over https. No other scheme passes, no address with a password in it, and none that hides where it leads. */
export function explainUrl(value: string): string | undefined {
  const url = toHttpsUrl(value);
  if (url !== undefined) return explainDetour(url) ?? explainTracking(url);
  return /^http:/i.test(value) ? `Adressen börjar med http:. Skriv https: i stället. ${linkMessage}` : linkMessage;
}

/** For something that is not even a text. */
export const noUrl = linkMessage;

export const epostMessage = 'Skriv en mejladress, till exempel: info@exempel.se';

/** None of the signs that a mail program takes for more receivers, a subject or a text. */
export const epostPattern = /^[\wåäö.+-]+@[\wåäö-]+(\.[\wåäö-]+)*\.[a-zåäö]{2,}$/i;

export const nummerMessage =
  'Skriv ett telefonnummer med riktnummer, till exempel: 08-123 45 67. Vill du skriva något om numret: {nummer: 08-123 45 67, text: växeln}';

export const expensive = 'Det är ett betalnummer, som kan kosta mycket att ringa.';

/** What is wrong with a number that people are to call. */
export function explainNumber(value: string): string | undefined {
  if (!isPhoneNumber(value)) return nummerMessage;
  return isExpensive(value) ? `${expensive} Skriv ett vanligt nummer.` : undefined;
}

export const kontaktMessage =
  'Skriv minst ett sätt att få kontakt: telefon, epost, webb, chatt eller sms. Till exempel: telefon: 08-123 45 67';

/** Short numbers such as 112 and 90101, numbers with 0 first, or international ones with +. */
function isPhoneNumber(value: string): boolean {
  if (!/^\+?[\d \u00a0()/–-]+$/.test(value)) return false;
  const digits = value.replace(/\D/g, '');
  if (value.startsWith('+')) return digits.length >= 8 && digits.length <= 14;
  return digits.startsWith('0') ? digits.length >= 7 && digits.length <= 11 : digits.length >= 3 && digits.length <= 6;
}

function toHttpsUrl(value: string): URL | undefined {
  if (!/^https:\/\/[^\s<>"'`\\]+$/i.test(value)) return undefined;
  const url = parseUrl(value);
  return url !== undefined && isPublicHost(url.hostname) && url.username === '' && url.password === '' ? url : undefined;
}

/** A name that ends as names do. A number, or a name within somebody's own network, leads visitors nowhere good. */
function isPublicHost(host: string): boolean {
  return /.\.[a-z][a-z0-9-]*[a-z0-9]$/.test(host) && !/\.(local|localhost|internal|intern|lan|home)$/.test(host);
}

/** Those who count clicks, and mail programs that put themselves between. */
const detours = /^((bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|lnkd\.in|lm?\.facebook\.com)$|.*\.safelinks\.protection\.outlook\.com$)/;

function explainDetour({ hostname, pathname }: URL): string | undefined {
  if (!detours.test(hostname) && !(/^(www\.)?google\.\w+$/.test(hostname) && pathname === '/url')) return undefined;
  return 'Adressen går via någon annans sida. Öppna länken, och skriv adressen som du kommer till.';
}

/** What somebody else's letter or post adds to an address, to see who comes from it. */
function explainTracking(url: URL): string | undefined {
  const found = /[?&](utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|igshid)=/i.exec(url.search);
  return found === null ? undefined : `Adressen har spårning i sig. Ta bort ”${found[1]}” och det som står efter.`;
}

/** URL.canParse is too new for the phones that open the form. */
function parseUrl(value: string): URL | undefined {
  try {
    return new URL(value);
  } catch {
    return undefined;
  }
}

export const kallaMessage =
  'Skriv en adress i ”url”. Finns ingen sida, skriv i ”namn” hur ni vet det. Till exempel: namn: Vi ordnar det själva';

export const kallorMessage = 'Skriv var uppgifterna kommer från. Till exempel: - {url: https://www.exempel.se, sedd: 2026-11-22}';
