import { issueQuestions } from '../scripts/lib/issue/questions.ts';

/** Answers that are right, with invented people and places, by the field that they are about. */
export const rightAnswers: Readonly<Record<string, string>> = {
  slag: 'Aktivitet: något man gör tillsammans, eller någon som kommer på besök',
  namn: 'Kaffestugan',
  sammanfattning: 'Fika och prata med andra en stund. Du behöver inte känna någon, och du får komma och gå som du vill.',
  arrangor: 'Föreningen Exempel',
  arrangorstyp: 'Förening',
  behov: 'Fika tillsammans, Präst, diakon eller själavård, Öppen mötesplats',
  malgrupper: 'Äldre, Anhöriga',
  ensamhetsformer: 'För få att vara med',
  omrade: 'Lund',
  former: 'På plats',
  'plats.ort': 'Lund',
  'plats.adress': 'Exempelgatan 4',
  'plats.postnummer': '222 22',
  tider: 'Tisdagar och torsdagar 13:00–15:00\nLördagar kl. 10-12',
  kostnad: 'Gratis',
  anmalan: 'Du behöver inte anmäla dig',
  'kontakt.telefon': '040-628 04 00',
  'kontakt.webb': 'https://exempel.example/kaffestugan',
  kallor: 'https://exempel.example/kaffestugan',
  forsta_gangen: 'Du kan komma ensam, Någon möter dig',
  sprak: 'Svenska, Finska',
  body: 'Ibland sjunger vi tillsammans.\n- Ta med kopp\n# Inte en rubrik',
};

/** What GitHub makes of the answers: every question as a heading. */
export function toIssueBody(change: Readonly<Record<string, string>> = {}): string {
  const answers = { ...rightAnswers, ...change };
  return issueQuestions.map(({ field, label }) => `### ${label}\n\n${answers[field] || '_No response_'}`).join('\n\n');
}
