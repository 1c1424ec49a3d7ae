/** A letter ready to send, with line ends as mail programs want them. Nobody for "to" lets the person choose. */
export function mailLink(to: string, subject: string, body: string): string {
  return `mailto:${to}?${toQuery({ subject, body: body.replace(/\r?\n/g, '\r\n') })}`;
}

/** Not URLSearchParams: a mail program shows its plus signs. Parentheses and quotes would end a link in Markdown. */
export function toQuery(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replace(/[!'()*]/g, escapeByte)}`)
    .join('&');
}

const escapeByte = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
