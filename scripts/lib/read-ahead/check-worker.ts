import { parentPort, workerData } from 'node:worker_threads';
import { checkParts, type CheckErrand } from './read-ahead.ts';

parentPort!.postMessage(await checkParts(workerData as CheckErrand));
