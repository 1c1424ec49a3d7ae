/** Without the characters that XML 1.0 forbids, even when they are escaped: a reader stops at the first of them. */
export function toXmlText(text: string): string {
  return text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '').replace(/\p{Surrogate}/gu, '');
}
