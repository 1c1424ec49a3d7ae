import type { Behov } from './behov.ts';
import { answerFileOf } from './contribute/answer-files.ts';
import type { Kommun, Lan } from './kommuner.ts';
import type { Ensamhetsform, Kind, Malgrupp } from './taxonomy.ts';

/** The site may live under a sub-path. Vite fills this in; plain Node has no such value and lives at the root. */
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/?$/, '/');

/** An address within the site, under its base. */
export function sitePath(path: string): string {
  return base + path.replace(/^\//, '');
}

export const homePath = () => sitePath('');
export const searchPath = (query = '') => sitePath(`sok/${query}`);
export const mapPath = () => sitePath('karta/');
export const helpPath = () => sitePath('hjalp-nu/');
export const kindPath = (kind: Kind) => sitePath(`${kind}/`);
export const entryPath = ({ kind, id }: { kind: Kind; id: string }) => sitePath(`${kind}/${id}/`);
export const kommunerPath = () => sitePath('kommun/');
export const kommunPath = ({ slug }: Pick<Kommun, 'slug'>) => sitePath(`kommun/${slug}/`);
export const lanPath = ({ slug }: Pick<Lan, 'slug'>) => sitePath(`lan/${slug}/`);
export const behovIndexPath = () => sitePath('behov/');
export const behovPath = (id: Behov) => sitePath(`behov/${id}/`);
export const malgruppIndexPath = () => sitePath('for/');
export const malgruppPath = (id: Malgrupp) => sitePath(`for/${id}/`);
export const ensamhetPath = (id: Ensamhetsform) => sitePath(`ensamhet/${id}/`);
/** The list with these codes in it, or the page alone. */
export const listPath = (codes = '') => sitePath(`lista/${codes === '' ? '' : `#v=${codes}`}`);
export const calendarPath = ({ kind, id }: { kind: Kind; id: string }) => sitePath(`${kind}/${id}.ics`);
export const listChunkPath = (chunk: number) => sitePath(`data/lista/${chunk}.json`);
export const contributePath = () => sitePath('bidra/');
/** The form filled in with an entry, to correct or confirm it. */
export const correctPath = ({ kind, id }: { kind: Kind; id: string }) => `${contributePath()}#post=${kind}/${id}`;
/** Entries as answers, for the form: where the one with this "kind/id" is. */
export const answersPath = (kindAndId: string) => sitePath(`data/svar/${answerFileOf(kindAndId)}.json`);
export const aboutPath = () => sitePath('om/');
export const lonelinessPath = () => sitePath('om-ensamhet/');
export const kommunPaperPath = (kommun: Pick<Kommun, 'slug'>) => `${kommunPath(kommun)}utskrift/`;
export const kommunPosterPath = (kommun: Pick<Kommun, 'slug'>) => `${kommunPath(kommun)}affisch/`;
/** Everything in a kommun, where there is too much for its own page. */
export const kommunAllPath = (kommun: Pick<Kommun, 'slug'>) => `${kommunPath(kommun)}alla/`;
export const wayInPath = (...answers: string[]) => sitePath(['vad-saknar-du', ...answers, ''].join('/'));
export const lotsPath = () => sitePath('lots/');
export const privacyPath = () => sitePath('integritet/');
export const accessibilityPath = () => sitePath('tillganglighet/');
export const coveragePath = (page = '') => sitePath(`tackning/${page}`);
export const coverageLanPath = ({ slug }: Pick<Lan, 'slug'>) => coveragePath(`lan/${slug}/`);
export const openDataPath = (file = '') => sitePath(`oppna-data/${file}`);
export const facetTablePath = () => sitePath('data/fasetter.json');
export const placesPath = () => sitePath('data/platser.json');
export const positionsPath = () => sitePath('data/lagen.json');
export const outlinePath = () => sitePath('data/kontur.json');
export const cardChunkPath = (chunk: number) => sitePath(`data/kort/${chunk}.json`);
export const pagefindPath = (file: string) => sitePath(`pagefind/${file}`);
export const fineOutlinePath = () => sitePath('data/kontur-fin.json');
export const kartaPath = () => sitePath('data/karta.json');
export const kartaKommunPath = (kod: string) => sitePath(`data/karta/${kod}.json`);
export const mapStylePath = () => sitePath('data/karta.css');
export const smallMapPath = ({ slug }: Pick<Kommun, 'slug'>) => sitePath(`data/kartor/${slug}.svg`);
/** The map, opened at a kommun. */
export const mapAtPath = ({ slug }: Pick<Kommun, 'slug'>) => mapPath() + `#kommun=${slug}`;
