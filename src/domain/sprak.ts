import type { Vocabulary } from './vocabulary.ts';

/** Languages by BCP 47 code. `eget` is what its speakers call it. */
export const sprak = {
  sv: { label: 'svenska', eget: 'svenska', ord: ['svenska'] },
  fi: { label: 'finska', eget: 'suomi', ord: ['finska', 'finsk', 'suomi', 'suomeksi'] },
  en: { label: 'engelska', eget: 'English', ord: ['engelska', 'english', 'in english'] },
  ar: { label: 'arabiska', eget: 'العربية', ord: ['arabiska', 'arabic', 'العربية', 'عربي'] },
  so: { label: 'somaliska', eget: 'af Soomaali', ord: ['somaliska', 'somali', 'soomaali'] },
  fa: { label: 'persiska', eget: 'فارسی', ord: ['persiska', 'farsi', 'فارسی'] },
  prs: { label: 'dari', eget: 'دری', ord: ['dari', 'دری'] },
  ps: { label: 'pashto', eget: 'پښتو', ord: ['pashto'] },
  ti: { label: 'tigrinja', eget: 'ትግርኛ', ord: ['tigrinja', 'tigrinska', 'tigrinya'] },
  uk: { label: 'ukrainska', eget: 'українська', ord: ['ukrainska', 'ukrainian', 'українська'] },
  ru: { label: 'ryska', eget: 'русский', ord: ['ryska', 'russian', 'русский'] },
  pl: { label: 'polska', eget: 'polski', ord: ['polska', 'polish', 'polski'] },
  es: { label: 'spanska', eget: 'español', ord: ['spanska', 'spanish', 'español'] },
  bs: { label: 'bosniska', eget: 'bosanski', ord: ['bosniska', 'bosanski'] },
  hr: { label: 'kroatiska', eget: 'hrvatski', ord: ['kroatiska', 'hrvatski'] },
  sr: { label: 'serbiska', eget: 'srpski', ord: ['serbiska', 'srpski'] },
  sq: { label: 'albanska', eget: 'shqip', ord: ['albanska', 'shqip'] },
  tr: { label: 'turkiska', eget: 'Türkçe', ord: ['turkiska', 'türkçe'] },
  ku: { label: 'kurdiska', eget: 'kurdî', ord: ['kurdiska', 'kurdî', 'sorani', 'kurmanji'] },
  th: { label: 'thailändska', eget: 'ไทย', ord: ['thailändska', 'thai'] },
  de: { label: 'tyska', eget: 'Deutsch', ord: ['tyska', 'deutsch'] },
  fr: { label: 'franska', eget: 'français', ord: ['franska', 'français'] },
  fit: { label: 'meänkieli', eget: 'meänkieli', ord: ['meänkieli', 'tornedalsfinska'] },
  se: { label: 'nordsamiska', eget: 'davvisámegiella', ord: ['samiska', 'nordsamiska', 'sámi'] },
  rom: { label: 'romska', eget: 'romani chib', ord: ['romska', 'romani'] },
  yi: { label: 'jiddisch', eget: 'ייִדיש', ord: ['jiddisch'] },
  swl: { label: 'svenskt teckenspråk', eget: 'svenskt teckenspråk', ord: ['teckenspråk'] },
} as const satisfies Record<string, Vocabulary[string] & { eget: string }>;
export type Sprak = keyof typeof sprak;
