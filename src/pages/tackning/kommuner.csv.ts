import { getCoverage } from '../../data/coverage.ts';
import { toCoverageCsv } from '../../domain/coverage/coverage-csv.ts';

export function GET() {
  return new Response(toCoverageCsv(getCoverage().kommuner), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
