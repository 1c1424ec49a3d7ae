import type { IsoDate } from '../../../src/domain/dates.ts';
import { hasForm, valueAt, type Draft } from './draft.ts';
import { always, textQuestion, type Question, type Step } from './question.ts';

const optional: Partial<Question> = { isOptional: true };

const phoneQuestion: Question = textQuestion(['kontakt', 'telefon'], 'Vilket telefonnummer kan man ringa?', 'Till exempel: 08-123 45 67', {
  ...optional,
  toValue: (answer) => (answer.includes(',') ? answer.split(',').map((part) => part.trim()) : answer),
});

/** None of them is needed, but one is: the schema says so at the end. */
export const contactSteps: readonly Step[] = [
  always(phoneQuestion),
  always(textQuestion(['kontakt', 'epost'], 'Vilken mejladress kan man skriva till?', 'Till exempel: info@exempel.se', optional)),
  always(
    textQuestion(['kontakt', 'webb'], 'Vilken webbsida kan man läsa mer på?', 'Till exempel: https://www.exempel.se/traffar', optional),
  ),
  chattQuestion,
  smsQuestion,
];

function chattQuestion(draft: Draft): Question | undefined {
  if (!hasForm(draft, 'chatt')) return undefined;
  return textQuestion(['kontakt', 'chatt'], 'Vilken adress har chatten?', 'Till exempel: https://www.exempel.se/chatt', optional);
}

function smsQuestion(draft: Draft): Question | undefined {
  if (!hasForm(draft, 'sms')) return undefined;
  return textQuestion(['kontakt', 'sms'], 'Vilket nummer kan man sms:a?', 'Till exempel: 070-123 45 67', optional);
}

/** Where it can be read, seen today. What the web page says is proposed. */
export function kallorQuestion(today: IsoDate): Step {
  return (draft) => {
    const toValue = (answer: string) => [{ ...toKalla(answer), sedd: today }];
    const webb = valueAt(draft, ['kontakt', 'webb']);
    const proposal = typeof webb === 'string' ? { value: toValue(webb), shown: webb } : undefined;
    const help = 'Skriv adressen till en webbsida där det står. Finns ingen sida, skriv hur ni vet det: Vi ordnar det själva.';
    return textQuestion(['kallor'], 'Var kommer uppgifterna från?', help, { proposal, toValue });
  };
}

/** An address has no spaces. Anything else is how somebody knows it. */
function toKalla(answer: string): { url: string } | { namn: string } {
  return /\s/.test(answer.trim()) ? { namn: answer } : { url: answer };
}
