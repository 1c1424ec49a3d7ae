import { describe, expect, test } from 'vitest';
import { entryWith, messagesFor, type Change } from './example-entry.ts';

const arrangorstyper = 'kommun, region, myndighet, forening, trossamfund, studieforbund, stiftelse, foretag';
const link = 'Skriv hela adressen. Den ska börja med https:// – till exempel: https://www.exempel.se/traffar';
const day = 'Skriv ett datum som finns, som år-månad-dag. Till exempel: 2026-11-22';
const clock = 'Skriv klockslaget med timmar och minuter, till exempel: 18:30';
const phone =
  'Skriv ett telefonnummer med riktnummer, till exempel: 08-123 45 67. Vill du skriva något om numret: {nummer: 08-123 45 67, text: växeln}';
const together = 'granskad, granskad_av och granskad_hur hör ihop. Skriv alla tre eller ingen.';
const html = 'Texten innehåller html-kod. Ta bort det som står mellan < och >.';
const identity = 'Det ser ut som ett personnummer. Ta bort det. Skriv aldrig personnummer här.';
const future = 'Datumet ligger i framtiden. Skriv dagens datum eller ett tidigare.';
const sourceDate = 'Skriv när källan är från: år, år-månad eller år-månad-dag. Till exempel: 2024-05. Skriv ”ca 2024” om det är ungefär.';
const outside = 'Punkten ligger utanför Sverige. Har lat och lon bytt plats?';
const omrade = 'Skriv ”hela Sverige”, eller en lista under ”kommuner:” eller ”lan:”.';
const code = 'Texten innehåller en länk som kan köra kod. Ta bort den.';

const tider = (tid: Change) => ({ tider: [{ dagar: ['tis'], ...tid }] });
const granskad = { granskad: '2026-11-01', granskad_av: 'redaktionen', granskad_hur: 'telefon' };

test('the good example is accepted', () => {
  expect(messagesFor({})).toEqual([]);
});

describe('texts', () => {
  test.for([
    ['no name', { namn: undefined }, 'namn: Skriv vad det heter, till exempel: namn: Kaffestugan'],
    ['an empty name', { namn: '' }, 'namn: Skriv vad det heter, till exempel: namn: Kaffestugan'],
    ['a name of blanks', { namn: '   ' }, 'namn: Du skrev ”   ”. Skriv vad det heter, till exempel: namn: Kaffestugan'],
    ['a name as a list', { namn: ['Kaffestugan'] }, 'namn: Skriv ett enda värde, till exempel: Kaffestugan'],
    ['a short name', { namn: 'Ka' }, 'namn: Du skrev ”Ka”. Texten är 2 tecken. Skriv minst 3, så att man förstår vad det är.'],
    [
      'a long name',
      { namn: 'Kaffestugan för alla som vill fika, prata, sticka, sjunga och spela kort i Lund hela året' },
      'namn: Du skrev ”Kaffestugan för alla som vill fika, prata, sticka, sjunga…”. Texten är 89 tecken. Korta den till högst 80. Resten kan stå i brödtexten under strecken.',
    ],
    [
      'a short summary',
      { sammanfattning: 'Fika.' },
      'sammanfattning: Du skrev ”Fika.”. Texten är 5 tecken. Skriv minst 50, så att man förstår vad det är.',
    ],
    ['no organiser', { arrangor: undefined }, 'arrangor: Skriv vem som ordnar det, till exempel: arrangor: Röda Korset i Lund'],
    ['an empty sentence', { for_vem: '' }, 'for_vem: Skriv en mening eller ta bort raden. Till exempel: För dig som har fyllt 65 år.'],
    ['html in a text', { sa_gor_du: 'Ring <b>Anna</b>.' }, `sa_gor_du: ${html}`],
    ['html deep inside', { forsta_gangen: { text: '<script>x</script>' } }, `forsta_gangen.text: ${html}`],
    ['a personal identity number', { for_lotsar: 'Fråga efter 19811228-9874.' }, `for_lotsar: ${identity}`],
    ['a short personal identity number', { for_lotsar: '811228-9874' }, `for_lotsar: ${identity}`],
    ['a coordination number', { for_lotsar: '701063-2391' }, `for_lotsar: ${identity}`],
    ['a link that runs code', { sa_gor_du: 'Se javascript:alert(1)' }, `sa_gor_du: ${code}`],
    [
      'a word that hurts',
      { for_vem: 'För de ensamma.' },
      'for_vem: ”de ensamma” kan göra ont att läsa. Skriv hellre ”den som vill träffa andra”.',
    ],
    ['another such word', { inte_for: 'Den som lider av ångest.' }, 'inte_for: ”lider av” kan göra ont att läsa. Skriv hellre ”har”.'],
  ] as const)('explains %s', ([, change, message]) => {
    expect(messagesFor(change)).toEqual([message]);
  });
});

