import { z } from 'zod';
import { openDataPath } from '../paths.ts';
import { openFileSchema } from './open-entry-schema.ts';
import { licence, type Publisher } from './publisher.ts';

/** What poster.json holds, in the words of JSON Schema 2020-12. */
export function toJsonSchema({ namn, origin }: Publisher): string {
  const { $schema, ...schema } = z.toJSONSchema(openFileSchema);
  const head = { $schema, $id: origin + openDataPath('schema.json'), title: namn, $comment: `Licens: ${licence.namn}, ${licence.url}` };
  return JSON.stringify({ ...head, ...schema }, null, 1);
}
