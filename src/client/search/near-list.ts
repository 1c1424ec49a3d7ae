import type { Away } from '../../domain/places/near-view.ts';
import { labelPlace } from '../../domain/places/places.ts';
import type { FacetRow } from '../../domain/search/facet-columns.ts';
import { nearText } from '../../text/near.ts';
import { answerText } from '../../text/search-answer.ts';
import { hitText } from '../../text/hits.ts';
import { findCardPlaces } from './card-texts.ts';
import { toCard } from './hit-list.ts';
import type { Choice } from './engine.ts';
import type { About, Around, Distances, NearResult } from './around.ts';

interface Group {
  heading: string;
  lead?: string;
  hits: readonly (FacetRow | Away)[];
}

const pageSize = 20;
const shortList = 6;

interface Shown {
  /** Lists of its own around a place. */
  near?: NearResult;
  /** The list stays as it is, with how far it is to each. */
  distances?: Distances;
  /** A sentence about the place, with ways on. */
  about?: About;
}

export function toAround({ near, distances, about }: Shown): Around {
  return {
    hasLists: near !== undefined,
    said: about?.text,
    status: (counted, labels) => (near !== undefined ? nearStatus(near, labels) : about?.isAll === true ? '' : counted),
    draw(root, rows, drawTags) {
      if (about !== undefined) drawAbout(root, about, drawTags);
      if (near !== undefined) drawNear(root, rows, near);
    },
    addDistance: (card, row) => addDistance(card, row, distances ?? near),
  };
}

/** One list under each honest heading. */
function drawNear(root: HTMLElement, rows: readonly FacetRow[], near: NearResult): void {
  const part = root.querySelector<HTMLElement>('[data-part="near"]')!;
  const template = root.querySelector<HTMLTemplateElement>('[data-part="hit"]')!;
  const places = findCardPlaces(rows);
  const toItem = (hit: FacetRow | Away) => {
    const row = 'row' in hit ? hit.row : hit;
    return addDistance(toCard(template, row, places.get(row)!), row, near);
  };
  const groups = toGroups(near).filter(({ hits }) => hits.length > 0);
  part.replaceChildren(...notes(near).map((note) => paragraph(note, 'soft')), ...groups.flatMap((group) => drawGroup(group, toItem)));
  part.hidden = false;
}

/** What must be said about the place, with names to choose among, and the button for those who wrote "nära mig". */
function drawAbout(root: HTMLElement, about: About, drawTags: (links: readonly Choice[]) => void): void {
  const part = root.querySelector<HTMLElement>('[data-part="about"]')!;
  drawTags(about.choices);
  part.hidden = false;
  part.querySelector('p')!.textContent = about.text;
  part.querySelector<HTMLElement>('[data-where]')!.hidden = about.asksWhere !== true;
  part.querySelector<HTMLElement>('[data-kommuner]')!.hidden = about.asksWhere === true || about.choices.length > 1;
}

/** "3 träffar nära Hallunda, Botkyrka, Stockholms län. 12 till gäller ett större område eller ligger längre bort." */
function nearStatus({ place, view: { here, beyond, kommun, lan, country }, lines }: NearResult, labels: readonly string[]): string {
  const others = [beyond, kommun, lan, country, lines].reduce((sum, list) => sum + list.length, 0);
  return nearText.status(here.length, labelPlace(place), others) + answerText.chosenList(labels);
}

function addDistance(card: Element, row: FacetRow, near: Distances | undefined): Element {
  const distance = near === undefined ? '' : describeDistance(row, near);
  if (distance !== '') card.querySelector('h3')!.after(paragraph(distance, 'distance'));
  return card;
}

/** "Ca 3 km från Hallunda", "I Hallunda", or nothing when nobody knows or it serves a whole area. */
function describeDistance(row: FacetRow, { place, kmOf }: Distances): string {
  const km = kmOf(row);
  if (km === undefined) return '';
  const isThere = row.kommun === place.kommun.kod && (row.ort === '' ? place.kommun.namn : row.ort) === place.from;
  return isThere ? nearText.at(place.from) : nearText.distance(km, place.from);
}

function toGroups({ place, query, view, lines }: NearResult): Group[] {
  const label = labelPlace(place);
  const { kommun } = place;
  const few = view.here.length === 0 ? nearText.hereNone(label) : nearText.hereFew(label);
  const here = query.inom === undefined ? nearText.here(label) : nearText.hereWithin(query.inom, place.from);
  return [
    { heading: here, hits: view.here },
    { heading: nearText.beyond, hits: view.beyond, ...(view.beyond.length === 0 ? {} : { lead: few }) },
    { heading: nearText.kommun(kommun.namn), hits: view.kommun },
    { heading: nearText.lan(kommun.lan.namn), hits: view.lan },
    { heading: nearText.country, hits: view.country },
    { heading: nearText.lines, hits: lines, ...(lines.length === 0 ? {} : { lead: nearText.hereNone(label) }) },
  ];
}

function drawGroup({ heading, lead, hits }: Group, toItem: (hit: FacetRow | Away) => Element): Element[] {
  const title = document.createElement('h2');
  title.textContent = heading;
  const list = document.createElement('ol');
  list.setAttribute('role', 'list');
  const more = document.createElement('button');
  more.type = 'button';
  more.className = 'button plain';
  const first = 'row' in (hits[0] ?? {}) ? pageSize : shortList;
  const add = (count: number) => {
    const from = list.children.length;
    list.append(...hits.slice(from, from + count).map(toItem));
    if (from > 0) list.children[from]?.querySelector('a')?.focus();
    more.hidden = list.children.length >= hits.length;
    more.textContent = hitText.showRest(Math.min(pageSize, hits.length - list.children.length));
    more.setAttribute('aria-label', `${more.textContent}: ${heading}`);
  };
  more.addEventListener('click', () => add(pageSize));
  add(first);
  return [title, ...(lead === undefined ? [] : [paragraph(lead)]), list, more];
}

function notes({ place }: NearResult): string[] {
  return [...(place.from === place.namn ? [] : [nearText.fromCentre(place.from, place.kommun.namn)]), nearText.note];
}

function paragraph(words: string, className = ''): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = words;
  if (className !== '') element.className = className;
  return element;
}
