import { writeFileSync } from 'node:fs';
import { readOrter, toOrterModule } from './lib/places/orter.ts';

const path = 'src/domain/places/ort-rows.ts';
const orter = readOrter();
writeFileSync(path, toOrterModule(orter));
console.log(`${path}: ${orter.length} orter`);
