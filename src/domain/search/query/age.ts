import type { Malgrupp } from '../../taxonomy.ts';
import { meaning, type Aspect, type Meaning } from './meaning.ts';

/** Who somebody is stays in the query when the age is taken out: "änka 82" is still a widow, and a "man" with an age is no "one". */
const person =
  /(?:^|\s)(?:tjej|kille|man|kvinna|dam|herre|grabb|flicka|pojke|student|änka|änkling|änkeman|mamma|pappa|pat|patient|pensionär)\s+(\d{2})(?![\d:.,])(?!\s*(?:kr|min|timm|person|barn|st\b))/;

/** Ways to write an age. The number is the first group; what stands around it belongs to the age. */
const patterns = [
  /(?:^|[^\d])(\d{1,3})\s*(?:\+|plus\b)/,
  /(?:över|fyllda?|fyllt|äldre än|minst|runt|kring|på|about|over|age|aged)\s+(\d{1,3})(?![\d:.,]|\s*(?:kr|min|timm|person|st\b))/,
  /(?:^|[^\d])(\d{1,3})\s*[- ]?(?:år(?![a-zåäö])(?! sedan)|åring|årig|årsåldern|års ålder|ar\b|aring|years? old|yo\b)(?:\s+gam(?:mal|malt|la)(?![a-zåäö]))?/,
  person,
  /jag (?:är|e) (\d\d)(?![\d:.,]| kr| min)/,
  /(?:är|e|blir|am|i'm)\s+(\d{1,3})(?=\s*(?:$|[?.!,]|och|bor|ny|ensam|vill|utan|i\s))/,
] as const;

export interface FoundAge {
  alder: number;
  written: string;
  /** The query with the age taken out. */
  others: string;
}

/** "i tio år" and "för 2 år sedan" are no ages. */
const span = /(?:^|\s)(?:i|efter|sedan|under|senaste|på bara|varje|om|flera|vartannat)\s+\d{1,3}\s+år/g;

/** A year at school: "åk 8", "gymnasiet åk 2". */
const schoolYear = /(?:^|\s)(?:gymnasiet |gymnasie)?(?:åk|ak|årskurs|arskurs|klass)\s?(\d)(?!\d)/;

/** The years from which a "mamma" with an age is an old mother. Nothing but the age tells of her then: "mamma 82 ensam" is no lone parent. */
const oldFrom = 60;
const parent = /(?:^|\s)(?:mamma|pappa)[\s,]*$/i;

export function findAge(query: string): FoundAge | undefined {
  const text = query.slice(0, 300);
  const small = text.toLowerCase();
  const start = small.includes('gymnasi') ? 15 : 6;
  for (const pattern of [schoolYear, ...patterns]) {
    const found = pattern.exec(small.replace(span, ' '));
    const alder = Number(found?.[1]) + (pattern === schoolYear ? start : 0);
    if (found === null || alder < 1 || alder > 110) continue;
    const { 0: match, index } = found;
    const who = pattern === person ? match.replace(/\d+/, '').replace(/^\s*man\s*$/, 'herre') : '';
    const before = `${text.slice(0, index)} ${who}`;
    const after = text.slice(index + match.length);
    const isOld = alder >= oldFrom && !after.startsWith(' och');
    return { alder, written: match.trim(), others: `${isOld ? before.replace(parent, '') : before} ${after}` };
  }
  return undefined;
}

/** The years of each group. Between them there is no group, only an age. */
const groups: readonly (readonly [Malgrupp, number, number])[] = [
  ['barn', 1, 12],
  ['unga', 13, 19],
  ['unga_vuxna', 18, 35],
  ['aldre', 62, 110],
];

/** True for a group that somebody of this age is too old or too young for. Between youth and old age many are welcome to either. */
export function isOtherAge(id: Malgrupp, age: number): boolean {
  const group = groups.find(([known]) => known === id);
  return group !== undefined && (age < group[1] - near || age > group[2] + near);
}
const near = 3;

export function toAgeAspect({ alder, written }: Pick<FoundAge, 'alder' | 'written'>): Aspect {
  const means: Meaning[] = groups.filter(([, from, to]) => from <= alder && alder <= to).map(([id]) => meaning('malgrupp', id, 0.9));
  return { meanings: [meaning('alder', String(alder)), ...means], written, how: 'word', label: `${alder} år` };
}
