import { z } from 'zod';
import { text, toList } from './fields.ts';
import { epostMessage, epostPattern, explainNumber, explainUrl, kontaktMessage, noUrl, nummerMessage } from './rules/contact.ts';
import { limits } from './rules/lists.ts';
import { texts } from './rules/texts.ts';

/** A text with a rule that says what is wrong with it. */
const checked = (missing: string, explain: (value: string) => string | undefined) =>
  z
    .string({ error: missing })
    .trim()
    .check(({ value, issues }) => {
      const message = explain(value);
      if (message !== undefined) issues.push({ code: 'custom', message, input: value, continue: true });
    });

/** A web address over https. */
export const httpsUrl = checked(noUrl, explainUrl);

const epost = z.string({ error: epostMessage }).trim().regex(epostPattern, epostMessage);

const nummer = checked(nummerMessage, explainNumber);

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
