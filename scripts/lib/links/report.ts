import type { IsoDate } from '../../../src/domain/dates.ts';
import { formatDate } from '../../../src/text/format.ts';
import { isBroken, type Memories, type Memory } from './memory.ts';
import type { OddNumber, Target } from './targets.ts';
import { reportText } from './words.ts';

type Section = keyof typeof reportText.sections;

export interface LinkReport {
  datum: IsoDate;
  lankar: { url: string; avsnitt: Section; skal: string; till?: string; sedan?: IsoDate; platser: string[] }[];
  nummer: OddNumber[];
  finns: number;
  ejProvade: number;
  totalt: number;
}

export function toReport(targets: readonly Target[], memories: Memories, nummer: OddNumber[], today: IsoDate): LinkReport {
  const known = targets.flatMap(({ url, places }) => {
    const memory = memories.get(url);
    return memory === undefined ? [] : [{ url, places, memory }];
  });
  const lankar = known.flatMap(({ url, places, memory }) => {
    const avsnitt = sectionOf(memory);
    const { to, failedSince, why = '' } = memory;
    if (avsnitt === undefined) return [];
    return [{ url, avsnitt, skal: why, ...(to && { till: to }), ...(failedSince && { sedan: failedSince }), platser: places }];
  });
  const totalt = targets.length;
  return { datum: today, lankar, nummer, finns: known.length - lankar.length, ejProvade: totalt - known.length, totalt };
}

function sectionOf(memory: Memory): Section | undefined {
  if (memory.result === 'ok') return undefined;
  return memory.result === 'fault' ? (isBroken(memory) ? 'broken' : 'failing') : memory.result;
}

export function toMarkdown({ datum, lankar, nummer, finns, ejProvade, totalt }: LinkReport): string {
  const parts = (Object.keys(reportText.sections) as Section[]).flatMap((section) => {
    const lines = section === 'numbers' ? nummer.map(numberLine) : lankar.filter(({ avsnitt }) => avsnitt === section).map(linkLine);
    return lines.length === 0 ? [] : [`## ${reportText.sections[section]} (${lines.length})`, lines.join('\n')];
  });
  return [
    reportText.title(formatDate(datum)),
    reportText.count(finns, totalt) + (ejProvade > 0 ? ` ${reportText.rest(ejProvade)}` : ''),
    ...(parts.length > 0 ? parts : [reportText.fine]),
    '',
  ].join('\n\n');
}

function linkLine({ url, skal, till, sedan, platser }: LinkReport['lankar'][number]): string {
  const since = sedan === undefined ? '' : `, ${reportText.since(formatDate(sedan))}`;
  return [
    `- ${code(url)}: ${skal}${till === undefined ? '' : ` ${code(till)}`}${since}`,
    ...platser.map((place) => `  - ${code(place)}`),
  ].join('\n');
}

const numberLine = ({ nummer, place, why }: OddNumber) => `- ${code(nummer)}: ${why}\n  - ${code(place)}`;

/** As it is written and nothing more: an address from a server may hold anything. */
const code = (text: string) =>
  `\`${text
    .replace(/`/g, '%60')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .slice(0, 300)}\``;
