import { toClock } from '../entry/rules/times.ts';
import type { IsoDate } from '../dates.ts';
import type { Entry } from '../entry.ts';
import { freshnessOf } from '../freshness.ts';
import { getKommun, getLan } from '../kommuner.ts';
import { isOver } from '../not-over.ts';
import { entryPath } from '../paths.ts';
import { findKommunOf } from '../place.ts';
import { toDated } from '../sources.ts';
import { veckodagar } from '../veckodagar.ts';
import type { OpenEntry } from './open-entry-schema.ts';
import type { Publisher } from './publisher.ts';

const known = new WeakMap<Entry, { today: IsoDate; origin: string; open: OpenEntry }>();

/** Every format is made from this, so what is protected is left out in one place. Made once for all of them: it must not be changed. */
export function toOpenEntry(entry: Entry, today: IsoDate, { origin }: Publisher): Readonly<OpenEntry> {
  const before = known.get(entry);
  if (before?.today === today && before.origin === origin) return before.open;
  const open = makeOpenEntry(entry, today, origin);
  known.set(entry, { today, origin, open });
  return open;
}

function makeOpenEntry(entry: Entry, today: IsoDate, origin: string): OpenEntry {
  const { kind, id, body, omrade, plats, tider, notiser, tidigare: _, sokord: __, ...same } = entry;
  // The ort of a protected place would tell where it is.
  const kommun = findKommunOf({ omrade, plats: plats?.dold ? undefined : plats });
  return {
    slag: kind,
    id,
    sida: origin + entryPath(entry),
    ...pickKnown(same),
    omrade: toOmrade(omrade),
    kommun: kommun === undefined ? undefined : toCode(kommun),
    plats: plats === undefined ? undefined : toPlats(plats),
    tider: tider?.map(toTid),
    notiser: notiser?.filter((notis) => !isOver(notis, today)),
    farskhet: freshnessOf(toDated(entry), today).state,
    text: body.trim() === '' ? undefined : body.trim(),
  };
}

type Same = Omit<Entry, 'kind' | 'id' | 'body' | 'omrade' | 'plats' | 'tider' | 'notiser' | 'tidigare' | 'sokord'>;

/** Named one by one: a field that is added to entries some day is not given away until somebody has thought about it. */
function pickKnown(entry: Same) {
  const { namn, sammanfattning, arrangor, arrangorstyp, behov, malgrupper, alder, for_vem, inte_for, ensamhetsformer, former } = entry;
  const { uppehall, roda_dagar, tider_text, kostnad, kostnad_text, anmalan, sa_gor_du, for_lotsar, forsta_gangen } = entry;
  const { tillganglighet, tillganglighet_saknas, sprak, kontakt, anonymt, akut, sakerhet, status, kallor } = entry;
  const { granskad, granskad_av, granskad_hur } = entry;
  return {
    ...{ namn, sammanfattning, arrangor, arrangorstyp, behov, malgrupper, alder, for_vem, inte_for, ensamhetsformer, former },
    ...{ uppehall, roda_dagar, tider_text, kostnad, kostnad_text, anmalan, sa_gor_du, for_lotsar, forsta_gangen },
    ...{ tillganglighet, tillganglighet_saknas, sprak, kontakt, anonymt, akut, sakerhet, status, kallor },
    ...{ granskad, granskad_av, granskad_hur },
  };
}

/** A protected place says only that it is protected. */
function toPlats({ dold, namn, adress, postnummer, ort, lat, lon, vagbeskrivning }: NonNullable<Entry['plats']>): OpenEntry['plats'] {
  return dold ? { dold } : { namn, adress, postnummer, ort, lat, lon, vagbeskrivning };
}

const toCode = ({ kod, namn }: { kod: string; namn: string }) => ({ kod, namn });

function toOmrade(omrade: Entry['omrade']): OpenEntry['omrade'] {
  if (omrade.slag === 'sverige') return { slag: 'sverige' };
  if (omrade.slag === 'lan') return { slag: 'lan', lan: omrade.lan.map((kod) => toCode(getLan(kod))) };
  return { slag: 'kommuner', kommuner: omrade.kommuner.map((kod) => toCode(getKommun(kod))) };
}

function toTid({ dagar, start, slut, ...rest }: NonNullable<Entry['tider']>[number]): NonNullable<OpenEntry['tider']>[number] {
  return { dagar: dagar.map((dag) => veckodagar[dag]!.id), start: toClock(start), slut: toClock(slut), ...rest };
}