describe('words from lists', () => {
  test.for([
    ['no kind of organiser', { arrangorstyp: undefined }, `arrangorstyp: Välj det som stämmer. Välj bland: ${arrangorstyper}.`],
    [
      'an unknown kind of organiser',
      { arrangorstyp: 'klubb' },
      `arrangorstyp: ”klubb” finns inte i listan. Välj bland: ${arrangorstyper}.`,
    ],
    ['a near miss', { arrangorstyp: 'förening' }, 'arrangorstyp: ”förening” finns inte i listan. Menade du ”forening”?'],
    ['a label for an id', { malgrupper: ['Nya i Sverige'] }, 'malgrupper.1: ”Nya i Sverige” finns inte i listan. Menade du ”nyanlanda”?'],
    ['two words where one fits', { kostnad: ['gratis', 'avgift'] }, 'kostnad: Skriv ett ord i taget. Välj bland: gratis, avgift, fraga.'],
    ['no need', { behov: [] }, 'behov: Välj vad man kan få där, högst sex behov. Till exempel: behov: [fika, motesplats]'],
    ['a need that is not there', { behov: ['yoghurt'] }, 'behov.1: ”yoghurt” finns inte i listan. Hela listan finns i content/README.md.'],
    [
      'seven needs',
      { behov: ['fika', 'motesplats', 'samtal', 'promenad', 'natur', 'spel', 'mat'] },
      'behov: Skriv högst 6. Välj de viktigaste.',
    ],
    ['a word twice', { behov: ['fika', 'fika'] }, 'behov: Samma ord står två gånger. Ta bort det ena.'],
    ['no target group', { malgrupper: [] }, 'malgrupper: Välj minst en grupp som det är för. Är alla välkomna, skriv: alla'],
    [
      'no form of loneliness',
      { ensamhetsformer: undefined },
      'ensamhetsformer: Säg vad det kan hjälpa mot. Välj bland: social, emotionell, existentiell.',
    ],
    [
      'no way to take part',
      { former: [] },
      'former: Säg hur man är med. Välj bland: pa_plats, telefon, chatt, mejl, sms, digitalt, hembesok.',
    ],
    [
      'a sign-up that is not there',
      { anmalan: 'kanske' },
      'anmalan: ”kanske” finns inte i listan. Välj bland: ingen, ring_forst, anmalan, remiss, fraga.',
    ],
    [
      'an access word that is not there',
      { tillganglighet: ['ramp'] },
      'tillganglighet.1: ”ramp” finns inte i listan. Välj bland: rullstol, rwc, horslinga, teckensprak, hiss, parkering, assistanshund, lugn_miljo, ledsagare, tolk.',
    ],
    [
      'a missing access that is misspelled',
      { tillganglighet_saknas: ['his'] },
      'tillganglighet_saknas.1: ”his” finns inte i listan. Menade du ”hiss”?',
    ],
    ['a language by name', { sprak: ['finska'] }, 'sprak.1: ”finska” finns inte i listan. Menade du ”fi”?'],
    ['an unknown state', { status: 'stängd' }, 'status: ”stängd” finns inte i listan. Välj bland: aktiv, pausad, avslutad, utkast.'],
    ['an unknown safety', { sakerhet: 'ja' }, 'sakerhet: ”ja” finns inte i listan. Välj bland: vald.'],
    ['red days that are neither', { roda_dagar: 'ibland' }, 'roda_dagar: Du skrev ”ibland”. Skriv oppet eller stangt.'],
    ['neither yes nor no', { forsta_gangen: { kom_ensam: 'kanske' } }, 'forsta_gangen.kom_ensam: Du skrev ”kanske”. Skriv ja eller nej.'],
    ['a former id with .md', { tidigare: ['kaffe.md'] }, 'tidigare.1: Du skrev ”kaffe.md”. Skriv det gamla filnamnet utan .md'],
  ] as const)('explains %s', ([, change, message]) => {
    expect(messagesFor(change)).toEqual([message]);
  });
});

