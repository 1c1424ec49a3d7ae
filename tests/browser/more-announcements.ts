import type { Contributor } from './contributor.ts';

/** What somebody answers, question by question, as the page calls them. */
interface Answers {
  chosen: Readonly<Record<string, readonly string[]>>;
  written: Readonly<Record<string, string>>;
  /** What is behind a fold. */
  folded?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  phone?: readonly [number: string, note?: string];
  source: readonly [url: string, dated?: string];
  times?: readonly (readonly [days: readonly string[], start: string, end: string])[];
}

const allDays = ['Måndag', 'Tisdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lördag', 'Söndag'];
const kind = 'Vad vill du lägga till?';
const organiser = 'Vad är det för slags arrangör?';
const need = 'Vad kan man få där?';
const group = 'Vem är det för?';
const help = 'Vad kan det hjälpa mot?';
const way = 'Hur är man med?';
const sign = 'Behöver man anmäla sig?';
const address = 'Adress och hur man hittar dit';

/** Seven more, of other kinds. With the three in announcements.ts they are ten. They take half a minute: `ANNOUNCEMENTS=alla`. */
const answers: Readonly<Record<string, Answers>> = {
  'a meeting place run by volunteers, with the number of the kommun': {
    chosen: {
      [kind]: ['Mötesplats'],
      [organiser]: ['Kommun'],
      [need]: ['Öppen mötesplats', 'Fika tillsammans', 'Spela spel'],
      [group]: ['Äldre'],
      [help]: ['För få att vara med'],
      [way]: ['På plats'],
      Kostnad: ['Gratis'],
      [sign]: ['Du behöver inte anmäla dig'],
    },
    written: {
      'Vad heter det?': 'Öppen mötesplats Nyland',
      'Vad gör man där?': 'Fika, spel, musik och samtal för seniorer. Volontärer ordnar träffen, och besökarna bestämmer innehållet.',
      'Vem ordnar det?': 'Kramfors kommun',
      'I vilken kommun?': 'Kramfors kommun',
      Ort: 'Nyland',
      Mejladress: 'kommun@kramfors.se',
      Webbsida: 'https://kramfors.se/stod--omsorg/aldre/frivilligverksamhet---volontaruppdrag/oppna-motesplatser.html',
    },
    folded: { [address]: { Gatuadress: 'Storgatan 21', 'Platsens namn': 'Folkan' } },
    phone: ['0612-800 00', 'kommunens växel'],
    source: ['https://kramfors.se/stod--omsorg/aldre/frivilligverksamhet---volontaruppdrag/oppna-motesplatser.html'],
    times: [[['Torsdag'], '13', '15.00']],
  },
  'a café whose times are words': {
    chosen: {
      [kind]: ['Mötesplats'],
      [organiser]: ['Förening'],
      [need]: ['Öppen mötesplats', 'Fika tillsammans'],
      [group]: ['Äldre'],
      [help]: ['För få att vara med'],
      [way]: ['På plats'],
      Kostnad: ['Fråga arrangören'],
      [sign]: ['Du behöver inte anmäla dig'],
    },
    written: {
      'Vad heter det?': 'Powerhuset',
      'Vad gör man där?': 'Pensionärsföreningarnas hus med fika, kortspel och samvaro. Öppet också för den som inte är medlem.',
      'Vem ordnar det?': 'PRO och SPF Seniorerna Gnestabygden',
      'I vilken kommun?': 'gnesta',
      Ort: 'Gnesta',
      Webbsida: 'https://www.gnesta.se/stodomsorg/aldreomsorgochsenior/motesplatserforseniorer.4.490d4736114bc27b92980001682.html',
    },
    folded: { 'Dagar och tider': { 'Något mer om tiderna?': 'Öppet några timmar varje dag.' } },
    source: ['https://www.gnesta.se/stodomsorg/aldreomsorgochsenior/motesplatserforseniorer.4.490d4736114bc27b92980001682.html', 'ca 2019'],
  },
  'a house that is open every day': {
    chosen: {
      [kind]: ['Mötesplats'],
      [organiser]: ['Stiftelse'],
      [need]: ['Öppen mötesplats', 'Äta tillsammans', 'Någon att prata med'],
      [group]: ['Alla'],
      [help]: ['För få att vara med', 'En känsla av att ingen förstår hur jag har det'],
      [way]: ['På plats'],
      Kostnad: ['Fråga arrangören'],
      [sign]: ['Du behöver inte anmäla dig'],
    },
    written: {
      'Vad heter det?': 'Mötesplats Mariatorget',
      'Vad gör man där?': 'Mötesplats för gemenskap med restaurang, kultur, samtal och rådgivning. Öppen för alla.',
      'Vem ordnar det?': 'Stockholms Stadsmission',
      'I vilken kommun?': 'Stockholm',
      Ort: 'Stockholm',
      Webbsida: 'https://www.stadsmissionen.se/motesplats-mariatorget/fragor-och-svar-motesplatsen',
    },
    folded: { [address]: { Gatuadress: 'Mariatorget 10' } },
    source: ['https://www.stadsmissionen.se/motesplats-mariatorget/fragor-och-svar-motesplatsen'],
    times: [[allDays, '11.30', '20.00']],
  },
  'a chat for the young': {
    chosen: {
      [kind]: ['Stödlinje'],
      [organiser]: ['Stiftelse'],
      [need]: ['Någon att prata med'],
      [group]: ['Unga', 'Barn'],
      [help]: ['För få att vara med', 'Ingen nära att anförtro sig åt'],
      [way]: ['Chatt'],
      Kostnad: ['Gratis'],
      [sign]: ['Du behöver inte anmäla dig'],
    },
    written: {
      'Vad heter det?': 'Nätvandrarchatten',
      'Vad gör man där?': 'Unga mellan 12 och 25 år chattar med utbildade medarbetare i Svenska kyrkan.',
      'Vem ordnar det?': 'Stiftelsen Kyrkans SOS',
      'I vilken kommun?': 'Hela Sverige',
      Webbsida: 'https://kyrkanssos.se/',
    },
    folded: {
      'Chatt eller sms': { 'Adress till chatten': 'https://kyrkanssos.se/hitta-hjalp/natvandrarchatten/' },
      'Ålder, och vem det är eller inte är för': { 'Lägsta ålder': '12', 'Högsta ålder': '25' },
    },
    source: ['https://kyrkanssos.se/vi-har-rivstartat-2024/', '2024-03-18'],
    times: [[['Måndag', 'Onsdag', 'Torsdag', 'Söndag'], '19:00', '22:00']],
  },
  'a telephone line every day': {
    chosen: {
      [kind]: ['Stödlinje'],
      [organiser]: ['Förening'],
      [need]: ['Någon att prata med', 'Alkohol, droger och annat beroende'],
      [group]: ['Alla', 'Den som har ett beroende'],
      [help]: ['För få att vara med', 'En känsla av att ingen förstår hur jag har det'],
      [way]: ['Telefon', 'Mejl'],
      Kostnad: ['Fråga arrangören'],
      [sign]: ['Du behöver inte anmäla dig'],
    },
    written: {
      'Vad heter det?': 'Anonyma Alkoholister – telefonjour',
      'Vad gör man där?': 'Ring och prata med någon som själv har slutat dricka. Det finns möten i hela landet och på nätet.',
      'Vem ordnar det?': 'Anonyma Alkoholister i Sverige',
      'I vilken kommun?': 'hela sverige',
      Mejladress: 'help@aa.se',
      Webbsida: 'https://www.aa.se/',
    },
    phone: ['08-720 38 42'],
    source: ['https://github.com/johannaefageras/stodlinjer', '2025-12'],
    times: [[allDays, '11:00', '20:00']],
  },
  'a café for relatives on certain dates': {
    chosen: {
      [kind]: ['Aktivitet'],
      [organiser]: ['Kommun'],
      [need]: ['Anhörig eller närstående', 'Samtalsgrupp'],
      [group]: ['Anhöriga'],
      [help]: ['För få att vara med', 'Ingen nära att anförtro sig åt'],
      [way]: ['På plats'],
      Kostnad: ['Fråga arrangören'],
      [sign]: ['Du behöver anmäla dig'],
    },
    written: {
      'Vad heter det?': 'Anhörigcafé Malmö',
      'Vad gör man där?': 'Cafékväll och samtalsgrupper för dig som hjälper eller vårdar någon som står dig nära.',
      'Vem ordnar det?': 'Malmö stad, anhörigkonsulenterna',
      'I vilken kommun?': 'Malmö stad',
      Ort: 'Malmö',
      Webbsida:
        'https://malmo.se/Aktuellt/Artiklar-Malmo-stad/2020-09-18-Nyoppning-av-cafekvall-och-anhoriggrupp-for-anhoriga-under-70-ar-.html',
    },
    folded: {
      [address]: { Gatuadress: 'Porslinsgatan 3' },
      'Dagar och tider': { 'Något mer om tiderna?': 'Kvällar klockan 17.30–19.30, vissa datum.' },
      'Ålder, och vem det är eller inte är för': { 'Högsta ålder': '70' },
    },
    source: [
      'https://malmo.se/Aktuellt/Artiklar-Malmo-stad/2020-09-18-Nyoppning-av-cafekvall-och-anhoriggrupp-for-anhoriga-under-70-ar-.html',
      '2020-09-18',
    ],
  },
  'somebody who comes home, in the whole country': {
    chosen: {
      [kind]: ['Aktivitet'],
      [organiser]: ['Förening'],
      [need]: ['Någon som kommer på besök'],
      [group]: ['Äldre', 'Alla'],
      [help]: ['För få att vara med', 'Ingen nära att anförtro sig åt'],
      [way]: ['Hemma hos dig'],
      Kostnad: ['Fråga arrangören'],
      [sign]: ['Du behöver anmäla dig'],
    },
    written: {
      'Vad heter det?': 'Röda Korsets besöksverksamhet',
      'Vad gör man där?': 'En frivillig kommer hem till dig. Många lokalföreningar har också sittgympa, stavgång eller matlagning.',
      'Vem ordnar det?': 'Svenska Röda Korset',
      'I vilken kommun?': 'hela Sverige',
      Webbsida: 'https://www.rodakorset.se/',
    },
    source: ['https://www.ornskoldsvik.se/nyheter/2023-04-13-besoksvanner-ska-lindra-ofrivillig-ensamhet', '2023-04-13'],
  },
};

async function enter(form: Contributor, { chosen, written, folded = {}, phone, source, times = [] }: Answers): Promise<void> {
  for (const [question, choices] of Object.entries(chosen)) await form.choose(question, choices);
  for (const [label, text] of Object.entries(written)) await form.write(label, text);
  for (const [summary, fields] of Object.entries(folded)) {
    await form.open(summary);
    for (const [label, text] of Object.entries(fields)) await form.write(label, text);
  }
  if (phone !== undefined) await form.phone(...phone);
  await form.source(...source);
  for (const [i, [days, start, end]] of times.entries()) await form.time(i + 1, days, start, end);
}

export const moreAnnouncements = Object.fromEntries(
  Object.entries(answers).map(([name, one]) => [name, (form: Contributor) => enter(form, one)]),
);
