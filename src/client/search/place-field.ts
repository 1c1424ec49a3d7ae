import { isInSweden, type Position } from '../../domain/distance.ts';
import { completePlace, nearestPlace } from '../../domain/places/find-place.ts';
import { labelPlace } from '../../domain/places/places.ts';
import { nearText } from '../../text/near.ts';
import { locate, LocateError } from './locate.ts';
import { loadNearness } from './nearness.ts';
import type { SuggestBox } from './suggest-box.ts';

const mostSuggestions = 7;

/** Suggestions while somebody types. */
export async function openPlaceField(root: HTMLElement, Box: typeof SuggestBox): Promise<void> {
  const field = root.querySelector<HTMLInputElement>('#plats')!;
  field.addEventListener('input', () => (findStatus(root).textContent = ''));
  const { places } = await loadNearness();
  const complete = (typed: string) =>
    completePlace(places, typed, mostSuggestions).map((text) => ({ text, kind: 'ort' as const, value: text }));
  new Box(field, root.querySelector<HTMLElement>('#platser')!, complete, { ort: '' }, false);
}

/** For those who would rather not type: the button among the hits searches at once too. */
export async function fillPlace(root: HTMLElement, button: HTMLElement): Promise<void> {
  const field = root.querySelector<HTMLInputElement>('#plats')!;
  const says = findStatus(root);
  says.textContent = nearText.locating;
  try {
    field.value = await findLabel();
    says.textContent = nearText.located(field.value);
    if (button.closest('form') === null) field.form!.querySelector<HTMLElement>('button:not([type])')!.click();
  } catch (error) {
    says.textContent = explain(error);
    field.form!.querySelector('details')!.open = true;
  }
}

const findStatus = (root: HTMLElement) => root.querySelector<HTMLElement>('[data-part="place-status"]')!;

/** The name of the nearest place is all that is kept of where somebody is. */
async function findLabel(): Promise<string> {
  const [{ places }, position] = await Promise.all([loadNearness(), locate()]);
  if (!isInSweden(position)) throw new LocateError('abroad');
  return labelPlace(nearestPlace(places, round(position)).place);
}

/** To about a kilometre. */
function round({ lat, lon }: Position): Position {
  return { lat: Math.round(lat * 100) / 100, lon: Math.round(lon * 50) / 50 };
}

function explain(error: unknown): string {
  return error instanceof LocateError ? nearText[error.reason] : nearText.failed;
}