describe('keys', () => {
  test.for([
    ['a key with å', { målgrupper: ['alla'] }, 'målgrupper: Fältet ”målgrupper” finns inte. Menade du ”malgrupper”?'],
    ['a key in the singular', { malgrupp: ['alla'] }, 'malgrupp: Fältet ”malgrupp” finns inte. Menade du ”malgrupper”?'],
    [
      'a key like no other',
      { favoritfarg: 'blå' },
      'favoritfarg: Fältet ”favoritfarg” finns inte. Ta bort raden, eller se fälten i content/README.md.',
    ],
    [
      'a key inside another',
      { plats: { ort: 'Lund', adres: 'Storgatan 4' } },
      'plats.adres: Fältet ”adres” finns inte. Menade du ”adress”?',
    ],
    ['a key in a list', tider({ stat: '13:00' }), 'tider.1.stat: Fältet ”stat” finns inte. Menade du ”start”?'],
    [
      'a key in a phone number',
      { kontakt: { telefon: [{ numer: '112' }] } },
      'kontakt.telefon.1.nummer: ' + phone + '|kontakt.telefon.1.numer: Fältet ”numer” finns inte. Menade du ”nummer”?',
    ],
    [
      'a key in a source',
      { kallor: [{ url: 'https://www.exempel.se', sed: '2026-11-01' }] },
      'kallor.1.sed: Fältet ”sed” finns inte. Menade du ”sedd”?',
    ],
    [
      'a key of the language itself',
      { constructor: 'x' },
      'constructor: Fältet ”constructor” finns inte. Ta bort raden, eller se fälten i content/README.md.',
    ],
    ['a text where fields belong', { alder: '65' }, 'alder: Du skrev ”65”. Skriv fälten på egna rader. Här finns: fran, till.'],
    [
      'a first time as one word',
      { forsta_gangen: 'ja' },
      'forsta_gangen: Du skrev ”ja”. Skriv fälten på egna rader. Här finns: kom_ensam, nagon_moter, ta_med_nagon, bara_titta, hamtas, text.',
    ],
    [
      'a source as a bare link',
      { kallor: ['https://www.exempel.se'] },
      'kallor.1: Du skrev ”https://www.exempel.se”. Skriv fälten på egna rader. Här finns: url, namn, sedd, daterad.',
    ],
    ['a place as one word', { plats: 'Lund' }, 'plats: Du skrev ”Lund”. Skriv platsen på egna rader under ”plats:”. Minst ort behövs.'],
    ['search words as fields', { sokord: { a: 'b' } }, 'sokord: Skriv det som en lista, till exempel: [fika, kaffe]'],
  ] as const)('explains %s', ([, change, message]) => {
    expect(messagesFor(change)).toEqual(message.split('|'));
  });

  test('the prototype of an object is a key like any other', () => {
    const plats: unknown = JSON.parse('{"ort": "Lund", "__proto__": {"namn": "x"}}');
    expect(messagesFor({ plats })).toEqual([
      'plats.__proto__: Fältet ”__proto__” finns inte. Ta bort raden, eller se fälten i content/README.md.',
    ]);
  });
});

describe('numbers and dates', () => {
  test.for([
    ['an age in words', { alder: { fran: 'sextiofem' } }, 'alder.fran: Du skrev ”sextiofem”. Skriv ett helt tal, till exempel: 65'],
    [
      'an age that nobody has',
      { alder: { fran: '20', till: '200' } },
      'alder.till: Du skrev ”200”. Talet är för stort. Högst 120 går bra.',
    ],
    [
      'one age in words and one in figures',
      { alder: { fran: 'x', till: '25' } },
      'alder.fran: Du skrev ”x”. Skriv ett helt tal, till exempel: 65',
    ],
    ['ages in the wrong order', { alder: { fran: '65', till: '25' } }, 'alder: Åldern ”från” är högre än ”till”.'],
    [
      'a day that does not exist',
      { kallor: [{ url: 'https://www.exempel.se', sedd: '2026-02-30' }] },
      `kallor.1.sedd: Du skrev ”2026-02-30”. ${day}`,
    ],
    [
      'a month that does not exist',
      { kallor: [{ url: 'https://www.exempel.se', daterad: '2024-13' }] },
      `kallor.1.daterad: Du skrev ”2024-13”. ${sourceDate}`,
    ],
    [
      'a source seen tomorrow',
      { kallor: [{ url: 'https://www.exempel.se', sedd: '2026-11-23' }] },
      `kallor.1.sedd: Du skrev ”2026-11-23”. ${future}`,
    ],
    [
      'a source from next year',
      { kallor: [{ url: 'https://www.exempel.se', daterad: 'ca 2027' }] },
      `kallor.1.daterad: Du skrev ”ca 2027”. ${future}`,
    ],
    ['a check tomorrow', { ...granskad, granskad: '2026-11-23' }, `granskad: Du skrev ”2026-11-23”. ${future}`],
    ['a year that is misspelt', { ...granskad, granskad: '0206-11-01' }, `granskad: Du skrev ”0206-11-01”. ${day}`],
    ['a date the American way', { ...granskad, granskad: '11/22/2026' }, `granskad: Du skrev ”11/22/2026”. ${day}`],
    ['a check without the rest', { granskad: '2026-11-01' }, `granskad_av: ${together}|granskad_hur: ${together}`],
    ['a check without a date', { granskad_av: 'redaktionen', granskad_hur: 'telefon' }, `granskad: ${together}`],
    [
      'a checker who is a machine',
      { ...granskad, granskad_av: 'robot' },
      'granskad_av: ”robot” finns inte i listan. Välj bland: arrangoren, redaktionen.',
    ],
    [
      'a check by guessing',
      { ...granskad, granskad_hur: 'gissning' },
      'granskad_hur: ”gissning” finns inte i listan. Välj bland: telefon, epost, besok, arrangoren.',
    ],
  ] as const)('explains %s', ([, change, message]) => {
    expect(messagesFor(change)).toEqual(message.split('|'));
  });
});

