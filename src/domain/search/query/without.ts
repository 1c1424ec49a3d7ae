import type { Aspect } from './meaning.ts';

/** Where a need stands in plain words, nothing is guessed beside it. */
export function withoutGuesses(aspects: readonly Aspect[]): readonly Aspect[] {
  const isSure = aspects.some(({ how, meanings: [first] }) => how !== 'guess' && first!.column === 'behov' && first!.weight >= 0.7);
  return isSure ? aspects.filter(({ how }) => how !== 'guess') : aspects;
}

/** "Någon som pratar arabiska" asks for the language, not for a talk. */
export function withoutSpeaking(aspects: readonly Aspect[]): readonly Aspect[] {
  const isLanguage = aspects.some(({ meanings: [first], how }) => first!.column === 'sprak' && how !== 'language');
  return isLanguage ? aspects.filter(({ written }) => !/^(?:prata|tala|snacka|speak|speaking)r?s?$/i.test(written)) : aspects;
}
