/** The file as people write it: short lists on one line, and quotation marks only where they are needed. */
export function toEntrySource(frontMatter: Readonly<Record<string, unknown>>, body = ''): string {
  const lines = Object.entries(frontMatter).flatMap(([key, value]) => toLines(key, value, ''));
  return `---\n${lines.join('\n')}\n---\n${body === '' ? '' : `\n${body}\n`}`;
}

/** Objects that stand on one line in content/, and lists of such. */
const onOneLine = ['omrade', 'alder'];
const onOneLineEach = ['tider'];

function toLines(key: string, value: unknown, indent: string): string[] {
  if (typeof value === 'string') return [`${indent}${key}: ${toScalar(value)}`];
  if (onOneLine.includes(key) || isListOfTexts(value)) return [`${indent}${key}: ${toFlow(value)}`];
  const inner = Array.isArray(value)
    ? value.flatMap((item) => toItem(item, onOneLineEach.includes(key)))
    : Object.entries(value as object).flatMap(([name, field]) => toLines(name, field, ''));
  return [`${indent}${key}:`, ...inner.map((line) => `${indent}  ${line}`)];
}

function toItem(item: unknown, isFlow: boolean): string[] {
  if (typeof item === 'string' || isFlow) return [`- ${toFlow(item)}`];
  const lines = Object.entries(item as object).flatMap(([name, field]) => toLines(name, field, ''));
  return lines.map((line, i) => (i === 0 ? '- ' : '  ') + line);
}

function toFlow(value: unknown): string {
  if (typeof value === 'string') return toScalar(value, true);
  if (Array.isArray(value)) return `[${value.map(toFlow).join(', ')}]`;
  return `{${Object.entries(value as object)
    .map(([key, field]) => `${key}: ${toFlow(field)}`)
    .join(', ')}}`;
}

function toScalar(value: string, inFlow = false): string {
  const needsQuotes = value === '' || /^[-?:,[\]{}#&*!|>'"%@`]|: |:$| #/.test(value) || (inFlow && /[,[\]{}]/.test(value));
  // JSON's way of writing a text is one of YAML's.
  return needsQuotes ? JSON.stringify(value) : value;
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