test('a row of blanks as long as a file is answered at once', { timeout: 1000 }, () => {
  expect(messagesFor({ namn: `a${' '.repeat(60_000)}b` })).toHaveLength(1);
});

describe('characters', () => {
  const unseen = 'har ett tecken som inte syns. Det följde kanske med när du klistrade in. Skriv ordet på nytt för hand.';
  test.for([
    ['a mark that turns the text around', 'Ring \u202e10109', '”10109” ' + unseen],
    ['an isolate', 'Ring \u206690101', '”90101” ' + unseen],
    ['a blank without width', 'Kaffe\u200bstugan i Lund', '”Kaffestugan” ' + unseen],
    ['a hyphen that does not show', 'Kaffe\u00adstugan', '”Kaffestugan” ' + unseen],
    ['a zero', 'Kaffe\0stugan', '”Kaffestugan” ' + unseen],
    ['an escape', 'Kaffe\x1b[31m', '”Kaffe[31m” ' + unseen],
    ['a carriage return', 'Kaffe\r\nBEGIN:VEVENT', '”Kaffe” ' + unseen],
    ['an escape of the second kind', 'Kaffe\x9b31m', '”Kaffe31m” ' + unseen],
    ['a line separator', 'Kaffe\u2028stugan', '”Kaffestugan” ' + unseen],
    ['half a character', 'Kaffe\ud83d stugan', '”Kaffe” ' + unseen],
    ['the other half', 'Kaffe \ude42stugan', '”stugan” ' + unseen],
    ['the other half first', '\ude42stugan', '”stugan” ' + unseen],
    ['a hidden tag', 'Kaffe\u{e0041}stugan', '”Kaffestugan” ' + unseen],
    ['a letter of nobody’s', 'Kaffe \uf0b7 stugan', '”” ' + unseen],
    ['a blank that looks like nothing', 'Kaffe \u3164\u3164\u3164', '”” ' + unseen],
    ['marks upon marks', `Kaf${'\u0301'.repeat(9)}fe`, '”Kaffe” ' + unseen],
    ['a Russian a', 'Kaffestug\u0430n i Lund', '”Kaffestug\u0430n” har bokstäver ur två alfabet. Skriv ordet på nytt för hand.'],
    [
      'letters that are mathematics',
      'Fira \u{1d5d9}ika i Lund',
      '”ika” är skrivet med bokstäver som ingen hittar när de söker. Skriv det med vanliga bokstäver.',
    ],
    [
      'wide letters',
      'Ｆｉｋａ i Lund',
      '”Ｆｉｋａ” är skrivet med bokstäver som ingen hittar när de söker. Skriv det med vanliga bokstäver.',
    ],
  ] as const)('explains %s', ([, namn, message]) => {
    expect(messagesFor({ namn })).toEqual([`namn: ${message}`]);
  });

  test.for([
    'Åsas kafé – ”fika” 🙂',
    'A\u030asas kafe\u0301',
    'Familjen 👨‍👩‍👧 träffas ❤️',
    'Мовне кафе',
    'Språkkafé (мовне кафе)',
    'قهوه‌خانه',
    'Ω-gruppen',
    'Tiếng Việt',
    'Sjung\u00a0med',
  ])('lets %s be', (namn) => {
    expect(messagesFor({ namn })).toEqual([]);
  });
});

