import { listContentFiles } from '../src/data/content-files.ts';
import { readDoNotList } from '../src/data/do-not-list.ts';
import { readDirectory } from '../src/data/entries.ts';
import { getToday } from '../src/data/today.ts';
import { siteConfig } from '../site.config.ts';
import { readGitHub } from './lib/github/environment.ts';
import { answerIssue } from './lib/issue/answer-issue.ts';
import { readIssueEvent } from './lib/issue/read-event.ts';

// For the workflow arende.yml: makes a pull request of an issue that was written in the form.
const root = 'content';
const today = getToday();
const event = readIssueEvent(process.env['GITHUB_EVENT_PATH'] ?? '');
const github = readGitHub();

const result = await answerIssue(
  github,
  event,
  {
    directory: readDirectory(root, today),
    taken: new Set(listContentFiles(root).files.map(({ kind, id }) => `${kind}/${id}`)),
    doNotList: readDoNotList(root),
    today,
  },
  { repo: `https://github.com/${github.repository}`, epost: siteConfig.epost },
);
console.log(`Ärende ${event.number}: ${result}`);
