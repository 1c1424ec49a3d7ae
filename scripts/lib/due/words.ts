import type { Asked, Due, DueReason } from '../../../src/domain/due/due.ts';
import { formatDate, formatList } from '../../../src/text/format.ts';
import { describeSourceDate } from '../../../src/text/freshness.ts';
import { mainSourceOf } from '../../../src/domain/sources.ts';

export const dueHelp = `Visar vad en människa behöver kontrollera, viktigast och äldst först.

  npm run due                  det som är mest bråttom, som text
  npm run due -- --allt        allt, som text
  npm run due -- --json        som JSON
  npm run due -- --issues      som ärenden i Markdown, ett för varje arrangör eller kommun
  npm run due -- --akut        bara nummer som gäller liv och hälsa; felkod 1 om något har väntat i över 90 dagar
  npm run due -- --github      öppnar och uppdaterar ärendena på GitHub; behöver GITHUB_TOKEN och GITHUB_REPOSITORY

  --nya 10                     öppna högst så många nya ärenden på en gång (med --github)
  --mapp content               läs posterna ur en annan mapp
  TODAY=2026-11-22             räkna som om det vore den dagen

Inget av det ändrar en post. Bara en människa skriver datumet i granskad.`;

const reasons: Record<DueReason, string> = {
  akut: 'har inte kontrollerats på 90 dagar',
  ogranskad: 'aldrig kontrollerad',
  bor_kontrolleras: 'det var länge sedan den kontrollerades',
  inaktuell: 'för gammal, syns inte längre i listorna',
  snart: 'kontrollen gäller inte länge till',
  rond: 'kontrollerad, men mycket kan ändras så här års',
};

export function describeReason({ reason, isShown }: Due): string {
  return reason === 'ogranskad' && !isShown ? `${reasons.ogranskad}, syns inte längre i listorna` : reasons[reason];
}

/** "uppgifter från 3 oktober 2026", or from the source when nobody has checked. */
export function describeFacts({ entry }: Due): string {
  if (entry.granskad !== undefined) return `kontrollerad ${formatDate(entry.granskad)}`;
  const { daterad } = mainSourceOf(entry);
  return daterad === undefined ? 'källan har inget datum' : `källan är från ${describeSourceDate(daterad)}`;
}

/** A line is asked about by the editors, and nobody rings it to try it. */
const ways = {
  redaktionen: {
    epost: 'Redaktionen mejlar',
    telefon: 'Redaktionen ringer',
    webb: 'Redaktionen frågar på',
    kontakt: 'Redaktionen frågar på',
  },
  arrangoren: { epost: 'Mejla arrangören:', telefon: 'Ring arrangören:', webb: 'Fråga arrangören på', kontakt: 'Fråga arrangören på' },
} as const satisfies Record<Asked['av'], Record<Asked['hur'], string>>;

export function describeAsked({ av, hur, till }: Asked): string {
  return `${ways[av][hur]} ${till}`;
}

export const dueText = {
  nothing: 'Inget behöver kontrolleras just nu.',
  count: (count: number) => (count === 1 ? '1 post behöver kontrolleras.' : `${count} poster behöver kontrolleras.`),
  round: (label: string, last: string) => `${label}, till och med ${formatDate(last)}.`,
  faulty: 'Poster med fel är inte med. Kör npm run validate först.',
  noAkut: 'Alla nummer som gäller liv och hälsa är kontrollerade de senaste 90 dagarna.',
  akut: (names: readonly string[]) =>
    `Till redaktionen: ${names.length === 1 ? 'ett nummer som gäller' : `${names.length} nummer som gäller`} liv och hälsa har inte ` +
    `kontrollerats på 90 dagar: ${formatList(names)}.`,
  akutHow: `Fråga den som ordnar linjen. Ring inte själva numret för att pröva. Skriv svaret i filen:

  granskad: dagen då du fick svar
  granskad_av: redaktionen
  granskad_hur: epost eller telefon
`,
  rest: (count: number) => `  och ${count} till; visa alla med --allt`,
} as const;

/** The words of an issue. */
export const issueText = {
  title: (label: string) => `Stämmer uppgifterna? – ${label}`,
  lead: (namn: string) => `Hej. Vi vill att den som läser på ${namn} ska kunna lita på det som står. Hjälp oss att se om det stämmer.`,
  how: 'Titta på varje sida. Tryck på **Allt stämmer** eller **Något har ändrats**, på GitHub eller i ett mejl. Skriv hur du vet det. Har det slutat, skriv det.',
  akutLead:
    'De här numren gäller liv och hälsa. Redaktionen frågar den som ordnar linjen. Ring inte själva numret för att pröva. Någon annan kan behöva platsen i kön. Ring aldrig 112 för att pröva.',
  round: (label: string, question: string) => `**${label}:** ${question}`,
  page: 'Läs sidan',
  right: 'Allt stämmer',
  changed: 'Något har ändrats',
  byMail: 'Med mejl',
  rest: (count: number) => `Efter dem finns det ${count} till. De kommer hit när de här är klara.`,
  after: 'Till redaktionen: skriv `granskad`, `granskad_av` och `granskad_hur` i posten när någon har svarat. Inget program gör det.',
  done: 'Allt här är kontrollerat. Tack.',
} as const;