describe('times', () => {
  test.for([
    ['an hour that does not exist', tider({ start: '25:00' }), `tider.1.start: Du skrev ”25:00”. ${clock}`],
    ['half an hour past the end of the day', tider({ start: '24:30' }), `tider.1.start: Du skrev ”24:30”. ${clock}`],
    ['a start that is not a time', tider({ start: '25:00', slut: '13:00' }), `tider.1.start: Du skrev ”25:00”. ${clock}`],
    ['an hour that does not exist, without minutes', tider({ start: '25' }), `tider.1.start: Du skrev ”25”. ${clock}`],
    [
      'an end before the start',
      tider({ start: '15:00', slut: '13:00' }),
      'tider.1.slut: Du skrev ”13:00”. Sluttiden är före starttiden. Går det över midnatt? Skriv två rader: en till 24:00 och en från 00:00 nästa dag.',
    ],
    [
      'a start when the day has ended',
      tider({ start: '24:00' }),
      'tider.1.start: Du skrev ”24:00”. Skriv klockslaget 00:00 på nästa dag. Klockan 24:00 är slutet av en dag.',
    ],
    ['an end without a start', tider({ slut: '13:00' }), 'tider.1.slut: Du skrev ”13:00”. Skriv också när det börjar: start'],
    [
      'a day that is not a day',
      tider({ dagar: ['tisdan'] }),
      'tider.1.dagar: ”tisdan” är ingen veckodag. Skriv dagarna, till exempel: [mån, tors]. Det går också att skriva ”mån–fre” eller ”alla”.',
    ],
    [
      'no day',
      tider({ dagar: '' }),
      'tider.1.dagar: Skriv dagarna, till exempel: [mån, tors]. Det går också att skriva ”mån–fre” eller ”alla”.',
    ],
    [
      'a rhythm that is not there',
      tider({ varje: 'ibland' }),
      'tider.1.varje: Du skrev ”ibland”. Skriv hur ofta det är. Välj bland: 1, 2, 3, 4, vecka, jamn_vecka, udda_vecka, sista.',
    ],
    [
      'a term that ends before it starts',
      tider({ fran: '2026-12-01', till: '2026-11-01' }),
      'tider.1.till: Du skrev ”2026-11-01”. Slutdatumet ligger före startdatumet. Byt plats på dem.',
    ],
    [
      'times as running text',
      { tider: 'Tisdagar' },
      'tider: Du skrev ”Tisdagar”. Skriv tiderna som en lista, en rad per tid. Till exempel: - {dagar: [tis], start: 13:00, slut: 15:00}',
    ],
    [
      'a break that ends before it starts',
      { uppehall: [{ fran: '2027-01-07', till: '2026-12-20' }] },
      'uppehall.1.till: Du skrev ”2026-12-20”. Slutdatumet ligger före startdatumet. Byt plats på dem.',
    ],
    [
      'a break as one word',
      { uppehall: 'jul' },
      'uppehall: Du skrev ”jul”. Skriv perioden som en lista. Till exempel: - {fran: 2026-12-20, till: 2027-01-07, text: Jullov}',
    ],
    [
      'a notice on a day that does not exist',
      { notiser: [{ text: 'Ny lokal.', till: '2026-11-31' }] },
      `notiser.1.till: Du skrev ”2026-11-31”. ${day}`,
    ],
    ['a break in a misspelt year', { uppehall: [{ till: '0206-12-20' }] }, `uppehall.1.till: Du skrev ”0206-12-20”. ${day}`],
    ['a notice for ever', { notiser: [{ text: 'Ny lokal.', till: '9999-12-31' }] }, `notiser.1.till: Du skrev ”9999-12-31”. ${day}`],
  ] as const)('explains %s', ([, change, message]) => {
    expect(messagesFor(change)).toEqual([message]);
  });
});

