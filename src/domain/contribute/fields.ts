import { epostMessage, epostPattern, explainNumber, explainUrl } from '../entry/rules/contact.ts';
import { dateMessage, isDay, isSourceDate, sourceDateMessage } from '../entry/rules/dates.ts';
import { lists, tooMany } from '../entry/rules/lists.ts';
import {
  ages,
  oldest,
  postnummerMessage,
  postnummerPattern,
  tooLarge,
  wholeNumberMessage,
  wholeNumberPattern,
} from '../entry/rules/numbers.ts';
import { explainText, texts } from '../entry/rules/texts.ts';
import { clockMessage, clockPattern, isStart, startMessage } from '../entry/rules/times.ts';
import { forstaGangen } from '../taxonomy.ts';
import { idsOf } from '../vocabulary.ts';

/** What is wrong with an answer that was given, or nothing. */
type Explain = (answer: string, all: readonly string[]) => string | undefined;

const fine: Explain = () => undefined;
const text =
  (name: keyof typeof texts): Explain =>
  (answer) =>
    explainText(answer, texts[name]);
const list =
  (name: keyof typeof lists): Explain =>
  (_, all) =>
    all.length > lists[name].max ? tooMany(lists[name].max) : undefined;
const matching =
  (isRight: RegExp | ((answer: string) => boolean), message: string): Explain =>
  (answer) =>
    (isRight instanceof RegExp ? isRight.test(answer) : isRight(answer)) ? undefined : message;
const age =
  (example: string): Explain =>
  (answer) =>
    !wholeNumberPattern.test(answer) ? wholeNumberMessage(example) : Number(answer) > oldest ? tooLarge(oldest) : undefined;

const date = matching(isDay, dateMessage);
const clock = matching(clockPattern, clockMessage);
const start: Explain = (answer, all) => clock(answer, all) ?? matching(isStart, startMessage)(answer, all);

/** Every field that a form asks for or keeps, in the order of the file. "*" stands for the row. */
export const fields: Readonly<Record<string, Explain>> = {
  namn: text('namn'),
  sammanfattning: text('sammanfattning'),
  arrangor: text('arrangor'),
  arrangorstyp: fine,
  behov: list('behov'),
  malgrupper: list('malgrupper'),
  'alder.fran': age(ages.fran),
  'alder.till': age(ages.till),
  for_vem: text('for_vem'),
  inte_for: text('inte_for'),
  ensamhetsformer: list('ensamhetsformer'),
  omrade: fine,
  former: list('former'),
  'plats.namn': text('plats.namn'),
  'plats.adress': text('plats.adress'),
  'plats.postnummer': matching(postnummerPattern, postnummerMessage),
  'plats.ort': text('plats.ort'),
  'plats.lat': fine,
  'plats.lon': fine,
  'plats.vagbeskrivning': text('plats.vagbeskrivning'),
  'plats.lage_forklaring': fine,
  'plats.dold': fine,
  'tider.*.dagar': fine,
  'tider.*.start': start,
  'tider.*.slut': clock,
  'tider.*.varje': fine,
  'tider.*.fran': date,
  'tider.*.till': date,
  'tider.*.text': text('tider.text'),
  'uppehall.*.fran': date,
  'uppehall.*.till': date,
  'uppehall.*.text': text('uppehall.text'),
  roda_dagar: fine,
  tider_text: text('tider_text'),
  kostnad: fine,
  kostnad_text: text('kostnad_text'),
  anmalan: fine,
  sa_gor_du: text('sa_gor_du'),
  for_lotsar: text('for_lotsar'),
  ...Object.fromEntries(idsOf(forstaGangen).map((id) => [`forsta_gangen.${id}`, fine])),
  'forsta_gangen.text': text('forsta_gangen.text'),
  tillganglighet: fine,
  tillganglighet_saknas: fine,
  sprak: list('sprak'),
  'kontakt.telefon.*.nummer': explainNumber,
  'kontakt.telefon.*.text': text('kontakt.telefon.text'),
  'kontakt.epost': matching(epostPattern, epostMessage),
  'kontakt.webb': explainUrl,
  'kontakt.chatt': explainUrl,
  'kontakt.sms': explainNumber,
  anonymt: fine,
  akut: fine,
  sakerhet: fine,
  status: fine,
  'notiser.*.fran': date,
  'notiser.*.till': date,
  'notiser.*.text': text('uppehall.text'),
  'kallor.*.url': explainUrl,
  'kallor.*.namn': text('kallor.namn'),
  'kallor.*.sedd': date,
  'kallor.*.daterad': matching(isSourceDate, sourceDateMessage),
  granskad: fine,
  granskad_av: fine,
  granskad_hur: fine,
  sokord: fine,
  tidigare: fine,
};
