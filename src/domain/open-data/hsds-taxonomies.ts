import { behov } from '../behov.ts';
import { ensamhetsformer, former, malgrupper } from '../taxonomy.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { farskheter, type OpenEntry } from './open-entry-schema.ts';
import type { Publisher } from './publisher.ts';
import { toUuid } from './uuid.ts';

/** Our closed lists, as HSDS has taxonomies. */
const taxonomies = {
  behov: { name: 'Behov', description: 'Vad en person kan få, eller situationen det är för.', terms: behov },
  malgrupper: { name: 'Målgrupper', description: 'Vem det är för.', terms: malgrupper },
  ensamhetsformer: { name: 'Former av ensamhet', description: 'Social, emotionell och existentiell.', terms: ensamhetsformer },
  former: { name: 'Sätt att delta', description: 'På plats, telefon, chatt och så vidare.', terms: former },
  farskhet: { name: 'Färskhet', description: 'Hur säkra uppgifterna är den dag filen gjordes.', terms: farskheter },
} as const satisfies Record<string, { name: string; description: string; terms: Vocabulary }>;

type Taxonomy = keyof typeof taxonomies;
const names = Object.keys(taxonomies) as Taxonomy[];

export function toTaxonomies({ origin }: Publisher) {
  return {
    taxonomy: names.map((id) => {
      const { name, description } = taxonomies[id];
      return { id: toUuid(`${origin}/${id}`), name, description };
    }),
    taxonomy_term: names.flatMap((id) =>
      Object.entries<Vocabulary[string]>(taxonomies[id].terms).map(([code, { label }]) => ({
        ...{ id: termId(origin, id, code), code: `${id}/${code}`, name: label, description: label },
        ...{ language: 'sv', taxonomy: taxonomies[id].name, taxonomy_id: toUuid(`${origin}/${id}`) },
      })),
    ),
  };
}

/** The terms that an entry carries. */
export function toAttributes(entry: OpenEntry, serviceId: string) {
  const { origin } = new URL(entry.sida);
  const carried: Record<Taxonomy, readonly string[]> = { ...entry, farskhet: [entry.farskhet] };
  return names.flatMap((taxonomy) =>
    carried[taxonomy].map((code) => ({
      id: toUuid(`${serviceId}/${taxonomy}/${code}`),
      ...{ link_id: serviceId, link_entity: 'service', link_type: taxonomy },
      taxonomy_term_id: termId(origin, taxonomy, code),
    })),
  );
}

const known = new Map<string, string>();

/** Worked out once for each term: thousands of entries carry it. */
function termId(origin: string, taxonomy: Taxonomy, code: string): string {
  const name = `${origin}/${taxonomy}/${code}`;
  const id = known.get(name) ?? toUuid(name);
  known.set(name, id);
  return id;
}