describe('places', () => {
  test.for([
    ['no area', { omrade: undefined }, `omrade: Skriv var det gäller. ${omrade}`],
    ['a kommun without its key', { omrade: 'malmö' }, 'omrade: Du skrev ”malmö”. Skriv så här: omrade: {kommuner: [Malmö]}'],
    ['a län without its key', { omrade: 'Skåne' }, 'omrade: Du skrev ”Skåne”. Skriv så här: omrade: {lan: [Skåne län]}'],
    ['both län and kommun', { omrade: { lan: ['Skåne'], kommuner: ['Lund'] } }, `omrade: ${omrade}`],
    [
      'a misspelled kommun',
      { omrade: { kommuner: ['Jönköpping'] } },
      'omrade.kommuner.1: Det finns ingen kommun som heter ”Jönköpping”. Menade du ”Jönköping”?',
    ],
    [
      'a kommun that does not exist',
      { omrade: { kommuner: ['Lund', 'Atlantis'] } },
      'omrade.kommuner.2: Det finns ingen kommun som heter ”Atlantis”. Kontrollera stavningen.',
    ],
    [
      'a län that does not exist',
      { omrade: { lan: ['Närke'] } },
      'omrade.lan.1: Det finns inget län som heter ”Närke”. Kontrollera stavningen.',
    ],
    ['no place to meet', { plats: undefined }, 'plats: Ni träffas på plats. Skriv var, minst orten: plats: {ort: Hallunda}'],
    ['a place without ort', { plats: { adress: 'Storgatan 4' } }, 'plats.ort: Skriv orten, till exempel: Hallunda'],
    [
      'a post code of four digits',
      { plats: { ort: 'Lund', postnummer: '1456' } },
      'plats.postnummer: Du skrev ”1456”. Skriv fem siffror, till exempel: 145 68',
    ],
    [
      'a coordinate with a comma',
      { plats: { ort: 'Lund', lat: '55,7', lon: '13.19' } },
      'plats.lat: Du skrev ”55,7”. Skriv koordinaten i grader med punkt, till exempel: 59.244',
    ],
    ['half a position', { plats: { ort: 'Lund', lat: '55.704' } }, 'plats: Skriv både lat och lon, eller ingen av dem.'],
    ['a position in Denmark', { plats: { ort: 'Lund', lat: '55.676', lon: '9.568' } }, `plats: ${outside}`],
    ['lat and lon in each other’s place', { plats: { ort: 'Lund', lat: '13.193', lon: '55.704' } }, `plats: ${outside}`],
    [
      'a position far from the kommun',
      { plats: { ort: 'Lund', lat: '59.329', lon: '18.068' } },
      'plats.lat: Du skrev ”59.329”. Punkten ligger 497 km från Lund. Stämmer det, skriv varför i ”lage_forklaring”.',
    ],
    [
      'a hidden place that is neither yes nor no',
      { plats: { ort: 'Lund', dold: 'sant' } },
      'plats.dold: Du skrev ”sant”. Skriv ja eller nej.',
    ],
  ] as const)('explains %s', ([, change, message]) => {
    expect(messagesFor(change)).toEqual([message]);
  });
});

