import { termLabels } from './term-labels.ts';
import { meaningKey, type Aspect, type MeaningColumn } from './meaning.ts';

/** One thing that was understood. Taking it away takes away its condition. */
export interface Chip {
  /** What `without` takes: "behov:sorg". */
  id: string;
  /** What the person reads: "Sorg", "Södertälje". */
  label: string;
  kind: MeaningColumn;
  /** What the person wrote. */
  written: string;
  /** The word that was probably meant, when what was written is in no vocabulary. */
  meant?: string;
}

export const chipId = (aspect: Aspect): string => meaningKey(aspect.meanings[0]!);

/** A hint is not worth a chip. */
const leastSure = 0.3;

export function toChips(aspects: readonly Aspect[]): Chip[] {
  return aspects
    .filter(({ meanings, written }) => meanings[0]!.weight >= leastSure && written !== '')
    .map((aspect) => ({
      id: chipId(aspect),
      label: aspect.label ?? termLabels.get(chipId(aspect)) ?? aspect.written,
      kind: aspect.meanings[0]!.column,
      written: aspect.written,
      ...(aspect.meant === undefined ? {} : { meant: aspect.meant }),
    }));
}
