import { z } from 'zod';
import { sentence, toList } from './fields.ts';

const linkMessage = 'Skriv hela adressen. Den ska börja med https:// – till exempel: https://www.exempel.se/traffar';

/** A web address over https. No other scheme passes, and no address with a password in it. */
export const httpsUrl = z
  .string({ error: linkMessage })
  .trim()
  .refine(isHttpsUrl, {
    error: ({ input }) =>
      /^http:/i.test(String(input)) ? `Adressen börjar med http:. Skriv https: i stället. ${linkMessage}` : linkMessage,
  });

const epostMessage = 'Skriv en mejladress, till exempel: info@exempel.se';
const epost = z
  .string({ error: epostMessage })
  .trim()
  .regex(/^[^\s@<>"']+@[^\s@<>"']+\.[a-zåäö]{2,}$/i, epostMessage);

const nummerMessage =
  'Skriv ett telefonnummer med riktnummer, till exempel: 08-123 45 67. Vill du skriva något om numret: {nummer: 08-123 45 67, text: växeln}';
const nummer = z.string({ error: nummerMessage }).trim().refine(isPhoneNumber, nummerMessage);

const telefonrad = z.preprocess(
  (value) => (typeof value === 'string' ? { nummer: value } : value),
  z.strictObject({ nummer, text: sentence('kommunens växel', 120).optional() }),
);

const telefon = z.preprocess(
  (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? [value] : toList(value)),
  z.array(telefonrad, { error: nummerMessage }).min(1, nummerMessage).max(6, 'Skriv högst sex nummer.'),
);

const kontaktMessage = 'Skriv minst ett sätt att få kontakt: telefon, epost, webb, chatt eller sms. Till exempel: telefon: 08-123 45 67';

export const kontakt = z
  .strictObject(
    {
      telefon: telefon.optional(),
      epost: epost.optional(),
      webb: httpsUrl.optional(),
      chatt: httpsUrl.optional(),
      sms: nummer.optional(),
    },
    { error: ({ code }) => (code === 'invalid_type' ? kontaktMessage : undefined) },
  )
  .refine((value) => Object.values(value).some((v) => v !== undefined), kontaktMessage);

function isHttpsUrl(value: string): boolean {
  if (!/^https:\/\/[^\s<>"']+$/i.test(value) || !URL.canParse(value)) return false;
  const url = new URL(value);
  return url.hostname.includes('.') && url.username === '' && url.password === '';
}

/** Short numbers such as 112 and 90101, numbers with 0 first, or international ones with +. */
function isPhoneNumber(value: string): boolean {
  if (!/^\+?[\d \u00a0()/–-]+$/.test(value)) return false;
  const digits = value.replace(/\D/g, '');
  if (value.startsWith('+')) return digits.length >= 8 && digits.length <= 14;
  return digits.startsWith('0') ? digits.length >= 7 && digits.length <= 11 : digits.length >= 3 && digits.length <= 6;
}
