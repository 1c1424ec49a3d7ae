import type { Entry } from '../domain/entry.ts';
import { joinNights } from '../domain/nights.ts';
import { describeTider } from './entry.ts';
import { meetOthersIn } from './pages.ts';
import { shortTimes } from './short-times.ts';

/** What a poster promises: what there is in the kommun, or a voice on the phone where we know of nothing there. */
export const posterWays = {
  here: {
    heading: meetOthersIn,
    lead: 'Vad finns det att göra? Vem kan man prata med? Titta efter, eller ring.',
    web: () => 'Här ser du vad som finns:',
  },
  elsewhere: {
    heading: () => 'Någon att prata med',
    lead: 'Du kan ringa någon, var du än bor. Du behöver inte åka någonstans.',
    web: (namn: string) => `Här finns fler att ringa, och det som ligger närmast ${namn}:`,
  },
} as const;

export const posterText = {
  title: (namn: string) => `Affisch för ${namn} att skriva ut`,
  description: (namn: string) => `En affisch i svartvitt med lappar att riva av, för bibliotek och väntrum i ${namn}.`,
  /** For whoever prints it. */
  whyElsewhere: (namn: string) => `Vi känner inte till något i ${namn} ännu. Därför handlar affischen om någon att ringa.`,
  first: 'Du får ringa och bara prata. Du behöver inte veta vad du ska säga.',
  tear: 'Riv av en lapp',
  tearNote: (count: number) =>
    `På papperet finns ${count} lappar längst ner. Klipp längs linjerna mellan dem innan du sätter upp affischen.`,
  made: (namn: string, date: string) => `${namn}, ${date}`,
  ring: (namn: string) => `Prata med någon: ${namn}`,
} as const;

const hoursElsewhere = 'Tiderna står på sidan';

/** When a line answers, as two lengths. A number without its hours is a promise that nobody may keep. */
export function describeHours({ tider = [] }: Pick<Entry, 'tider'>): { long: string; short: string } {
  if (tider.length === 0) return { long: hoursElsewhere, short: hoursElsewhere };
  const times = describeTider(tider.map((tid) => ({ ...tid, text: undefined })));
  return { long: times.join('. '), short: joinNights(tider).length === 1 ? times[0]! : shortTimes(tider) };
}
