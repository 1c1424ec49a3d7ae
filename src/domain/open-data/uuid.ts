import { parse, v5 } from 'uuid';

/** Read once: a large directory makes a hundred thousand ids. */
const addresses = parse(v5.URL);
const encoder = new TextEncoder();

/** The id that an address always gets (UUID version 5): the same thing has the same id from build to build. */
export function toUuid(address: string): string {
  return v5(encoder.encode(address), addresses);
}
