/** A text of some length. Forgetting a value and giving a list are two mistakes with two messages. */
export interface TextRule {
  missing: string;
  example: string;
  min: number;
  max: number;
}

const required = (missing: string, example: string, min: number, max: number): TextRule => ({ missing, example, min, max });

const sentence = (example: string, max = 300): TextRule => ({
  missing: `Skriv en mening eller ta bort raden. Till exempel: ${example}`,
  example,
  min: 1,
  max,
});

/** Every text of an entry, by its field. The schema and the form on the site both read this. */
export const texts = {
  namn: required('Skriv vad det heter, till exempel: namn: Kaffestugan', 'Kaffestugan', 3, 80),
  sammanfattning: required(
    'Berätta kort vad man gör där, med 50–200 tecken. Till exempel: sammanfattning: Fika och prata med andra i kyrkans kafé.',
    'Fika och prata med andra i kyrkans kafé.',
    50,
    200,
  ),
  arrangor: required('Skriv vem som ordnar det, till exempel: arrangor: Röda Korset i Lund', 'Röda Korset i Lund', 2, 120),
  for_vem: sentence('För dig som har fyllt 65 år.'),
  inte_for: sentence('Inte för barn under 15 år.'),
  tider_text: sentence('Den första söndagen i månaden.'),
  kostnad_text: sentence('Fika kostar 20 kronor.', 200),
  sa_gor_du: sentence('Ring och fråga efter Anna.', 600),
  for_lotsar: sentence('Ring samordnaren. Vi ringer upp samma vecka.', 600),
  sokord: sentence('fika'),
  'forsta_gangen.text': sentence('Anna möter dig vid dörren.'),
  'plats.namn': sentence('Fornbodaskolan', 120),
  'plats.adress': sentence('Storgatan 4', 160),
  'plats.ort': required('Skriv orten, till exempel: Hallunda', 'Hallunda', 1, 80),
  'plats.vagbeskrivning': sentence('Buss 172 stannar utanför.', 400),
  'plats.lage_forklaring': sentence('Kommunen är stor. Byn ligger vid norska gränsen.', 200),
  'tider.text': sentence('Gympa', 160),
  'uppehall.text': sentence('Stängt under jullovet.', 300),
  'kontakt.telefon.text': sentence('kommunens växel', 120),
  'kallor.namn': sentence('Kommunens lista över träffpunkter', 80),
} as const satisfies Record<string, TextRule>;

/** What is wrong with a text that is written without blanks around it. */
export function explainText(value: string, { missing, min, max }: TextRule): string | undefined {
  if (value === '') return missing;
  if (value.length < min) return `Texten är ${value.length} tecken. Skriv minst ${min}, så att man förstår vad det är.`;
  if (value.length <= max) return undefined;
  return `Texten är ${value.length} tecken. Korta den till högst ${max}. Resten kan stå i brödtexten under strecken.`;
}
