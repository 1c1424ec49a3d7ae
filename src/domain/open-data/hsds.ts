import type { IsoDate } from '../dates.ts';
import type { Entry } from '../entry.ts';
import { fold } from '../fold.ts';
import { arrangorstyper } from '../taxonomy.ts';
import { toServiceRows } from './hsds-service.ts';
import { toTaxonomies } from './hsds-taxonomies.ts';
import type { OpenEntry } from './open-entry-schema.ts';
import { toOpenEntry } from './open-entry.ts';
import { attribution, licence, type Publisher } from './publisher.ts';
import { toUuid } from './uuid.ts';

/** Human Services Data Specification, by Open Referral. */
export const hsdsVersion = '3.0';

/** The tables that entries become rows of. */
const tables = [
  ...['service', 'location', 'address', 'service_at_location', 'service_area', 'schedule'],
  ...['phone', 'language', 'accessibility', 'cost_option', 'attribute'],
];

/** HSDS in its form of tables: one list for each, and rows that name each other by id. */
export function toHsds(shown: readonly Entry[], today: IsoDate, publisher: Publisher): string {
  const entries = shown.map((entry) => toOpenEntry(entry, today, publisher));
  const rows: Readonly<Record<string, readonly object[]>>[] = entries.map((entry) =>
    toServiceRows(entry, organizationId(entry, publisher)),
  );
  return JSON.stringify({
    version: hsdsVersion,
    license: `${licence.namn}, ${licence.url}`,
    attribution: attribution(publisher),
    date: today,
    organization: toOrganizations(entries, publisher),
    ...Object.fromEntries(tables.map((table) => [table, rows.flatMap((row) => row[table]!)])),
    ...toTaxonomies(publisher),
  });
}

/** Organisers have no id of their own: the same name is the same organiser. */
function organizationId({ arrangor }: OpenEntry, { origin }: Publisher): string {
  return toUuid(`${origin}/arrangor/${fold(arrangor)}`);
}

function toOrganizations(entries: readonly OpenEntry[], publisher: Publisher) {
  const byId = new Map(entries.map((entry) => [organizationId(entry, publisher), entry]));
  return [...byId].map(([id, { arrangor, arrangorstyp }]) => {
    const { label } = arrangorstyper[arrangorstyp];
    return { id, name: arrangor, description: `${arrangor} (${label})`, legal_status: label };
  });
}
