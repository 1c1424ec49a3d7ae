import type { Feel } from './feel.ts';
import type { FirstHit } from './first-hit.ts';

/** What a visit may feel like at most. */
const feelGoals: Feel = { largestPaint: 2500, layoutShift: 0, input: 200 };

/** How many times sooner than Pagefind's own interface the first hit comes, and how long the page may be busy: milliseconds. */
const firstHitGoals = { sooner: 10, blocked: 0 };

export function printFeels(feels: ReadonlyMap<string, readonly Feel[]>): void {
  console.log(row('median', 'störst bild ms', 'flyttat', 'svar ms'));
  for (const [name, runs] of feels) {
    const middle = medianFeel(runs);
    // Three decimals: when the typeface comes, a word of the menu goes three pixels to the side.
    middle.layoutShift = Math.round(middle.layoutShift * 1000) / 1000;
    const isMet = (Object.keys(feelGoals) as (keyof Feel)[]).every((key) => middle[key] <= feelGoals[key]);
    console.log(row(name, whole(middle.largestPaint), decimal(middle.layoutShift, 3), whole(middle.input)) + (isMet ? '' : '  ✗'));
  }
  console.log(row('mål, högst', whole(feelGoals.largestPaint), whole(feelGoals.layoutShift), whole(feelGoals.input)));
}

export function printFirstHits(query: string, own: readonly FirstHit[], other: readonly FirstHit[]): void {
  const of = (runs: readonly FirstHit[], key: keyof FirstHit) => median(runs.map((run) => run[key]));
  const cells = (runs: readonly FirstHit[]) => (['sinceLast', 'sinceFirst', 'blocked'] as const).map((key) => whole(of(runs, key)));
  console.log(row(`”${query}”, median`, 'efter sista ms', 'efter första ms', 'spärrad ms'));
  console.log(row('vår sökning', ...cells(own)));
  console.log(row('Pagefinds Component UI', ...cells(other)));
  console.log(
    row(
      'gånger snabbare',
      decimal(of(other, 'sinceLast') / of(own, 'sinceLast'), 1),
      decimal(of(other, 'sinceFirst') / of(own, 'sinceFirst'), 1),
      '',
    ),
  );
  console.log(row('mål', `minst ${firstHitGoals.sooner}`, '', whole(firstHitGoals.blocked)));
}

function medianFeel(runs: readonly Feel[]): Feel {
  const of = (key: keyof Feel) => median(runs.map((run) => run[key]));
  return { largestPaint: of('largestPaint'), layoutShift: of('layoutShift'), input: of('input') };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

const whole = (value: number) => String(Math.round(value));
const decimal = (value: number, digits: number) => value.toFixed(digits).replace('.', ',');
const row = (name: string, ...cells: string[]) => name.padEnd(26) + cells.map((cell) => cell.padStart(17)).join('');
