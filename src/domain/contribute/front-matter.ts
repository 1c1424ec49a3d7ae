import { tillganglighet } from '../taxonomy.ts';
import { idsOf } from '../vocabulary.ts';
import { answersTo, answerTo, fieldOf, pathOf, type Answers } from './answers.ts';
import { fields } from './fields.ts';
import { toOmrade } from './omrade.ts';

export type FrontMatter = Record<string, unknown>;

const order = Object.keys(fields);

/** Where a protected place is. No file may tell. */
const places = ['namn', 'adress', 'postnummer', 'lat', 'lon', 'vagbeskrivning', 'lage_forklaring'].map((key) => `plats.${key}`);

/** What the file's fields say when these are the answers, in the order of the schema. */
export function toFrontMatter(answers: Answers): FrontMatter {
  const frontMatter: FrontMatter = {};
  const hidden = answerTo(answers, 'plats.dold') === 'ja' ? places : [];
  const written = Object.entries(toWritten(answers)).filter(([name, value]) => value.length > 0 && !hidden.includes(name));
  const placed = written.map(([name, value]) => ({ name, value, place: order.indexOf(fieldOf(name)) }));
  for (const { name, value } of placed.filter(({ place }) => place !== -1).sort((a, b) => a.place - b.place)) {
    put(frontMatter, pathOf(name), value);
  }
  return withShortForms(frontMatter);
}

/** The answers as the file holds them: clean texts, and lists where one line was written. */
function toWritten(answers: Answers): Record<string, string | readonly string[]> {
  const clean = Object.keys(answers).map((name) => {
    const answer = answers[name]!;
    return [name, typeof answer === 'string' ? answerTo(answers, name) : answer] as const;
  });
  return {
    ...Object.fromEntries(clean),
    tillganglighet: accessOf(answers, 'ja'),
    tillganglighet_saknas: accessOf(answers, 'nej'),
    sokord: answerTo(answers, 'sokord')
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  };
}

function accessOf(answers: Answers, said: 'ja' | 'nej'): string[] {
  return idsOf(tillganglighet).filter((id) => answersTo(answers, `tillganglighet.${id}`)[0] === said);
}

/** Makes the objects and lists on the way. */
function put(at: Record<string | number, unknown>, [key, ...rest]: readonly (string | number)[], value: unknown): void {
  if (rest.length === 0) at[key!] = value;
  else put((at[key!] ??= typeof rest[0] === 'number' ? [] : {}) as Record<string | number, unknown>, rest, value);
}

/** Leaves out what goes without saying. */
function withShortForms({ omrade, sprak, status, kontakt, tider, ...rest }: FrontMatter): FrontMatter {
  const all: FrontMatter = {
    ...rest,
    omrade: typeof omrade === 'string' ? toOmrade(omrade) : undefined,
    sprak: String(sprak) === 'sv' ? undefined : sprak,
    status: status === 'aktiv' ? undefined : status,
    kontakt: kontakt === undefined ? undefined : withShortPhones(kontakt as Contact),
    tider: (tider as FrontMatter[] | undefined)?.map(({ varje, ...tid }) =>
      varje === 'vecka' || varje === undefined ? tid : { ...tid, varje },
    ),
  };
  const keys = order.map((name) => name.replace(/\..*/, ''));
  return Object.fromEntries(
    Object.keys(all)
      .filter((key) => all[key] !== undefined)
      .sort((a, b) => keys.indexOf(a) - keys.indexOf(b))
      .map((key) => [key, all[key]]),
  );
}

interface Contact {
  telefon?: { nummer?: string; text?: string }[];
}

/** A number without a note is only a number, and one alone is no list. */
function withShortPhones({ telefon, ...others }: Contact): FrontMatter {
  if (telefon === undefined) return others;
  const short = telefon.map((row) => (row.nummer !== undefined && row.text === undefined ? row.nummer : row));
  const [first] = short;
  const isAlone = short.length === 1 && typeof first === 'string' && !first.includes(',');
  return { telefon: isAlone ? first : short, ...others };
}
