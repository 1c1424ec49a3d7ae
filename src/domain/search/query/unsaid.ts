import { behovMeaning, type Aspect } from './meaning.ts';
import type { Word } from './words.ts';

// What is meant by those who name no need.

/** Whoever tells of themselves at length without any word that we know wants somebody who listens, as far as we can guess. */
export const isStory = (words: readonly Word[]): boolean =>
  words.length > 4 && words.some(({ written }) => /^(?:jag|mig|mej|min|mitt|mina|i'm|my|me)$/.test(written));

export const toBeHeard: Aspect = {
  meanings: [behovMeaning('samtal', 0.8), behovMeaning('telefonvan', 0.7), behovMeaning('motesplats', 0.6)],
  written: '',
  how: 'guess',
};

/** Whoever says only what they do not want. */
export const anything: Aspect = { meanings: [behovMeaning('motesplats'), behovMeaning('samtal', 0.9)], written: '', how: 'guess' };

export const bereavement = (query: string): Aspect => ({
  meanings: [behovMeaning('suicid_efterlevande')],
  written: query.trim().slice(0, 60),
  how: 'word',
});
