import { createSiteServer } from './lib/site-server.ts';

const port = Number(process.env['PORT'] ?? 4321);
const { url } = await createSiteServer('dist', port);
console.log(`Sidan finns nu på ${url} (avsluta med Ctrl+C)`);
