import { behovMeaning, meaning, type Meaning } from './meaning.ts';

/** Ends and beginnings of words that say something by themselves, whatever the whole word means. */
export const wordParts: readonly { pattern: RegExp; means: Meaning }[] = [
  { pattern: /.{3}grupp(?:en|er|erna)?$/, means: behovMeaning('samtalsgrupp', 0.4) },
  { pattern: /.{3}cafe(?:et|er|erna)?$/, means: behovMeaning('fika', 0.3) },
  { pattern: /.{3}chatt(?:en|ar|arna)?$/, means: meaning('form', 'chatt', 0.6) },
  { pattern: /.{3}(?:linje|telefon|jour)(?:n|en|r|rna)?$/, means: meaning('form', 'telefon', 0.4) },
  { pattern: /^(?:mans|herr|gubb|karl|kill)(?!lig).{4}/, means: meaning('malgrupp', 'man', 0.8) },
  { pattern: /^(?:kvinno|tjej|dam|tant).{4}/, means: meaning('malgrupp', 'kvinnor', 0.8) },
  { pattern: /^(?:senior|pensionars|aldre).{4}/, means: meaning('malgrupp', 'aldre', 0.8) },
  { pattern: /^(?:ungdoms|tonars)(?!forald|mam|pap).{3}/, means: meaning('malgrupp', 'unga', 0.8) },
  { pattern: /^kyrk.{4}/, means: behovMeaning('sjalavard', 0.5) },
  { pattern: /^pappa(?!drick|super).{3}/, means: behovMeaning('pappa', 0.7) },
];
