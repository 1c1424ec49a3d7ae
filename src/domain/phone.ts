/** The address that calls a number, however it is written. */
export function telHref(nummer: string): string {
  return `tel:${digitsOf(nummer)}`;
}

export function smsHref(nummer: string): string {
  return `sms:${digitsOf(nummer)}`;
}

/** "+46" is kept. */
function digitsOf(nummer: string): string {
  return nummer.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
}

/** "0771220060", also of what is written with the number of the country. */
export function nationalOf(nummer: string): string {
  return digitsOf(nummer).replace(/^(\+46|0046)/, '0');
}
