import { sprak } from '../../../src/domain/sprak.ts';
import { forstaGangen, tillganglighet } from '../../../src/domain/taxonomy.ts';
import { idsOf } from '../../../src/domain/vocabulary.ts';
import type { Draft } from './draft.ts';
import { always, someOf, textQuestion, yesNo, type Question, type Step } from './question.ts';
import { tiderSteps } from './tider-questions.ts';

/** A part of the entry that can be added when the needed parts are there. */
export interface Topic {
  label: string;
  /** Left out where it makes no sense. */
  fits?(draft: Draft): boolean;
  steps(draft: Draft): readonly Step[];
}

const optional: Partial<Question> = { isOptional: true };
const sentence = (path: Question['path'], text: string, example: string) =>
  always(textQuestion(path, text, `Till exempel: ${example}`, optional));

export const topics: readonly Topic[] = [
  { label: 'Dagar och tider', steps: tiderSteps },
  {
    label: 'Platsen: namn, adress och hur man hittar dit',
    fits: ({ frontMatter }) => frontMatter['plats'] !== undefined,
    steps: () => [
      sentence(['plats', 'namn'], 'Vad heter platsen?', 'Fornbodaskolan'),
      always(
        textQuestion(['plats', 'adress'], 'Vilken gatuadress?', 'Till exempel: Storgatan 4. Är adressen hemlig, hoppa över.', optional),
      ),
      sentence(['plats', 'postnummer'], 'Vilket postnummer?', '145 68'),
      sentence(['plats', 'vagbeskrivning'], 'Hur hittar man dit?', 'Buss 172 stannar utanför.'),
    ],
  },
  {
    label: 'Hur det går till första gången',
    steps: () => [
      ...idsOf(forstaGangen).map((id) => always(yesNo(['forsta_gangen', id], `Stämmer det här: ${forstaGangen[id].label}?`))),
      sentence(['forsta_gangen', 'text'], 'Något mer om första gången?', 'Anna möter dig vid dörren.'),
    ],
  },
  {
    label: 'Tillgänglighet',
    steps: () => [
      always(someOf(['tillganglighet'], 'Vad finns?', [{ terms: tillganglighet }], optional)),
      always(someOf(['tillganglighet_saknas'], 'Vad finns inte?', [{ terms: tillganglighet }], optional)),
    ],
  },
  { label: 'Språk', steps: () => [always(someOf(['sprak'], 'Vilka språk talar ni där?', [{ terms: sprak }], optional))] },
  {
    label: 'Ålder, och vem det är eller inte är för',
    steps: () => [
      always(textQuestion(['alder'], 'Vilken ålder är det för?', 'Till exempel: 65–, –25 eller 13–25', { ...optional, toValue: toAlder })),
      sentence(['for_vem'], 'Vem är det för, med egna ord?', 'För dig som har fyllt 65 år.'),
      sentence(['inte_for'], 'Är det någon det inte är för?', 'Inte för barn under 15 år.'),
    ],
  },
  {
    label: 'Hur man gör för att vara med',
    steps: () => [
      sentence(['sa_gor_du'], 'Hur gör man?', 'Ring och fråga efter Anna.'),
      sentence(['for_lotsar'], 'Hur gör den som vill hänvisa någon hit?', 'Ring samordnaren. Vi ringer upp samma vecka.'),
    ],
  },
  {
    label: 'Får man vara anonym?',
    fits: ({ kind }) => kind === 'stodlinjer',
    steps: () => [always(yesNo(['anonymt'], 'Får man vara anonym?'))],
  },
  {
    label: 'Fler sökord',
    steps: () => [
      always(
        textQuestion(['sokord'], 'Vilka vanliga ord söker folk på?', 'Till exempel: kafferep, prata bort en stund', {
          ...optional,
          toValue: (answer) => answer.split(',').map((word) => word.trim()),
        }),
      ),
    ],
  },
];

/** "65–", "–25" and "13–25" become from and to. One number is the lowest age. */
function toAlder(answer: string): unknown {
  const [, fran, dash, till] = /^(\d*)\s*([-–]?)\s*(\d*)(?: år)?$/.exec(answer) ?? [];
  if (dash === undefined) return { fran: answer };
  return { ...(fran ? { fran } : {}), ...(till ? { till } : {}) };
}
