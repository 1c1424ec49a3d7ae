import type { IsoDate } from '../dates.ts';
import type { Issue } from '../entry/issue.ts';
import { kallorMessage, kontaktMessage } from '../entry/rules/contact.ts';
import { limits, lists, missingChoice, showChoices } from '../entry/rules/lists.ts';
import { areas, explainName, explainOmrade } from '../entry/rules/names.ts';
import { explainText, texts } from '../entry/rules/texts.ts';
import { toldPlace } from '../entry/protected-place.ts';
import { checkForm, checkPlace } from '../entry/rules/together.ts';
import { checkDates, checkSupportLineFields, explainSize } from '../entry/rules/whole.ts';
import { checkText, checkTexts } from '../entry/text-rules.ts';
import { anmalningar, arrangorstyper, kostnader, type Kind } from '../taxonomy.ts';
import { idsOf } from '../vocabulary.ts';
import { answersTo, answerTo, fieldOf, pathOf, type Answers } from './answers.ts';
import { toBody } from './body.ts';
import { checkRows } from './check-rows.ts';
import { toEntryData } from './entry-data.ts';
import { toEntrySource } from './entry-source.ts';
import { fields } from './fields.ts';
import { toFrontMatter, type FrontMatter } from './front-matter.ts';

/** What `npm run validate` would say about the file that these answers make, without the schema's bytes. */
export function checkAnswers(answers: Answers, kind: Kind, today: IsoDate): Issue[] {
  const frontMatter = toFrontMatter(answers);
  const own = [...checkMissing(frontMatter), ...checkFields(answers), ...checkLists(frontMatter), ...checkOmrade(frontMatter)];
  const rows = checkRows(frontMatter, own);
  const known = toEntryData(withoutFaulty(frontMatter, [...own, ...rows]));
  return [
    ...own,
    ...rows,
    ...(frontMatter['plats'] === undefined ? checkPlace(known) : []),
    ...checkForm(known),
    ...checkTexts(frontMatter),
    ...checkDates(frontMatter, today),
    ...toldPlace({ ...frontMatter, body: toBody(answersTo(answers, 'body').join('\n')) }),
    ...(kind === 'stodlinjer' ? [] : checkSupportLineFields(frontMatter)),
    ...checkBody(frontMatter, toBody(answersTo(answers, 'body').join('\n'))),
  ];
}

function checkBody(frontMatter: FrontMatter, body: string): Issue[] {
  const tooLarge = explainSize(bytesOf(toEntrySource(frontMatter, body)));
  const messages = tooLarge === undefined ? body.split('\n').flatMap(checkText) : [tooLarge];
  return messages.map((message) => ({ path: [], message }));
}

const bytesOf = (text: string) => encodeURIComponent(text).replace(/%../g, 'x').length;

const oneOf = { arrangorstyp: arrangorstyper, kostnad: kostnader, anmalan: anmalningar };
const always: Readonly<Record<string, string>> = {
  ...Object.fromEntries((['namn', 'sammanfattning', 'arrangor'] as const).map((key) => [key, texts[key].missing])),
  ...Object.fromEntries(Object.entries(oneOf).map(([key, terms]) => [key, `${missingChoice} ${showChoices(idsOf(terms))}`])),
  ...Object.fromEntries((['behov', 'malgrupper', 'ensamhetsformer', 'former'] as const).map((key) => [key, lists[key].missing])),
  omrade: explainOmrade(undefined),
  kontakt: kontaktMessage,
  kallor: kallorMessage,
};

function checkMissing(frontMatter: FrontMatter): Issue[] {
  const { plats } = frontMatter as { plats?: { ort?: string } };
  const ort = plats !== undefined && plats.ort === undefined ? [{ path: ['plats', 'ort'], message: texts['plats.ort'].missing }] : [];
  return [
    ...Object.entries(always)
      .filter(([key]) => frontMatter[key] === undefined)
      .map(([key, message]) => ({ path: [key], message })),
    ...ort,
  ];
}

function checkFields(answers: Answers): Issue[] {
  const isHidden = answerTo(answers, 'plats.dold') === 'ja';
  return Object.keys(answers).flatMap((name) => {
    const answer = answerTo(answers, name);
    const all = answersTo(answers, name);
    const isSaid = Array.isArray(answers[name]) ? all.length > 0 : answer !== '';
    const isKept = !(isHidden && name.startsWith('plats.') && name !== 'plats.ort');
    const message = isSaid && isKept ? fields[fieldOf(name)]?.(answer, all) : undefined;
    return message === undefined ? [] : [{ path: pathOf(name), message }];
  });
}

/** Search words are written on one line, so no field of the form is one of them. */
function checkLists({ sokord = [] }: FrontMatter): Issue[] {
  const [most, message] = limits.sokord;
  const faults = (sokord as string[]).flatMap((word, i) => {
    const fault = explainText(word, texts.sokord);
    return fault === undefined ? [] : [{ path: ['sokord', i], message: fault }];
  });
  return faults.length === 0 && (sokord as string[]).length > most ? [{ path: ['sokord'], message }] : faults;
}

function checkOmrade({ omrade }: FrontMatter): Issue[] {
  if (typeof omrade !== 'object' || omrade === null) return [];
  return Object.entries(omrade as Record<keyof typeof areas, string[]>).flatMap(([key, names]) => {
    const area = areas[key as keyof typeof areas];
    if (names.length === 0) return [{ path: ['omrade', key], message: area.missing }];
    return names.flatMap((name, i) =>
      area.find(name) === undefined ? [{ path: ['omrade', key, i], message: explainName(name, area) }] : [],
    );
  });
}

function withoutFaulty(frontMatter: FrontMatter, faults: readonly Issue[]): FrontMatter {
  const faulty = new Set(faults.map(({ path }) => path[0]));
  return Object.fromEntries(Object.entries(frontMatter).filter(([key]) => !faulty.has(key)));
}
