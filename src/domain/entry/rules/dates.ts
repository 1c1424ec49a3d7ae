import { isIsoDate } from '../../dates.ts';

export const dateMessage = 'Skriv ett datum som finns, som år-månad-dag. Till exempel: 2026-11-22';

/** A day that exists, in a year that somebody can have meant: "0206-12-20" would be long ago, and the break over. */
export function isDay(value: string): boolean {
  return isIsoDate(value) && /^(19|20)/.test(value);
}

export const sourceDateMessage =
  'Skriv när källan är från: år, år-månad eller år-månad-dag. Till exempel: 2024-05. Skriv ”ca 2024” om det är ungefär.';

export const sourceDatePattern = /^(ca )?\d{4}(-\d{2}(-\d{2})?)?$/;

/** "2024", "2024-05" or "2024-05-17", each perhaps with "ca" before it, and each a time that was. */
export function isSourceDate(value: string): boolean {
  return sourceDatePattern.test(value) && isDay(`${value.replace('ca ', '')}-01-01`.slice(0, 10));
}

export const periodMessage = 'Slutdatumet ligger före startdatumet. Byt plats på dem.';

export function isInOrder({ fran, till }: { fran?: string | undefined; till?: string | undefined }): boolean {
  return fran === undefined || till === undefined || fran <= till;
}
