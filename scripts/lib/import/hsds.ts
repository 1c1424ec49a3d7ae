// Human Services Data Specification 3.0, https://docs.openreferral.org: one table of where its words go, so the file is long.
import { findKommun } from '../../../src/domain/kommuner.ts';
import { tillganglighet } from '../../../src/domain/taxonomy.ts';
import { hasId } from '../../../src/domain/vocabulary.ts';
import { toIds } from '../incoming/terms.ts';
import { toSchedule } from './hsds-schedule.ts';

type Thing = Readonly<Record<string, unknown>>;
type Row = Readonly<Record<string, string>>;

const signs = [
  'organization',
  'organization_id',
  'service_at_locations',
  'service_areas',
  'schedules',
  'eligibility_description',
  'application_process',
];

/** True of a service, and of an organisation with services in it. */
export function isHsds(item: Thing): boolean {
  return typeof item['name'] === 'string' && (signs.some((key) => key in item) || Array.isArray(item['services']));
}

/** One row for each place where the service is. */
export function fromHsds(item: Thing): Row[] {
  const services = listOf(item, 'services');
  if (services.length > 0) return services.flatMap((service) => fromService({ organization: item, ...service }));
  return fromService(item);
}

function fromService(service: Thing): Row[] {
  const places = listOf(service, 'service_at_locations').map((at) => ({ at, location: thingOf(at, 'location') }));
  return (places.length === 0 ? [{ at: {}, location: {} }] : places).map(({ at, location }) =>
    withoutEmpty({
      ...aboutService(service),
      ...aboutPlace(location, service),
      ...aboutContact(service, location),
      ...toSchedule([service, at, location].map((thing) => listOf(thing, 'schedules')).find((list) => list.length > 0) ?? []),
    }),
  );
}

function aboutService(service: Thing): Row {
  const text = textOf(service, 'description');
  return {
    namn: textOf(service, 'name'),
    sammanfattning: toSummary(text),
    body: text.length > mostSummary ? text : '',
    arrangor: textOf(thingOf(service, 'organization'), 'name'),
    'alder.fran': textOf(service, 'minimum_age'),
    'alder.till': textOf(service, 'maximum_age'),
    for_vem: textOf(service, 'eligibility_description'),
    sa_gor_du: textOf(service, 'application_process'),
    anmalan: 'fraga',
    ...aboutCost(service),
    sprak: listOf(service, 'languages')
      .map((language) => textOf(language, 'code') || textOf(language, 'name'))
      .join('\n'),
    sokord: textOf(service, 'alternate_name'),
    status: statuses[textOf(service, 'status')] ?? '',
    kallor: textOf(service, 'url') || textOf(thingOf(service, 'organization'), 'website'),
    'kallor.0.daterad': textOf(service, 'last_modified').slice(0, 10),
  };
}

const statuses: Readonly<Record<string, string>> = { inactive: 'pausad', defunct: 'avslutad', 'temporarily closed': 'pausad' };

/** What it costs is unknown until somebody says. */
function aboutCost(service: Thing): Row {
  const [option = {}] = listOf(service, 'cost_options');
  const said = textOf(service, 'fees_description') || textOf(option, 'amount_description') || textOf(option, 'amount');
  if (/^(gratis|kostnadsfri\w*|ingen (avgift|kostnad)|free( of charge)?|no (fee|cost|charge)s?|0)\.?$/i.test(said))
    return { kostnad: 'gratis' };
  return { kostnad: 'fraga', kostnad_text: said };
}

function aboutPlace(location: Thing, service: Thing): Row {
  const [address = {}] = listOf(location, 'addresses');
  const areas = listOf(service, 'service_areas').map((area) => textOf(area, 'name'));
  const city = textOf(address, 'city');
  const kommuner = [textOf(address, 'region'), ...areas, city].filter((name) => findKommun(name) !== undefined);
  const isThere = city !== '' || textOf(address, 'address_1') !== '';
  return {
    omrade: isThere ? (kommuner[0] ?? '') : areas.join('\n'),
    former: isThere
      ? 'pa_plats'
      : textOf(location, 'location_type') === 'virtual'
        ? 'digitalt'
        : listOf(service, 'phones').length > 0
          ? 'telefon'
          : '',
    'plats.namn': isThere ? textOf(location, 'name') : '',
    'plats.adress': [textOf(address, 'address_1'), textOf(address, 'address_2')].filter(Boolean).join(', '),
    'plats.postnummer': textOf(address, 'postal_code'),
    'plats.ort': city,
    'plats.lat': isThere ? textOf(location, 'latitude') : '',
    'plats.lon': isThere ? textOf(location, 'longitude') : '',
    'plats.vagbeskrivning': isThere ? textOf(location, 'transportation') : '',
    tillganglighet: listOf(location, 'accessibility')
      .flatMap((one) => toIds(tillganglighet, textOf(one, 'description')))
      .filter((id) => hasId(tillganglighet, id))
      .join('\n'),
  };
}

function aboutContact(service: Thing, location: Thing): Row {
  const organization = thingOf(service, 'organization');
  const phones = [service, location, organization].map((thing) => listOf(thing, 'phones')).find((list) => list.length > 0) ?? [];
  const rows = phones.slice(0, 6).flatMap((phone, i) => [
    [`kontakt.telefon.${i}.nummer`, textOf(phone, 'number')],
    [`kontakt.telefon.${i}.text`, textOf(phone, 'description')],
  ]);
  return {
    ...(Object.fromEntries(rows) as Row),
    'kontakt.epost': textOf(service, 'email') || textOf(organization, 'email'),
    'kontakt.webb': textOf(service, 'url') || textOf(organization, 'website'),
  };
}

const mostSummary = 200;

/** The first sentences, as many as there is room for. A first sentence that is too long is answered by the check. */
function toSummary(text: string): string {
  if (text.length <= mostSummary) return text;
  const sentences = text.split(/(?<=[.!?])\s+/);
  const count = sentences.findIndex((_, i) => sentences.slice(0, i + 1).join(' ').length > mostSummary);
  return sentences.slice(0, Math.max(1, count)).join(' ');
}

export function textOf(thing: Thing, key: string): string {
  const value = Object.hasOwn(thing, key) ? thing[key] : undefined;
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);
const thingOf = (thing: Thing, key: string): Thing => (isThing(thing[key]) ? thing[key] : {});

function listOf(thing: Thing, key: string): Thing[] {
  const value = thing[key];
  return Array.isArray(value) ? value.filter(isThing) : [];
}

const withoutEmpty = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, text]) => text !== ''));
