import type { Entry } from '../entry.ts';
import { hinderOf } from '../hinder.ts';
import { joinNights } from '../nights.ts';
import { findKommunOf } from '../place.ts';
import { toDated } from '../sources.ts';
import { tidpunkterOf } from '../tidpunkter.ts';
import { veckodagar } from '../veckodagar.ts';
import type { FacetRow } from './facet-columns.ts';

/** What an entry says in each column. Apart from how the columns are written: pages read them, and never write one. */
export function toFacetRow(entry: Entry): FacetRow {
  const { namn, kind, id, omrade, plats, alder, tider = [] } = entry;
  const kommun = findKommunOf(entry);
  const { granskad, newestSource } = toDated(entry);
  const nights = joinNights(tider);
  return {
    kommun: kommun?.kod ?? '',
    ort: plats === undefined || plats.ort === kommun?.namn ? '' : plats.ort,
    namn,
    id,
    kind,
    omrade: omrade.slag === 'sverige' ? '' : (omrade.slag === 'lan' ? omrade.lan : omrade.kommuner).join(' '),
    behov: entry.behov,
    malgrupp: entry.malgrupper,
    for_vem: entry.for_vem !== undefined,
    form: entry.former,
    ensamhetsform: entry.ensamhetsformer,
    hinder: hinderOf(entry),
    kostnad: entry.kostnad,
    anmalan: entry.anmalan,
    sprak: entry.sprak,
    dag: veckodagar.filter((_, dag) => nights.some((tid) => tid.dagar.includes(dag))).map(({ id }) => id),
    tidpunkt: tidpunkterOf(tider),
    fran: alder?.fran ?? 0,
    till: alder?.till || Infinity,
    granskad,
    newestSource,
    akut: entry.akut === true,
  };
}
