// The least that makes equivalent pages from the same files: what any other generator can be measured against.
//   node plain-generator.mjs <folder of entries> <frame.html> <folder to write>
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import matter from 'gray-matter';
import MarkdownIt from 'markdown-it';

const [content, frameFile, out] = process.argv.slice(2);
const [head, foot] = readFileSync(frameFile, 'utf8').split('%CONTENT%');
const markdown = new MarkdownIt({ html: false });
const escape = (text) => String(text ?? '').replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);
const slug = (text) => text.toLowerCase().replace(/å/g, 'aa').replace(/ä/g, 'a').replace(/ö/g, 'o').replace(/é/g, 'e').replace(/\s+/g, '-');

const entries = globSync('**/*.md', { cwd: content }).map((file) => {
  const { data, content: body } = matter(readFileSync(join(content, file), 'utf8'), {});
  return { ...data, body, path: `${file.split('/')[0]}/${basename(file, '.md')}/` };
});

function write(path, title, main) {
  mkdirSync(join(out, path), { recursive: true });
  writeFileSync(join(out, path, 'index.html'), head.replace('%TITLE%', escape(title)) + main + foot);
}

const when = ({ tider = [] }) => tider.map(({ dagar, start, slut }) => `${dagar.join(', ')} ${start}–${slut}`).join('; ');
const card = (e) =>
  `<li class="card"><h3><a href="/${e.path}">${escape(e.namn)}</a></h3><p>${escape(e.sammanfattning)}</p>` +
  `<p>${escape(when(e))} ${escape(e.plats?.ort)}</p><p class="soft">${escape(e.kostnad)} ${escape(e.granskad)}</p></li>`;
const link = (e) => `<li><a href="/${e.path}">${escape(e.namn)}</a> <span class="soft">${escape(e.plats?.ort)}</span></li>`;
const list = (all) =>
  `<ul class="cards">${all.slice(0, 12).map(card).join('')}</ul><details><summary>Fler</summary><ul>${all.slice(12).map(link).join('')}</ul></details>`;
const facts = (e) =>
  Object.entries({ Var: e.plats?.adress, Ort: e.plats?.ort, När: when(e), Kostnad: e.kostnad, Anmälan: e.anmalan, Ring: e.kontakt.telefon })
    .map(([name, value]) => `<dt>${name}</dt><dd>${escape(value)}</dd>`)
    .join('');

const groups = { kommun: new Map(), behov: new Map(), malgrupper: new Map(), slag: new Map() };
for (const e of entries) {
  const keys = { kommun: e.omrade.kommuner ?? [], behov: e.behov, malgrupper: e.malgrupper, slag: [e.path.split('/')[0]] };
  for (const [name, ids] of Object.entries(keys)) for (const id of ids) (groups[name].get(id) ?? groups[name].set(id, []).get(id)).push(e);
}
for (const e of entries) {
  const others = groups.behov.get(e.behov[0]).slice(0, 4);
  write(
    e.path,
    e.namn,
    `<h1>${escape(e.namn)}</h1><p class="lead">${escape(e.sammanfattning)}</p><dl>${facts(e)}</dl>${markdown.render(e.body)}<ul class="cards">${others.map(card).join('')}</ul>`,
  );
}
for (const [name, map] of Object.entries(groups)) {
  for (const [id, all] of map) write(name === 'slag' ? id : `${name}/${slug(id)}`, id, `<h1>${escape(id)}</h1>${list(all)}`);
}
