import { behov, behovsgrupper } from '../../../src/domain/behov.ts';
import { lan } from '../../../src/domain/kommuner.ts';
import { sprak } from '../../../src/domain/sprak.ts';
import * as taxonomy from '../../../src/domain/taxonomy.ts';
import { varje, veckodagar } from '../../../src/domain/veckodagar.ts';
import type { Vocabulary } from '../../../src/domain/vocabulary.ts';

/** Heading, the fields that use the words, and the words. */
const lists: readonly [string, string, Vocabulary][] = [
  ['Arrangörstyp', '`arrangorstyp`', taxonomy.arrangorstyper],
  ['Målgrupper', '`malgrupper`', taxonomy.malgrupper],
  ['Former av ensamhet', '`ensamhetsformer`', ensamhetsformerInWords()],
  ['Hur man är med', '`former`', taxonomy.former],
  ['Kostnad', '`kostnad`', taxonomy.kostnader],
  ['Anmälan', '`anmalan`', taxonomy.anmalningar],
  ['Första gången', 'under `forsta_gangen`, med `ja` eller `nej`', taxonomy.forstaGangen],
  ['Tillgänglighet', '`tillganglighet` och `tillganglighet_saknas`', taxonomy.tillganglighet],
  ['Hur ofta', '`varje` i `tider`', varje],
  ['Veckodagar', '`dagar` i `tider`', Object.fromEntries(veckodagar.map(({ id, label }) => [id, { label }]))],
  ['Språk', '`sprak`', sprak],
  ['Status', '`status`', taxonomy.statusar],
  ['Vem som har kontrollerat', '`granskad_av`', taxonomy.granskare],
  ['Hur det kontrollerades', '`granskad_hur`', taxonomy.granskningssatt],
  ['Säkerhet', '`sakerhet`', taxonomy.sakerheter],
];

export function describeVocabularies(): string {
  return [describeBehov(), ...lists.map(([heading, field, terms]) => describeList(heading, field, terms)), describeLan()].join('\n\n');
}

function describeBehov(): string {
  const groups = Object.values(behovsgrupper).map(({ label, behov: ids }) => {
    const terms = Object.fromEntries(ids.map((id) => [id, { label: behov[id].label }]));
    return `**${label}**\n\n${toBullets(terms)}`;
  });
  return ['### Behov', 'Används i `behov`.', ...groups].join('\n\n');
}

function describeList(heading: string, field: string, terms: Vocabulary): string {
  return `### ${heading}\n\nAnvänds i ${field.replace(/^under/, 'fälten under')}.\n\n${toBullets(terms)}`;
}

function toBullets(terms: Vocabulary): string {
  return Object.entries(terms)
    .map(([id, { label }]) => `- \`${id}\`: ${label}`)
    .join('\n');
}

function describeLan(): string {
  return `### Län\n\nAnvänds i \`omrade\` som \`{lan: [Skåne län]}\`. Mappen i \`content/\` står efter kolon.\n\n${lan
    .map(({ namn, slug }) => `- ${namn}: \`${slug}\``)
    .join('\n')}`;
}

function ensamhetsformerInWords(): Vocabulary {
  return Object.fromEntries(Object.entries(taxonomy.ensamhetsformer).map(([id, { label, kort }]) => [id, { label: `${label}. ${kort}` }]));
}
