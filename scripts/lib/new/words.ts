/** What the conversation says around its questions. */
export const words = {
  welcome: `
Nu gör vi en ny post. Jag frågar en sak i taget och skapar filen åt dig.
Inget sparas förrän du har sagt ja. Du kan sluta när du vill med Ctrl+C.`,
  more: 'Vill du berätta mer? Välj en siffra. Tryck Enter när du är klar.',
  notKind: (answer: string) => `”${answer}” finns inte i listan. Skriv 1, 2 eller 3.`,
  notInMenu: (answer: string) => `”${answer}” finns inte i listan. Skriv en av siffrorna, eller tryck Enter.`,
  optional: 'Tryck Enter för att hoppa över.',
  proposal: (proposal: string) => `Tryck Enter för: ${proposal}`,
  showAll: 'Skriv ? för att se hela listan.',
  one: 'Skriv siffran eller ordet.',
  several: 'Skriv siffror eller ord. Flera går bra, med komma emellan.',
  unreadable: 'Ett tecken gick inte att läsa. Skriv raden en gång till.',
  unfinished: '\nNågot behöver rättas innan vi är klara.',
  finished: (path: string, source: string) => `\nSå här blir filen ${path}:\n\n${source.trimEnd()}`,
  save: 'Ska filen sparas?',
  yesOrNo: 'Skriv ja eller nej.',
  saved: (path: string) => `
Sparat: ${path}
Vill du ändra något, öppna filen och skriv. Kontrollera den sedan med: npm run validate
Hur du skickar in den står i CONTRIBUTING.md.`,
  notSaved: '\nInget är sparat.',
  interrupted: '\n\nAvbrutet. Inget är sparat.',
} as const;