describe('contact and sources', () => {
  const contact = 'Skriv minst ett sätt att få kontakt: telefon, epost, webb, chatt eller sms. Till exempel: telefon: 08-123 45 67';
  const sources = 'Skriv var uppgifterna kommer från. Till exempel: - {url: https://www.exempel.se, sedd: 2026-11-22}';
  test.for([
    ['no contact', { kontakt: undefined }, `kontakt: ${contact}`],
    ['an empty contact', { kontakt: {} }, `kontakt: ${contact}`],
    ['a number in words', { kontakt: { telefon: 'växeln' } }, `kontakt.telefon.1.nummer: Du skrev ”växeln”. ${phone}`],
    ['a number without area code', { kontakt: { telefon: '12 34 56 78' } }, `kontakt.telefon.1.nummer: Du skrev ”12 34 56 78”. ${phone}`],
    [
      'the second number of two',
      { kontakt: { telefon: ['112', 'anknytning 4'] } },
      `kontakt.telefon.2.nummer: Du skrev ”anknytning 4”. ${phone}`,
    ],
    [
      'a mail address without at',
      { kontakt: { epost: 'info.exempel.se' } },
      'kontakt.epost: Du skrev ”info.exempel.se”. Skriv en mejladress, till exempel: info@exempel.se',
    ],
    [
      'a link without lock',
      { kontakt: { webb: 'http://exempel.se' } },
      `kontakt.webb: Du skrev ”http://exempel.se”. Adressen börjar med http:. Skriv https: i stället. ${link}`,
    ],
    ...[
      '0900-123 45 67',
      '0939-123 45 67',
      '+46 (0)944 123 45 67',
      '+46 0939 123 45 67',
      '0(0)900 123 45',
      '118 118',
      '72 900',
      '+979 123 456 789',
      '+882 16 123 456',
    ].map(
      (nummer) =>
        [
          'the expensive number ' + nummer,
          { kontakt: { telefon: nummer, sms: nummer } },
          ['telefon.1.nummer', 'sms']
            .map(
              (field) =>
                `kontakt.${field}: Du skrev ”${nummer}”. Det är ett betalnummer, som kan kosta mycket att ringa. Skriv ett vanligt nummer.`,
            )
            .join('|'),
        ] as const,
    ),
    ...['a?bcc=b%40c.se&x=@exempel.se', 'a,b@exempel.se', 'a%0d%0aBcc:b@exempel.se', 'a;b@exempel.se', 'a@b/?c.se', 'a&to=b@c.se'].map(
      (epost) =>
        [
          'the mail address with more in it ' + epost,
          { kontakt: { epost } },
          `kontakt.epost: Du skrev ”${epost}”. Skriv en mejladress, till exempel: info@exempel.se`,
        ] as const,
    ),
    ...[
      'https://127.0.0.1/',
      'https://0x7f.1/',
      'https://2130706433.1/',
      'https://exempel.se./',
      'https://skrivaren.local/',
      'https://exempel.se\\@elak.example',
      'https://.se/',
    ].map((webb) => ['the address of no site ' + webb, { kontakt: { webb } }, `kontakt.webb: Du skrev ”${webb}”. ${link}`] as const),
    ...[
      'https://bit.ly/abc',
      'https://l.facebook.com/l.php?u=https%3A%2F%2Felak.example',
      'https://www.google.com/url?q=https://elak.example',
      'https://eur01.safelinks.protection.outlook.com/?url=x',
    ].map(
      (webb) =>
        [
          'the detour ' + webb,
          { kontakt: { webb } },
          `kontakt.webb: Du skrev ”${webb}”. Adressen går via någon annans sida. Öppna länken, och skriv adressen som du kommer till.`,
        ] as const,
    ),
    [
      'an address that says who comes',
      { kontakt: { webb: 'https://exempel.se/?id=4&fbclid=IwAR0' } },
      'kontakt.webb: Du skrev ”https://exempel.se/?id=4&fbclid=IwAR0”. Adressen har spårning i sig. Ta bort ”fbclid” och det som står efter.',
    ],
    [
      'a link that runs code',
      { kontakt: { webb: 'javascript:alert(1)' } },
      `kontakt.webb: Du skrev ”javascript:alert(1)”. ${link}|kontakt.webb: ${code}`,
    ],
    [
      'a link with a password',
      { kontakt: { chatt: 'https://a:b@exempel.se' } },
      `kontakt.chatt: Du skrev ”https://a:b@exempel.se”. ${link}`,
    ],
    ['a link without scheme', { kontakt: { webb: 'www.exempel.se' } }, `kontakt.webb: Du skrev ”www.exempel.se”. ${link}`],
    ['a link inside the house', { kontakt: { webb: 'https://localhost/x' } }, `kontakt.webb: Du skrev ”https://localhost/x”. ${link}`],
    [
      'calls without a number',
      { former: ['telefon'], kontakt: { epost: 'info@exempel.se' } },
      'kontakt.telefon: Man kan ringa, men numret saknas. Skriv kontakt: {telefon: 08-123 45 67}',
    ],
    ['texts without a number', { former: ['sms'] }, 'kontakt.sms: Man kan sms:a, men numret saknas. Skriv kontakt: {sms: 070-123 45 67}'],
    ['no source', { kallor: undefined }, `kallor: ${sources}`],
    ['an empty list of sources', { kallor: [] }, `kallor: ${sources}`],
    [
      'a source without lock',
      { kallor: [{ url: 'http://exempel.se' }] },
      `kallor.1.url: Du skrev ”http://exempel.se”. Adressen börjar med http:. Skriv https: i stället. ${link}`,
    ],
  ] as const)('explains %s', ([, change, message]) => {
    expect(messagesFor(change)).toEqual(message.split('|'));
  });
});

describe('the kind and the file name', () => {
  test.for([
    ['an emergency meeting place', 'motesplatser', { akut: 'ja' }, 'akut: Fältet ”akut” finns bara för stödlinjer. Ta bort raden.'],
    ['an anonymous activity', 'aktiviteter', { anonymt: 'ja' }, 'anonymt: Fältet ”anonymt” finns bara för stödlinjer. Ta bort raden.'],
  ] as const)('explains %s', ([, kind, change, message]) => {
    expect(messagesFor(change, { kind })).toEqual([message]);
  });

  test('a support line may be anonymous and for emergencies', () => {
    expect(messagesFor({ akut: 'ja', anonymt: 'nej' }, { kind: 'stodlinjer' })).toEqual([]);
  });

  test.for(['Kaffestugan', 'kaffe stugan', 'kafé', 'a--b', '-a', 'a_b', '', '../x', 'x'.repeat(81)])('refuses the file name %j', (id) => {
    expect(messagesFor({}, { id })).toEqual([
      'Filnamnet får bara ha små bokstäver a–z, siffror och bindestreck, och högst 80 av dem. Till exempel: kaffestugan-lund.md',
    ]);
  });

  test('all problems are told at once', () => {
    expect(messagesFor({ namn: undefined, kostnad: 'dyrt', favoritfarg: 'blå', for_vem: '<i>alla</i>' }, { id: 'Å' })).toHaveLength(5);
  });

  test('a date ahead is told beside other problems', () => {
    expect(messagesFor({ namn: undefined, ...granskad, granskad: '2027-01-01' })).toHaveLength(2);
  });
});

