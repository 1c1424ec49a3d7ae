import type { Site } from './load.ts';

/** Our own search page, used as a person would. */
export const ownSite = (url: string): Site => ({
  name: 'own',
  url: `${url}sok/`,
  hit: '.results ol > li',
  searchAgain: async (page, query) => {
    await page.locator('#q').fill(query);
    await page.keyboard.press('Enter');
  },
});

/** The page of a library. */
export const plainSite = (url: string, name: string): Site => ({
  name,
  url: `${url}${name}/`,
  hit: 'ol > li',
  searchAgain: (page, query) => page.evaluate((q) => window.searchAgain(q), query),
});
