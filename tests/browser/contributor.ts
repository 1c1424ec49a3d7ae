import { text } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';

/** Somebody who has only the page: finds every field by what it is called. */
export function contributor(page: Page, today = '2026-11-22') {
  const group = (name: string, within: Page | Locator = page) =>
    within
      .getByRole('group', { name, exact: true })
      .or(within.getByRole('radiogroup', { name, exact: true }))
      .first();

  const open = async (summary: string) => {
    const fold = page.locator('details', { has: page.locator(`summary:text-is("${summary}")`) }).last();
    if (!(await fold.evaluate((one: HTMLDetailsElement) => one.open))) await fold.locator('summary').first().click();
  };

  return {
    open,

    async choose(question: string, answers: readonly string[], within: Page | Locator = page) {
      for (const answer of answers) {
        const choice = group(question, within).getByLabel(answer).first();
        if (!(await choice.isVisible())) await choice.locator('xpath=ancestor::details[not(@open)]/summary').last().click();
        await choice.check();
      }
    },

    async write(label: string, text: string, within: Page | Locator = page) {
      await within.getByLabel(label, { exact: true }).filter({ visible: true }).first().fill(text);
    },

    async select(label: string, answer: string, within: Page | Locator = page) {
      await within.getByLabel(label, { exact: true }).filter({ visible: true }).first().selectOption({ label: answer });
    },

    async time(number: number, days: readonly string[], start: string, end: string, often = 'Varje vecka') {
      await open('Dagar och tider');
      if (number > 1) await page.getByRole('button', { name: 'Lägg till en tid' }).click();
      const row = page.locator('[data-rows="tider"] [data-row]').nth(number - 1);
      await this.choose('Dagar', days, row);
      await this.write('Börjar klockan', start, row);
      await this.write('Slutar klockan', end, row);
      await this.select('Hur ofta?', often, row);
    },

    async phone(number: string, note = '') {
      const row = page.locator('[data-rows="kontakt.telefon"] [data-row]').first();
      await this.write('Telefonnummer', number, row);
      if (note !== '') await this.write('Vems eller vad är numret?', note, row);
    },

    async source(url: string, dated = '') {
      const row = page.locator('[data-rows="kallor"] [data-row]').first();
      if (url === '') await row.getByRole('button', { name: 'Vi ordnar det själva' }).click();
      else await this.write('Adress till en sida där det står', url, row);
      if (dated !== '') await this.write('Hur gammal är sidan, om det står?', dated, row);
      await this.write('Vilken dag läste du eller frågade du?', today, row);
    },

    /** Presses the button and takes the file home. */
    async finish(): Promise<{ path: string; source: string }> {
      await page.getByRole('button', { name: 'Gör klart' }).click();
      await page.getByRole('heading', { name: 'Nu kan du skicka in det' }).waitFor();
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Ladda ner filen' }).click()]);
      const path = /content\S+\.md/.exec((await page.locator('[data-part="path"]').textContent())!)![0];
      return { path, source: await text(await download.createReadStream()) };
    },
  };
}

export type Contributor = ReturnType<typeof contributor>;
