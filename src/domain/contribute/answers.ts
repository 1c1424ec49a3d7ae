import { unseen } from '../entry/rules/characters.ts';

/** What somebody has answered: a field's name, as its path in the file with dots, and what was written or chosen. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** One line without blanks around it. Half an emoji is nothing. */
export function toLine(text: string): string {
  return text
    .replace(/[\u2028\u2029]/g, ' ')
    .replace(unseen, '')
    .replace(/([\ud800-\udbff][\udc00-\udfff])|[\ud800-\udfff]/g, (_, whole: string | undefined) => whole ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The lines that hold something. */
export function toLines(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map(toLine)
    .filter((line) => line !== '');
}

/** The answer to a field where one is given. */
export function answerTo(answers: Answers, name: string): string {
  const answer = answers[name];
  return typeof answer === 'string' ? toLine(answer) : '';
}

/** The answers to a field where several may be given. */
export function answersTo(answers: Answers, name: string): readonly string[] {
  const answer = answers[name];
  return answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer;
}

/** The answers with what was chosen before in the order it had: that order is somebody's own. */
export function inOrderOf(before: Answers, after: Answers): Answers {
  const sorted = Object.entries(after).map(([name, answer]) => {
    if (typeof answer === 'string') return [name, answer];
    const earlier = answersTo(before, name).filter((id) => answer.includes(id));
    return [name, [...earlier, ...answer.filter((id) => !earlier.includes(id))]];
  });
  return Object.fromEntries(sorted) as Answers;
}

/** How many rows the answers have in a list. Anybody can write an address, so "tider.99999999.start" gives no more than there may be. */
export function countRows(answers: Answers, list: string, most: number): number {
  const places = Object.keys(answers).map((key) => (key.startsWith(`${list}.`) ? parseInt(key.slice(list.length + 1), 10) + 1 : 0));
  return Math.min(most, Math.max(0, ...places.filter((place) => place > 0)));
}

/** "tider.*.start" for "tider.2.start": the field, whichever row it is in. */
export function fieldOf(name: string): string {
  return name.replace(/\.\d+(?=\.|$)/g, '.*');
}

/** ["tider", 2, "start"] */
export function pathOf(name: string): (string | number)[] {
  return name.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
