const linkMessage = 'Skriv hela adressen. Den ska börja med https:// – till exempel: https://www.exempel.se/traffar';

/** A web address over https. No other scheme passes, and no address with a password in it. */
export function explainUrl(value: string): string | undefined {
  if (isHttpsUrl(value)) return undefined;
  return /^http:/i.test(value) ? `Adressen börjar med http:. Skriv https: i stället. ${linkMessage}` : linkMessage;
}

/** For something that is not even a text. */
export const noUrl = linkMessage;

export const epostMessage = 'Skriv en mejladress, till exempel: info@exempel.se';

export const epostPattern = /^[^\s@<>"']+@[^\s@<>"']+\.[a-zåäö]{2,}$/i;

export const nummerMessage =
  'Skriv ett telefonnummer med riktnummer, till exempel: 08-123 45 67. Vill du skriva något om numret: {nummer: 08-123 45 67, text: växeln}';

export const kontaktMessage =
  'Skriv minst ett sätt att få kontakt: telefon, epost, webb, chatt eller sms. Till exempel: telefon: 08-123 45 67';

/** Short numbers such as 112 and 90101, numbers with 0 first, or international ones with +. */
export function isPhoneNumber(value: string): boolean {
  if (!/^\+?[\d \u00a0()/–-]+$/.test(value)) return false;
  const digits = value.replace(/\D/g, '');
  if (value.startsWith('+')) return digits.length >= 8 && digits.length <= 14;
  return digits.startsWith('0') ? digits.length >= 7 && digits.length <= 11 : digits.length >= 3 && digits.length <= 6;
}

function isHttpsUrl(value: string): boolean {
  if (!/^https:\/\/[^\s<>"']+$/i.test(value)) return false;
  const url = parseUrl(value);
  return url !== undefined && url.hostname.includes('.') && url.username === '' && url.password === '';
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
