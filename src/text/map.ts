import { hitText } from './hits.ts';
import { text } from './sv.ts';

/** The words of the map. */
export const mapText = {
  title: 'Karta',
  heading: 'Se var det finns något',
  description: 'Karta och lista över kommuner där det finns mötesplatser och aktiviteter.',
  lead: 'Välj ditt län i listan, eller en kommun på kartan. Siffran säger hur många ställen och grupper vi känner till där.',
  keys: 'Tryck på kartan för att flytta den dit. Med tangentbord flyttar pilarna, och plus och minus zoomar.',
  note: 'Kartan visar ungefär var i kommunen. Stödlinjer och annat som gäller hela landet finns inte på kartan.',
  skip: 'Hoppa över kartan',
  label: 'Karta över Sverige',
  noscript: 'Kartan behöver JavaScript. Samma platser finns i listan.',
  failed: 'Kartan gick inte att ladda. Samma platser finns i listan.',
  zoomIn: 'Zooma in',
  zoomOut: 'Zooma ut',
  whole: 'Visa hela Sverige',
  all: 'Alla län',
  /** Until somebody has chosen. */
  chosenPlace: 'Vald plats',
  wholeLan: (namn: string) => `Allt i ${namn}`,
  chosen: (namn: string, count: number) => `${namn}: ${text.entries(count)}`,
  showAll: 'Visa alla län igen',
  toMap: 'Till kartan',
  backToMap: 'Tillbaka till kartan',
  failedList: 'Listan gick inte att hämta. Försök igen om en stund.',
  pill: (namn: string, count: number) => `${namn}, ${text.entries(count)}`,
  openHits: 'Visa träffarna på karta',
  hitsHeading: 'Träffarna på karta',
  /** How many hits are on the map, and why the others are not. */
  onMap: (shown: number, all: number) =>
    shown === all
      ? `${hitText.hits(all)} på kartan.`
      : `${shown} av ${hitText.hits(all)} finns på kartan. De andra gäller flera kommuner eller hela landet.`,
  hitsIn: (namn: string, count: number) => `${hitText.hits(count)}, ${namn}.`,
  allHits: 'Visa alla träffar igen',
  small: (kommun: string) => `Karta över ${kommun} med omgivning.`,
  here: (ort: string) => `Pricken visar ungefär var ${ort} ligger.`,
  approximate: 'Ungefär här. Pricken är mitt i orten.',
  exact: 'Ungefär här. Kartan är grov.',
  dots: (count: number) => `${count === 1 ? 'Pricken visar' : 'Prickarna visar'} ungefär var det finns något.`,
  large: 'Se på den stora kartan',
  attribution: '© OpenStreetMap',
} as const;
