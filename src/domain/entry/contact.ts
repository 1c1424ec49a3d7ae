import { z } from 'zod';
import { text, toList } from './fields.ts';
import { epostMessage, epostPattern, explainUrl, isPhoneNumber, kontaktMessage, noUrl, nummerMessage } from './rules/contact.ts';
import { limits } from './rules/lists.ts';
import { texts } from './rules/texts.ts';

/** A web address over https. */
export const httpsUrl = z
  .string({ error: noUrl })
  .trim()
  .check(({ value, issues }) => {
    const message = explainUrl(value);
    if (message !== undefined) issues.push({ code: 'custom', message, input: value, continue: true });
  });

const epost = z.string({ error: epostMessage }).trim().regex(epostPattern, epostMessage);

const nummer = z.string({ error: nummerMessage }).trim().refine(isPhoneNumber, nummerMessage);

const telefonrad = z.preprocess(
  (value) => (typeof value === 'string' ? { nummer: value } : value),
  z.strictObject({ nummer, text: text(texts['kontakt.telefon.text']).optional() }),
);

const telefon = z.preprocess(
  (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? [value] : toList(value)),
  z
    .array(telefonrad, { error: nummerMessage })
    .min(1, nummerMessage)
    .max(...limits['kontakt.telefon']),
);

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