describe('what people write is understood', () => {
  test.for([
    ['a list as one value', { behov: 'fika, motesplats' }, 'behov', ['fika', 'motesplats']],
    ['one word as a list', { malgrupper: 'alla' }, 'malgrupper', ['alla']],
    ['no language is Swedish', {}, 'sprak', ['sv']],
    ['no state is active', {}, 'status', 'aktiv'],
    ['yes and no', { forsta_gangen: { kom_ensam: 'ja', hamtas: 'nej' } }, 'forsta_gangen', { kom_ensam: true, hamtas: false }],
    ['ages', { alder: { fran: '65' } }, 'alder', { fran: 65 }],
    ['a whole country', { omrade: 'Hela Sverige' }, 'omrade', { slag: 'sverige' }],
    ['a län', { omrade: { lan: ['skåne'] } }, 'omrade', { slag: 'lan', lan: ['12'] }],
    ['kommuner', { omrade: { kommuner: ['Lunds kommun', 'malmo stad'] } }, 'omrade', { slag: 'kommuner', kommuner: ['1281', '1280'] }],
    ['a name on two lines', { namn: 'Kaffestugan\n  BEGIN:VEVENT' }, 'namn', 'Kaffestugan BEGIN:VEVENT'],
    ['a single phone number', { kontakt: { telefon: '046-12 34 56' } }, 'kontakt', { telefon: [{ nummer: '046-12 34 56' }] }],
    ['phone numbers on one line', { kontakt: { telefon: '112, 90101' } }, 'kontakt', { telefon: [{ nummer: '112' }, { nummer: '90101' }] }],
    [
      'phone numbers as list and object',
      { kontakt: { telefon: ['0771-22 00 60', { nummer: '+46 8 123 45 67', text: 'växeln' }] } },
      'kontakt',
      { telefon: [{ nummer: '0771-22 00 60' }, { nummer: '+46 8 123 45 67', text: 'växeln' }] },
    ],
    ['one phone number with a text', { kontakt: { telefon: { nummer: '113 13' } } }, 'kontakt', { telefon: [{ nummer: '113 13' }] }],
    [
      'a mobile number that is no identity number',
      { kontakt: { telefon: '0701010022' } },
      'kontakt',
      { telefon: [{ nummer: '0701010022' }] },
    ],
    ['a range of days', tider({ dagar: 'mån–fre' }), 'tider', [{ dagar: [0, 1, 2, 3, 4], varje: 'vecka' }]],
    ['a range over the weekend', tider({ dagar: 'fre-mån' }), 'tider', [{ dagar: [0, 4, 5, 6], varje: 'vecka' }]],
    ['days in the plural', tider({ dagar: ['Torsdagar', 'måndag', 'tors'] }), 'tider', [{ dagar: [0, 3], varje: 'vecka' }]],
    ['weekdays', tider({ dagar: 'vardagar' }), 'tider', [{ dagar: [0, 1, 2, 3, 4], varje: 'vecka' }]],
    ['weekends', tider({ dagar: 'helger' }), 'tider', [{ dagar: [5, 6], varje: 'vecka' }]],
    [
      'round the clock',
      tider({ dagar: 'alla', start: '00:00', slut: '24:00' }),
      'tider',
      [{ dagar: [0, 1, 2, 3, 4, 5, 6], varje: 'vecka', start: 0, slut: 1440 }],
    ],
    ['a time with a point', tider({ start: '9.30' }), 'tider', [{ dagar: [1], varje: 'vecka', start: 570 }]],
    ['whole hours', tider({ start: '9', slut: '24' }), 'tider', [{ dagar: [1], varje: 'vecka', start: 540, slut: 1440 }]],
    ['one time without a list', { tider: { dagar: 'tis', varje: 'sista' } }, 'tider', [{ dagar: [1], varje: 'sista' }]],
    [
      'a year that is about right',
      { kallor: { url: 'https://www.exempel.se', daterad: 'ca 2019' } },
      'kallor',
      [{ url: 'https://www.exempel.se', daterad: 'ca 2019' }],
    ],
    ['a post code without a space', { plats: { ort: 'Lund', postnummer: '22350' } }, 'plats', { ort: 'Lund', postnummer: '223 50' }],
    [
      'a far position with a reason',
      { plats: { ort: 'Lund', lat: '59.329', lon: '18.068', lage_forklaring: 'Vi ses på läger.' } },
      'plats',
      { ort: 'Lund', lat: 59.329, lon: 18.068, lage_forklaring: 'Vi ses på läger.' },
    ],
    ['today is not ahead', { ...granskad, granskad: '2026-11-22' }, 'granskad', '2026-11-22'],
  ] as const)('%s', ([, change, field, value]) => {
    expect(entryWith(change)[field]).toEqual(value);
  });
});
