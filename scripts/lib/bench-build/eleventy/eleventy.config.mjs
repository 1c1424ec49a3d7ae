/** The same pages as the plain generator makes, in the way Eleventy's own guide advises: collections and pagination. */
export default function (config) {
  config.setQuietMode(true);
  const groups = (api, keysOf) => {
    const map = new Map();
    for (const item of api.getFilteredByTag('post')) for (const id of keysOf(item)) (map.get(id) ?? map.set(id, []).get(id)).push(item);
    return [...map].map(([id, items]) => ({ id, items }));
  };
  config.addCollection('kommuner', (api) => groups(api, ({ data }) => (data.kommun ? [data.kommun] : [])));
  config.addCollection('behoven', (api) => groups(api, ({ data }) => data.behov));
  config.addCollection('malgrupperna', (api) => groups(api, ({ data }) => data.malgrupper));
  config.addCollection('slagen', (api) => groups(api, ({ page }) => [page.filePathStem.split('/').at(1)]));
  config.addCollection('forBehov', (api) =>
    Object.fromEntries(groups(api, ({ data }) => data.behov).map(({ id, items }) => [id, items.slice(0, 4)])),
  );
  config.addFilter('adress', (text) => text.toLowerCase().replace(/[åä]/g, 'a').replace(/ö/g, 'o').replace(/é/g, 'e').replace(/\s+/g, '-'));
  return { markdownTemplateEngine: 'njk', htmlTemplateEngine: 'njk' };
}
