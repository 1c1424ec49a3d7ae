import type { IsoDate } from '../dates.ts';
import type { Entry } from '../entry.ts';

/** A season when much changes at once, so that also what was checked lately is worth a question. */
export interface Round {
  /** "jul-2026" */
  id: string;
  label: string;
  /** What to ask besides whether all is as before. */
  question: string;
  first: IsoDate;
  last: IsoDate;
  concerns: (entry: Pick<Entry, 'kind' | 'arrangorstyp'>) => boolean;
}

/** Associations choose new people at their annual meetings. */
const electsPeople: readonly string[] = ['forening', 'trossamfund', 'studieforbund'];

const seasons = [
  {
    id: 'arsmoten',
    label: 'Efter årsmötena',
    question: 'Är det någon ny att kontakta sedan årsmötet?',
    first: '04-15',
    last: '05-10',
    concerns: ({ arrangorstyp }) => electsPeople.includes(arrangorstyp),
  },
  {
    id: 'sommar',
    label: 'Inför sommaren',
    question: 'Har ni öppet i sommar? Vilka veckor gör ni uppehåll?',
    first: '05-15',
    last: '06-15',
    concerns: ({ kind }) => kind !== 'stodlinjer',
  },
  {
    id: 'jul',
    label: 'Inför jul och nyår',
    question: 'Har ni öppet under jul och nyår? Händer det något särskilt på julafton?',
    first: '11-15',
    last: '12-15',
    concerns: () => true,
  },
] as const satisfies readonly Round[];

/** The round that is on; most days there is none. */
export function findRound(today: IsoDate): Round | undefined {
  const [year, day] = [today.slice(0, 4), today.slice(5)];
  const season = seasons.find(({ first, last }) => first <= day && day <= last);
  return season && { ...season, id: `${season.id}-${year}`, first: `${year}-${season.first}`, last: `${year}-${season.last}` };
}
