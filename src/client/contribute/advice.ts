import { personalSigns } from '../../domain/contribute/personal-data.ts';
import { plainLanguageHints, type Hint } from '../../domain/contribute/plain-language.ts';
import { adviceText } from '../../text/bidra-advice.ts';
import type { controlsIn } from './form-values.ts';

/** Fields whose text visitors read as it is. */
const running =
  /^(sammanfattning|for_vem|inte_for|tider_text|kostnad_text|sa_gor_du|for_lotsar|body|forsta_gangen\.text|plats\.vagbeskrivning|text)$/;
/** Fields in which somebody can be named. */
const personal = /^(nummer|text|arrangor|kontakt\..*)$/;

/** Advice about what was just written. Nobody has to follow it. It is handed `find`, so that it shares no file with the form: two would weigh more. */
export function showAdvice(field: HTMLElement, find: typeof controlsIn): void {
  const list = field.querySelector('.advice');
  const name = field.dataset['field']!;
  if (list === null) return;
  const { value } = find(field)[0]!;
  const hints = running.test(name) ? plainLanguageHints(value).map(toSentence) : [];
  const signs =
    running.test(name) || personal.test(name) ? personalSigns([value, wholeRow(field, find)]).map((sign) => adviceText[sign]) : [];
  list.replaceChildren(...[...hints, ...signs].map(toItem));
}

/** "Anna Andersson 070-123 45 67": a number and its note are read together. */
function wholeRow(field: HTMLElement, find: typeof controlsIn): string {
  const row = field.closest<HTMLElement>('[data-rows="kontakt.telefon"] [data-row]');
  return row === null
    ? ''
    : find(row)
        .map(({ value }) => value)
        .reverse()
        .join(' ');
}

function toSentence(hint: Hint): string {
  if (hint.kind === 'long') return adviceText.long(hint.sentence, hint.words);
  if (hint.kind === 'word') return adviceText.word(hint.word, hint.instead);
  return adviceText[hint.kind];
}

function toItem(text: string): HTMLElement {
  const item = document.createElement('li');
  item.textContent = text;
  return item;
}
