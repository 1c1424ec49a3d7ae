import type { IsoDate } from '../dates.ts';
import type { Entry } from '../entry.ts';
import { arrangorstyper } from '../taxonomy.ts';
import { toServiceRows } from './hsds-service.ts';
import { toTaxonomies } from './hsds-taxonomies.ts';
import type { OpenEntry } from './open-entry-schema.ts';
import { toOpenEntry } from './open-entry.ts';
import { attribution, licence, type Publisher } from './publisher.ts';
import { toUuid } from './uuid.ts';

/** Human Services Data Specification, by Open Referral. */
const hsdsVersion = '3.0';

/** The tables that entries become rows of. */
const tables = [
  ...(['service', 'location', 'address', 'service_at_location', 'service_area', 'schedule'] as const),
  ...(['phone', 'language', 'accessibility', 'cost_option', 'attribute'] as const),
];

/**
 * HSDS in its form of tables: one list for each, and rows that name each other by id. Written entry by entry: a large directory has a
 * hundred thousand of them, and all at once they take half a gigabyte.
 */
export function toHsds(shown: readonly Entry[], today: IsoDate, publisher: Publisher): string {
  const entries = shown.map((entry) => toOpenEntry(entry, today, publisher));
  const organizations = toOrganizations(entries, publisher);
  const head = {
    version: hsdsVersion,
    license: `${licence.namn}, ${licence.url}`,
    attribution: attribution(publisher),
    date: today,
    organization: [...new Map([...organizations.values()].map((organization) => [organization.id, organization])).values()],
  };
  const rows = entries.map((entry) => [entry, organizations.get(entry.arrangor)!.id] as const);
  return `{${writeInside(head)},${writeTables(rows, today)},${writeInside(toTaxonomies(publisher))}}`;
}

/** The members of an object, or the rows of a list, without what stands around them. */
const writeInside = (value: object) => JSON.stringify(value).slice(1, -1);

function writeTables(entries: readonly (readonly [OpenEntry, organizationId: string])[], today: IsoDate): string {
  const written = tables.map((table) => ({ table, rows: [] as string[] }));
  for (const [entry, organizationId] of entries) {
    const own = toServiceRows(entry, organizationId, today);
    for (const { table, rows } of written) if (own[table].length > 0) rows.push(writeInside(own[table]));
  }
  return written.map(({ table, rows }) => `"${table}":[${rows.join()}]`).join();
}

/** By name. Organisers have no id of their own: the same name is the same organiser, in large letters or small. */
function toOrganizations(entries: readonly OpenEntry[], { origin }: Publisher) {
  const latest = new Map(entries.map(({ arrangor, arrangorstyp }) => [arrangor, arrangorstyper[arrangorstyp].label]));
  return new Map(
    [...latest].map(([name, label]) => {
      const id = toUuid(`${origin}/arrangor/${name.toLowerCase()}`);
      return [name, { id, name, description: `${name} (${label})`, legal_status: label }];
    }),
  );
}
