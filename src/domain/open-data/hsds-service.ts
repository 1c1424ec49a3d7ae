import type { IsoDate } from '../dates.ts';
import { getLan } from '../kommuner.ts';
import { sprak } from '../sprak.ts';
import { anmalningar, kostnader, tillganglighet } from '../taxonomy.ts';
import { toAttributes } from './hsds-taxonomies.ts';
import { toSchedules } from './hsds-schedule.ts';
import type { OpenEntry } from './open-entry-schema.ts';
import { toUuid } from './uuid.ts';

const sentences = (...parts: (string | undefined)[]) => parts.filter((part) => part !== undefined).join(' ');
const labelOf = (vocabulary: Readonly<Record<string, { label: string }>>, id: string) => vocabulary[id]!.label;

/** All rows that one entry becomes, by table. */
export function toServiceRows(entry: OpenEntry, organizationId: string, today: IsoDate) {
  const id = toUuid(entry.sida);
  const own = (table: string, key: string | number) => toUuid(`${entry.sida}#${table}-${key}`);
  const place = toPlaceRows(entry, id, organizationId, own);
  return {
    service: [toService(entry, id, organizationId, today)],
    ...place,
    service_area: toAreas(entry).map((name) => ({ id: own('area', name), service_id: id, name })),
    schedule: toSchedules(entry, id, own, today),
    phone: toPhones(entry, id, own),
    language: entry.sprak.map((code) => ({ id: own('language', code), service_id: id, name: labelOf(sprak, code), code })),
    cost_option:
      entry.kostnad === 'gratis'
        ? [{ id: own('cost', 'gratis'), service_id: id, option: kostnader.gratis.label, amount: 0, currency: 'SEK' }]
        : [],
    attribute: toAttributes(entry, id),
  };
}

function toService(entry: OpenEntry, id: string, organizationId: string, today: IsoDate) {
  const { namn, sammanfattning, text, kontakt, sida, status, anmalan, sa_gor_du, kostnad, kostnad_text, for_vem, inte_for, alder } = entry;
  return {
    ...{ id, organization_id: organizationId, name: namn, url: kontakt.webb ?? sida, email: kontakt.epost },
    description: text === undefined ? sammanfattning : `${sammanfattning}\n\n${text}`,
    status: status === 'pausad' ? 'temporarily closed' : 'active',
    application_process: sentences(`${anmalningar[anmalan].label}.`, sa_gor_du),
    fees_description: sentences(`${kostnader[kostnad].label}.`, kostnad_text),
    eligibility_description: sentences(for_vem, inte_for) || undefined,
    ...{ minimum_age: alder?.fran, maximum_age: alder?.till, assured_date: entry.granskad },
    alert:
      entry.notiser
        ?.filter(({ fran = '' }) => fran <= today)
        .map(({ text: notice }) => notice)
        .filter((notice) => notice !== undefined)
        .join(' ') || undefined,
  };
}

type Own = (table: string, key: string | number) => string;

/** A protected place is no location at all. */
function toPlaceRows({ plats, kommun, namn, tillganglighet: access = [] }: OpenEntry, serviceId: string, organizationId: string, own: Own) {
  if (plats === undefined || plats.dold || plats.ort === undefined)
    return { location: [], address: [], service_at_location: [], accessibility: [] };
  const id = own('location', 1);
  const where = { latitude: plats.lat, longitude: plats.lon, transportation: plats.vagbeskrivning };
  return {
    location: [{ id, location_type: 'physical', organization_id: organizationId, name: plats.namn ?? namn, ...where }],
    address: toAddress(plats, kommun).map((address) => ({ id: own('address', 1), location_id: id, ...address })),
    service_at_location: [{ id: own('at', 1), service_id: serviceId, location_id: id }],
    accessibility: access.map((term) => ({ id: own('access', term), location_id: id, description: tillganglighet[term].label })),
  };
}

/** HSDS asks for every line of an address. What we do not know is empty. */
function toAddress({ adress, postnummer = '', ort = '' }: NonNullable<OpenEntry['plats']>, kommun: OpenEntry['kommun']) {
  if (adress === undefined) return [];
  const state = kommun === undefined ? '' : getLan(kommun.kod.slice(0, 2)).namn;
  const lines = { address_1: adress, city: ort, region: kommun?.namn, state_province: state, postal_code: postnummer };
  return [{ ...lines, country: 'SE', address_type: 'physical' }];
}

function toAreas({ omrade }: OpenEntry): string[] {
  return omrade.slag === 'sverige' ? ['Sverige'] : [...(omrade.lan ?? []), ...(omrade.kommuner ?? [])].map(({ namn }) => namn);
}

function toPhones({ kontakt: { telefon = [], sms } }: OpenEntry, serviceId: string, own: Own) {
  const voices = telefon.map(({ nummer, text }) => ({ number: nummer, type: 'voice', description: text }));
  const texts = sms === undefined ? [] : [{ number: sms, type: 'text', description: undefined }];
  return [...voices, ...texts].map((phone, i) => ({ id: own('phone', i + 1), service_id: serviceId, ...phone }));
}
