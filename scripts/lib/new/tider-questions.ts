import { fold } from '../../../src/domain/fold.ts';
import { varje, veckodagar } from '../../../src/domain/veckodagar.ts';
import { valueAt, type Draft } from './draft.ts';
import { always, oneOf, textQuestion, type Question, type Step } from './question.ts';

/** One more time in the list, or a sentence when the times follow no pattern. */
export function tiderSteps(draft: Draft): readonly Step[] {
  const at = (valueAt(draft, ['tider']) as unknown[] | undefined)?.length ?? 0;
  const onlyWithDays =
    (question: Question): Step =>
    (now) =>
      valueAt(now, ['tider', at]) === undefined ? undefined : question;
  return [
    always(textQuestion(['tider', at, 'dagar'], 'Vilka dagar?', daysHelp, { isOptional: true, toValue: toDagar })),
    onlyWithDays(textQuestion(['tider', at, 'start'], 'När börjar det?', 'Till exempel: 13:00', { isOptional: true })),
    onlyWithDays(textQuestion(['tider', at, 'slut'], 'När slutar det?', 'Till exempel: 15:00', { isOptional: true })),
    onlyWithDays(oneOf(['tider', at, 'varje'], 'Hur ofta?', varje, { proposal: { value: 'vecka', shown: varje.vecka.label } })),
    always(textQuestion(['tider_text'], 'Något mer om tiderna?', 'Till exempel: Den första söndagen i månaden.', { isOptional: true })),
  ];
}

const daysHelp = `Till exempel: tis, tors. Går det inte att säga med dagar, tryck Enter och berätta med ord.`;

/** "tisdagar, torsdag" becomes the ids. What is no day stays for the schema: it knows "mån–fre" and "vardagar". */
function toDagar(answer: string): string[] {
  return answer.split(/,| och /).map((part) => toDag(part.trim()));
}

function toDag(name: string): string {
  return veckodagar.find(({ id, label, plural }) => [id, label, plural].some((form) => fold(form) === fold(name)))?.id ?? name;
}
