import type { Area } from '../domain/instans/area.ts';
import { kommunFacts } from '../domain/kommun-facts.ts';
import { formatList } from './format.ts';

const mostNames = 4;

/** What depends on how much of the country the instance covers. */
export const areaText = {
  /** "hela Sverige", "Skåne län", "Lund och Lomma", "10 kommuner i Skåne län" */
  inside: ({ omrade, kommuner, lan }: Area) => {
    if (omrade.slag === 'sverige') return 'hela Sverige';
    if (omrade.slag === 'lan') return formatList(lan.map(({ namn }) => namn));
    if (kommuner.length <= mostNames) return formatList(kommuner.map(({ namn }) => namn));
    return `${kommuner.length} kommuner i ${formatList(lan.map(({ namn }) => namn))}`;
  },
  /** A kommun for the examples of what to write: the largest, where the instance is for a part of the country. */
  example: ({ omrade, kommuner }: Area, otherwise: string) => {
    if (omrade.slag === 'sverige') return otherwise;
    return [...kommuner].sort((a, b) => kommunFacts[b.kod]![2] - kommunFacts[a.kod]![2])[0]!.namn;
  },
  /** The choice of no kommun in particular. */
  all: ({ omrade }: Area) => (omrade.slag === 'sverige' ? 'Hela Sverige' : 'Hela området'),
  indexDescription: (area: Area) =>
    area.omrade.slag === 'sverige'
      ? 'Alla Sveriges 290 kommuner, med vad som finns att göra och vem du kan prata med där.'
      : `Kommunerna i ${areaText.inside(area)}, med vad som finns att göra och vem du kan prata med där.`,
  kommunLead: (area: Area) => {
    if (area.omrade.slag === 'sverige') return 'Alla 290 kommuner har en egen sida.';
    return `Här finns det som gäller ${areaText.inside(area)}, och det som gäller hela landet.`;
  },
} as const;
