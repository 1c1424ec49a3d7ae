import { parentPort, workerData } from 'node:worker_threads';
import { checkFiles } from '../../../src/data/check-files.ts';
import type { CheckErrand } from './read-ahead.ts';

const { files, today } = workerData as CheckErrand;
parentPort!.postMessage(checkFiles(files, today));
