import { z } from 'zod';
import { isIsoDate } from '../dates.ts';

const dateMessage = 'Skriv ett datum som finns, som år-månad-dag. Till exempel: 2026-11-22';

/** A day that exists. */
export const isoDate = z.string({ error: dateMessage }).refine(isIsoDate, { error: dateMessage, abort: true });

const sourceDateMessage =
  'Skriv när källan är från: år, år-månad eller år-månad-dag. Till exempel: 2024-05. Skriv ”ca 2024” om det är ungefär.';

/** How old a source is: "2024", "2024-05", "2024-05-17", each perhaps with "ca" before it. */
export const sourceDate = z
  .string({ error: sourceDateMessage })
  .regex(/^(ca )?\d{4}(-\d{2}(-\d{2})?)?$/, sourceDateMessage)
  .refine((value) => isIsoDate(`${value.replace('ca ', '')}-01-01`.slice(0, 10)), sourceDateMessage);

/** Both days of a period, where the last may not come before the first. */
export const period = { fran: isoDate.optional(), till: isoDate.optional() };

export const periodMessage = 'Slutdatumet ligger före startdatumet. Byt plats på dem.';

export function isInOrder({ fran, till }: { fran?: string | undefined; till?: string | undefined }): boolean {
  return fran === undefined || till === undefined || fran <= till;
}
