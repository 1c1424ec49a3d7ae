import { parseArgs } from 'node:util';
import { checkBattery } from './lib/search-eval/crisis-battery.ts';
import { printBattery, printEvaluation } from './lib/search-eval/print.ts';
import { readQueryFile } from './lib/search-eval/query-file.ts';
import { evaluate } from './lib/search-eval/score.ts';
import { openSearches } from './lib/search-eval/searches.ts';
import { printWeak } from './lib/search-eval/weak.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' }, under: { type: 'string' } } });
const standard = ['dev', 'kris-dev', 'kris-prov', 'eigen', 'vardag'].map((name) => `tests/search-eval/${name}.json`);
const searches = openSearches();

for (const path of positionals.length > 0 ? positionals : standard) {
  const file = readQueryFile(path);
  if ('battery' in file) {
    const result = checkBattery(file.battery);
    if (values.json) console.log(JSON.stringify(result, undefined, 1));
    else printBattery(path, result);
    continue;
  }
  const result = await evaluate(await searches.get(file.isOwn), file.questions);
  if (values.json) console.log(JSON.stringify(result, undefined, 1));
  else printEvaluation(path, result);
  if (values.under !== undefined) printWeak(result, file.questions, Number(values.under));
}

searches.close();
