import { behovMeaning, type Aspect } from './meaning.ts';

const moved = /(?:^|\s)(?:ny|nya|nytt|nyinflyttade?|inflyttade?|(?:har |ska |precis |nyss )?flytta[tdr]\S*) (?:i|på|till|hit) /;

const isPlace = ({ meanings: [first] }: Aspect) => ['kommun', 'lan', 'ort'].includes(first!.column);

/** "Ny i Umeå" says where, and also that nobody is known there. */
export function aspectsOfMoving(query: string, aspects: readonly Aspect[]): Aspect[] {
  const isNew = moved.test(query.toLowerCase()) && aspects.some(isPlace);
  return isNew ? [{ meanings: [behovMeaning('ny_i_stan'), behovMeaning('vanner', 0.7)], written: '', how: 'word' }] : [];
}
