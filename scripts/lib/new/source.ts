import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import { entrySchema } from '../../../src/domain/entry.ts';
import type { Draft } from './draft.ts';

/** Objects that stand on one line in content/. */
const onOneLine = ['omrade', 'alder'];

const placeKeys = Object.keys(entrySchema.shape.plats.unwrap().shape);

/** The file as people write it: fields in the order of the schema, short lists on one line, no quotation marks without need. */
export function toSource({ frontMatter }: Draft): string {
  const { plats } = frontMatter as { plats?: Record<string, unknown> };
  const fields = plats === undefined ? frontMatter : { ...frontMatter, plats: inOrderOf(placeKeys, plats) };
  const doc = new Document(inOrderOf(Object.keys(entrySchema.shape), fields), { schema: 'failsafe' });
  visit(doc, {
    Seq: (_, list) => void (list.flow = list.items.every(isScalar)),
    Pair: (_, { key, value }) => {
      if (!isScalar(key)) return;
      if (isMap(value) && onOneLine.includes(String(key.value))) value.flow = true;
      if (isSeq(value) && key.value === 'tider') for (const item of value.items) if (isMap(item)) item.flow = true;
    },
  });
  return `---\n${doc.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n`;
}

function inOrderOf(keys: readonly string[], values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => values[key] !== undefined).map((key) => [key, values[key]]));
}
