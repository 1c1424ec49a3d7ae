import { attribute, textOf } from '../built/site.ts';
import { select, when, type Probe } from './probe.ts';

/** Without script the form must still go somewhere, and what was written must not be sent in a way that is kept. */
export const formAction: Probe = (page) =>
  select(page, 'form')
    .filter((form) => !form.hasAttribute('hidden'))
    .flatMap((form) => [
      ...when(!attribute(form, 'action').startsWith('/'), `a form goes to “${attribute(form, 'action')}”`),
      ...when(attribute(form, 'method').toLowerCase() === 'post', 'a form posts, and nobody is there to receive it'),
      ...when(
        form.querySelectorAll('button, input[type="submit"]').every((button) => attribute(button, 'type') === 'button'),
        'a form has no button to send it',
      ),
    ]);

/** A choice takes effect when its button is pressed. */
export const selectAlone: Probe = (page) =>
  select(page, 'select')
    .filter((choice) => choice.closest('form, contribute-form') === null)
    .map((choice) => `a select without a form: ${textOf(choice).slice(0, 40)}`);

/** Beside the field, where everybody can see it, or else where a screen reader can. */
export const label: Probe = (page) => {
  const named = new Set(select(page, 'label[for]').flatMap((words) => when(textOf(words) !== '', attribute(words, 'for'))));
  return select(page, 'input, select, textarea')
    .filter((field) => !['hidden', 'submit', 'button', 'image'].includes(attribute(field, 'type')))
    .filter((field) => !named.has(field.id ?? '') && textOf(field.closest('label')) === '')
    .filter((field) => !field.hasAttribute('aria-label') && !field.hasAttribute('aria-labelledby'))
    .map((field) => `a ${field.tagName} without a label: ${attribute(field, 'name') || field.id}`);
};

/** Words in the field vanish when one begins to write. */
export const placeholder: Probe = (page) =>
  select(page, '[placeholder]').map((field) => `a placeholder: ${attribute(field, 'placeholder')}`);
