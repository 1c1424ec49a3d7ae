import { getRssString } from '@astrojs/rss';
import type { IsoDate } from '../dates.ts';
import type { Entry } from '../entry.ts';
import { openDataPath } from '../paths.ts';
import { farskheter, type OpenEntry } from './open-entry-schema.ts';
import { toOpenEntry } from './open-entry.ts';
import { attribution, licence, type Publisher } from './publisher.ts';
import { toXmlText } from './xml-text.ts';

/** A feed reader wants what is new, not the whole directory. */
export const rssItems = 100;

/** What was last added or looked at, newest first. An entry's day is when it was checked or its source was seen. */
export function toRss(shown: readonly Entry[], today: IsoDate, publisher: Publisher): Promise<string> {
  const items = shown
    .map((entry) => ({ entry: toOpenEntry(entry, today, publisher), day: changedOn(entry) }))
    .filter((item): item is { entry: OpenEntry; day: IsoDate } => item.day !== undefined)
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1))
    .slice(0, rssItems);
  return getRssString({
    title: `${publisher.namn}: nytt och ändrat`,
    description: `Mötesplatser, aktiviteter och stödlinjer som är nya eller har setts över. ${attribution(publisher)}`,
    site: publisher.origin + openDataPath(),
    xmlns: { creativeCommons: 'http://backend.userland.com/creativeCommonsRssModule' },
    customData: `<language>sv</language><creativeCommons:license>${licence.url}</creativeCommons:license>`,
    items: items.map(({ entry, day }) => toItem(entry, day)),
  });
}

/** When we last learnt something about the entry: nothing else says when it was added or changed. */
function changedOn({ granskad, kallor }: Entry): IsoDate | undefined {
  return [granskad, ...kallor.map(({ sedd }) => sedd)]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

function toItem({ namn, sammanfattning, kommun, farskhet, sida, slag }: OpenEntry, day: IsoDate) {
  return {
    title: toXmlText(kommun === undefined ? namn : `${namn}, ${kommun.namn}`),
    description: toXmlText(`${sammanfattning} ${farskheter[farskhet].label}.`),
    link: sida,
    pubDate: new Date(`${day}T00:00:00Z`),
    categories: [slag, farskhet],
  };
}
