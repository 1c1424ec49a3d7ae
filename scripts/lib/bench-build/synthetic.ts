import { stringify } from 'yaml';
import { behov } from '../../../src/domain/behov.ts';
import { addDays, type IsoDate } from '../../../src/domain/dates.ts';
import { toSlug } from '../../../src/domain/fold.ts';
import { kommunFacts } from '../../../src/domain/kommun-facts.ts';
import { kommuner, type Kommun } from '../../../src/domain/kommuner.ts';
import { arrangorstyper, malgrupper } from '../../../src/domain/taxonomy.ts';
import { idsOf } from '../../../src/domain/vocabulary.ts';

/** A file of an invented entry: the path is below the folder of entries. */
export interface SyntheticFile {
  path: string;
  source: string;
}

const names = ['Öppet hus', 'Kaffestugan', 'Promenadgruppen', 'Språkkafé', 'Sorgegrupp', 'Bokcirkel', 'Gemensam lunch', 'Körsång för alla'];
const streets = ['Storgatan', 'Kyrkogatan', 'Skolvägen', 'Stationsgatan', 'Björkvägen', 'Torget'];
const sentences = [
  'Vi dricker kaffe och pratar om det som har hänt i veckan.',
  'Du kan komma när du vill och gå när du vill.',
  'Någon av oss möter dig vid dörren första gången.',
  'Ta gärna med en vän, eller kom själv.',
  'Lokalen ligger i markplan och det finns hiss.',
  'Ibland läser vi högt, ibland spelar vi spel.',
];
const days = ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'];

/** Kommuner, once for every 10,000 inhabitants, so that large towns are large here too. */
const weighted: readonly Kommun[] = kommuner.flatMap((kommun) => Array<Kommun>(Math.ceil(populationOf(kommun) / 10_000)).fill(kommun));

function populationOf({ kod }: Kommun): number {
  return kommunFacts[kod]![2];
}

/** Invented entries of every kind: mostly activities and meeting places. The same for the same number and day, always valid. */
export function makeEntryFiles(count: number, today: IsoDate): SyntheticFile[] {
  return Array.from({ length: count }, (_, i) => makeEntryFile(i, today));
}

function makeEntryFile(i: number, today: IsoDate): SyntheticFile {
  const kommun = pick(weighted, i * 7919);
  const namn = `${pick(names, i)} ${kommun.namn} ${i}`;
  const kind = i % 50 === 0 ? 'stodlinjer' : i % 3 === 0 ? 'motesplatser' : 'aktiviteter';
  const folder = kind === 'stodlinjer' ? kind : `${kind}/${kommun.lan.slug}`;
  const frontMatter = { ...shared(i, namn, kommun, today), ...(kind === 'stodlinjer' ? line(i) : visit(i, kommun)) };
  const body = Array.from({ length: 1 + (i % 4) }, (_, n) => pick(sentences, i + n)).join(' ');
  return { path: `${folder}/${toSlug(namn)}.md`, source: `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${body}\n` };
}

function shared(i: number, namn: string, kommun: Kommun, today: IsoDate) {
  return {
    namn,
    sammanfattning: `${pick(sentences, i)} ${pick(sentences, i + 2)}`,
    arrangor: `Föreningen ${kommun.namn} ${i % 40}`,
    arrangorstyp: pick(idsOf(arrangorstyper), i),
    behov: [...new Set([pick(idsOf(behov), i), pick(idsOf(behov), i * 13 + 5)])],
    malgrupper: [pick(idsOf(malgrupper), i)],
    ensamhetsformer: ['social'],
    kallor: [{ url: `https://www.example.org/${i}`, sedd: addDays(today, -(i % 90)), daterad: addDays(today, -(i % 700)) }],
    ...(i % 4 === 0 ? {} : { granskad: addDays(today, -(i % 170)), granskad_av: 'arrangoren', granskad_hur: 'telefon' }),
  };
}

const line = (i: number) => ({
  omrade: 'hela Sverige',
  former: ['telefon'],
  kostnad: 'gratis',
  anmalan: 'ingen',
  kontakt: { telefon: number(i) },
});

const visit = (i: number, kommun: Kommun) => ({
  omrade: { kommuner: [kommun.namn] },
  former: ['pa_plats'],
  plats: { adress: `${pick(streets, i)} ${i}`, ort: kommun.namn, ...positionIn(kommun, i) },
  tider: [{ dagar: [pick(days, i)], start: '13:00', slut: '15:00', varje: 'vecka' }],
  kostnad: i % 3 === 0 ? 'fraga' : 'gratis',
  anmalan: 'ingen',
  forsta_gangen: { kom_ensam: 'ja', nagon_moter: i % 2 === 0 ? 'ja' : 'nej' },
  kontakt: { telefon: number(i) },
});

/** Numbers from a series that PTS keeps for books and films: nobody has them. */
const number = (i: number) => `08-465 004 ${String(i % 100).padStart(2, '0')}`;
const positionIn = ({ kod }: Kommun, i: number) => {
  const [lat, lon] = kommunFacts[kod]!;
  return { lat: near(lat, i), lon: near(lon, i * 3) };
};
const near = (degrees: number, i: number) => (degrees + ((i % 41) - 20) / 400).toFixed(4);
const pick = <T>(list: readonly T[], i: number): T => list[i % list.length]!;
