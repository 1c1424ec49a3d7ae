import type { Entry } from '../domain/entry.ts';
import { anmalningar } from '../domain/taxonomy.ts';

/** Whether one must register first. Nobody registers to ring a line: there the question is whether to book a time. */
export function describeRegistration({ kind, anmalan }: Pick<Entry, 'kind' | 'anmalan'>): string {
  return kind === 'stodlinjer' && anmalan === 'ingen' ? 'Du behöver inte boka tid.' : `${anmalningar[anmalan].label}.`;
}
