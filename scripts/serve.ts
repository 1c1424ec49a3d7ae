import { describePortFault, readPort } from './lib/port.ts';
import { createSiteServer } from './lib/site-server.ts';

const port = readPort(process.env['PORT']);

if (typeof port === 'string') fail(port);
else await serve(port);

async function serve(wanted: number): Promise<void> {
  try {
    const { url } = await createSiteServer('dist', wanted);
    console.log(`Sidan finns nu på ${url} (avsluta med Ctrl+C)`);
  } catch (error) {
    const words = describePortFault(error, wanted);
    if (words === undefined) throw error;
    fail(words);
  }
}

function fail(words: string): void {
  console.error(words);
  process.exitCode = 1;
}
