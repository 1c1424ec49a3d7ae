/** The address that calls a number, however it is written. */
export function telHref(nummer: string): string {
  return `tel:${digitsOf(nummer)}`;
}

export function smsHref(nummer: string): string {
  return `sms:${digitsOf(nummer)}`;
}

function digitsOf(nummer: string): string {
  return nummer.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
}
