import { listIn, withList } from '../../domain/list/fragment.ts';

const form = document.querySelector<HTMLFormElement>('.search-box')!;

/** Takes the words to the search page behind a "#", where no server sees them. The field has no name: without script nothing is sent. */
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const q = form.querySelector('input')!.value.trim();
  location.href = form.action + withList(q === '' ? '' : `#${new URLSearchParams({ q })}`, listIn(location.hash));
});
