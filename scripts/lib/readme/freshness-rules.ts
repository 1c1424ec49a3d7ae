import { reviewMonths } from '../../../src/domain/freshness.ts';
import { kinds } from '../../../src/domain/taxonomy.ts';
import { idsOf } from '../../../src/domain/vocabulary.ts';
import { toTable } from './table.ts';

export function describeFreshnessRules(): string {
  const rows = idsOf(kinds).map((id) => [kinds[id].label, `${reviewMonths[id].fresh} månader`, `${reviewMonths[id].shown} månader`]);
  return toTable(['Slag', 'Räknas som kontrollerad', 'Tas bort ur listorna efter'], rows);
}
