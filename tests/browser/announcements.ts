import type { Contributor } from './contributor.ts';

/** Announcements as organisers word them, and how somebody enters them in the form. */
export const announcements: Readonly<Record<string, (form: Contributor) => Promise<void>>> = {
  async 'an open preschool with two days'(form) {
    await form.choose('Vad vill du lägga till?', ['Mötesplats']);
    await form.write('Vad heter det?', 'Öppen förskola i Hosjö kyrkskola');
    await form.write('Vad gör man där?', 'Lek, fika och umgänge för små barn och deras föräldrar, ofta med sångstund.');
    await form.write('Vem ordnar det?', 'Svenska kyrkan Falun');
    await form.choose('Vad är det för slags arrangör?', ['Trossamfund']);
    await form.choose('Vad kan man få där?', ['Öppen mötesplats', 'Sjunga och spela']);
    await form.choose('Vem är det för?', ['Föräldrar', 'Barn']);
    await form.choose('Vad kan det hjälpa mot?', ['För få att vara med']);
    await form.write('I vilken kommun?', 'falun');
    await form.choose('Hur är man med?', ['På plats']);
    await form.write('Ort', 'Falun');
    await form.open('Adress och hur man hittar dit');
    await form.write('Platsens namn', 'Vid Hosjö församlingshem');
    await form.choose('Kostnad', ['Fråga arrangören']);
    await form.choose('Behöver man anmäla sig?', ['Du behöver inte anmäla dig']);
    await form.write('Webbsida', 'https://www.svenskakyrkan.se/falun/defaultaspxid638424');
    await form.source('https://www.svenskakyrkan.se/falun/defaultaspxid638424', '2019');
    await form.time(1, ['Måndag', 'Fredag'], '9:00', '12.00');
  },

  async 'a support line with phone, chat and two sets of hours'(form) {
    await form.choose('Vad vill du lägga till?', ['Stödlinje']);
    await form.write('Vad heter det?', 'PrevenTell');
    await form.write('Vad gör man där?', 'Hjälplinje för den som har oroande sexuella tankar eller beteenden.');
    await form.write('Vem ordnar det?', 'Karolinska Universitetssjukhuset, Anova');
    await form.choose('Vad är det för slags arrangör?', ['Region']);
    await form.choose('Vad kan man få där?', ['Någon att prata med']);
    await form.choose('Vem är det för?', ['Alla', 'Anhöriga']);
    await form.choose('Vad kan det hjälpa mot?', ['Ingen nära att anförtro sig åt']);
    await form.write('I vilken kommun?', 'hela Sverige');
    await form.choose('Hur är man med?', ['Telefon', 'Chatt']);
    await form.choose('Kostnad', ['Gratis']);
    await form.choose('Behöver man anmäla sig?', ['Du behöver inte anmäla dig']);
    await form.phone('020-66 77 88');
    await form.write('Webbsida', 'https://www.karolinska.se/preventell/');
    await form.open('Chatt eller sms');
    await form.write('Adress till chatten', 'https://www.karolinska.se/preventell/');
    await form.source('https://www.karolinska.se/preventell/', 'ca 2026');
    await form.time(1, ['Måndag', 'Tisdag', 'Onsdag', 'Torsdag', 'Fredag'], '12:00', '15:00');
    await form.time(2, ['Måndag', 'Onsdag', 'Torsdag'], '15:00', '16:00');
    await form.open('Får man vara anonym?');
    await form.select('Man får vara anonym', 'Ja');
  },

  async 'a visiting group in another language'(form) {
    await form.choose('Vad vill du lägga till?', ['Aktivitet']);
    await form.write('Vad heter det?', 'Meänkaverit – besöksgrupp för meänkielitalande äldre');
    await form.write('Vad gör man där?', 'Volontärer ringer och besöker äldre med rötter i Tornedalen.');
    await form.write('Vem ordnar det?', 'Tornedalingar i Stockholm');
    await form.choose('Vad är det för slags arrangör?', ['Förening']);
    await form.choose('Vad kan man få där?', ['Någon som kommer på besök', 'Någon som ringer dig']);
    await form.choose('Vem är det för?', ['Äldre', 'Nationella minoriteter']);
    await form.choose('Vad kan det hjälpa mot?', ['För få att vara med', 'Ingen nära att anförtro sig åt']);
    await form.write('I vilken kommun?', 'Stockholms stad');
    await form.choose('Hur är man med?', ['Hemma hos dig']);
    await form.choose('Kostnad', ['Fråga arrangören']);
    await form.choose('Behöver man anmäla sig?', ['Du behöver anmäla dig']);
    await form.write('Webbsida', 'https://minoritet.se/7582');
    await form.source('https://minoritet.se/7582', '2023');
    await form.open('Språk ni talar där');
    await form.choose('Språk ni talar där', ['Meänkieli', 'Svenska']);
  },
};
