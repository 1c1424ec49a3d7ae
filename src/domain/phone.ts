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
  return digitsOf(nummer).replace(/^(\+46|0046)0?/, '0');
}

/** Calls and messages that cost by themselves: 0900, 0939, 0944, enquiries, short numbers for gifts, and those of no country. */
export function isExpensive(nummer: string): boolean {
  return /^(09(00|39|44)|118\d{3}$|7\d{4}$|(\+|00)(979|88[123]|87\d))/.test(nationalOf(nummer));
}
