import { personalSigns } from '../../domain/contribute/personal-data.ts';
import { plainLanguageHints, type Hint } from '../../domain/contribute/plain-language.ts';
import { adviceText } from '../../text/bidra-form.ts';
import { controlsIn } from './form-values.ts';

/** Fields whose text visitors read as it is. */
const running =
  /^(sammanfattning|for_vem|inte_for|tider_text|kostnad_text|sa_gor_du|for_lotsar|body|forsta_gangen\.text|plats\.vagbeskrivning|text)$/;
/** Fields in which somebody can be named. */
const personal = /^(nummer|text|arrangor|kontakt\..*)$/;

/** Advice about what was just written. Nobody has to follow it. */
export function showAdvice(field: HTMLElement): void {
  const list = field.querySelector('.advice');
  const name = field.dataset['field']!;
  if (list === null) return;
  const { value } = controlsIn(field)[0]!;
  const hints = running.test(name) ? plainLanguageHints(value).map(toSentence) : [];
  const signs = running.test(name) || personal.test(name) ? personalSigns([value, wholeRow(field)]).map((sign) => adviceText[sign]) : [];
  list.replaceChildren(...[...hints, ...signs].map(toItem));
}

/** "Anna Andersson 070-123 45 67": a number and its note are read together. */
function wholeRow(field: HTMLElement): string {
  const row = field.closest<HTMLElement>('[data-rows="kontakt.telefon"] [data-row]');
  return row === null
    ? ''
    : controlsIn(row)
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
