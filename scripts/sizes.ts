import { budgets } from './lib/budgets/budgets.ts';
import { measure } from './lib/budgets/measure.ts';
import { printBudgets, printTemplates } from './lib/budgets/print.ts';
import { Weights } from './lib/budgets/weights.ts';

const [folder = 'dist'] = process.argv.slice(2);
const weights = new Weights(folder);
const measured = budgets.map((budget) => measure(weights, budget));

printTemplates(weights);
console.log();
printBudgets(measured);
process.exitCode = measured.some(({ faults }) => faults.length > 0) ? 1 : 0;
