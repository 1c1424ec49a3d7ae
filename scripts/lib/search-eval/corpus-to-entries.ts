import type { Behov } from '../../../src/domain/behov.ts';
import type { Entry } from '../../../src/domain/entry.ts';
import { findKommun } from '../../../src/domain/kommuner.ts';
import { sprak, type Sprak } from '../../../src/domain/sprak.ts';
import { suggestBehov } from '../../../src/domain/suggest-behov.ts';
import { idsOf } from '../../../src/domain/vocabulary.ts';
import { groups, types, type CorpusGroup, type CorpusType } from './corpus-terms.ts';

/** An invented entry of the evaluation's own form. */
export interface CorpusPost {
  id: string;
  titel: string;
  typ: CorpusType;
  organisation: string;
  kommun: string;
  malgrupp: CorpusGroup[];
  ensamhetsform: Entry['ensamhetsformer'];
  kostnad: string;
  sprak: string[];
  text: string;
}

/** The same as an entry of ours. What a contributor would have typed in is read from the text, as `suggestBehov` does. */
export function toEntry(post: CorpusPost): Entry {
  const { kind, former } = types[post.typ];
  const isFree = /^gratis/i.test(post.kostnad);
  return {
    kind,
    id: post.id,
    namn: post.titel,
    sammanfattning: post.text.slice(0, 200),
    body: post.text,
    arrangor: post.organisation,
    arrangorstyp: 'forening',
    status: 'aktiv',
    behov: behovOf(post),
    malgrupper: malgrupperOf(post),
    ensamhetsformer: post.ensamhetsform,
    former: [...former],
    ...placeOf(post),
    sprak: sprakOf(post),
    kostnad: isFree ? 'gratis' : 'avgift',
    anmalan: /ingen anmälan/i.test(post.text) ? 'ingen' : 'fraga',
    kontakt: { webb: 'https://www.exempel.se/' },
    kallor: [{ url: 'https://www.exempel.se/' }],
    ...(post.typ === 'Akut hjälp' ? { akut: true } : {}),
    ...(/rullstol/i.test(post.text) ? { tillganglighet: ['rullstol' as const] } : {}),
  };
}

/** At most as many needs as an entry may have: first what the name says, then the type and the groups, then the text. */
function behovOf({ typ, malgrupp, titel, text }: CorpusPost): Behov[] {
  const said = [
    ...suggestBehov(titel),
    ...types[typ].behov,
    ...malgrupp.flatMap((group) => groups[group].behov),
    ...suggestBehov(`${titel}. ${text}`),
  ];
  return [...new Set(said)].slice(0, 6);
}

function malgrupperOf({ malgrupp }: CorpusPost): Entry['malgrupper'] {
  return malgrupp.map((group) => groups[group].malgrupp);
}

function placeOf({ kommun, text, typ }: CorpusPost): Pick<Entry, 'omrade' | 'plats'> {
  if (kommun === 'Hela Sverige') return { omrade: { slag: 'sverige' } };
  const found = findKommun(kommun);
  if (found === undefined) throw new Error(`No kommun is called: ${kommun}`);
  const ort = /(?:ligger|finns|hittar oss) i ([A-ZÅÄÖ][a-zåäö]+)\./.exec(text)?.[1] ?? kommun;
  const omrade = { slag: 'kommuner' as const, kommuner: [found.kod] };
  return types[typ].former.some((form) => form === 'pa_plats') ? { omrade, plats: { ort } as NonNullable<Entry['plats']> } : { omrade };
}

function sprakOf(post: CorpusPost): Sprak[] {
  return post.sprak.map((label) => {
    const code = idsOf(sprak).find((id) => sprak[id].label === label) ?? more[label];
    if (code === undefined) throw new Error(`No language is called: ${label}`);
    return code;
  });
}

const more: Record<string, Sprak> = { samiska: 'se', teckenspråk: 'swl' };
