export const pullText = {
  thanks: 'Tack för ditt förslag.',
  fine: (count: number) =>
    count === 1 ? 'Filen stämmer. Nu läser en människa den.' : `Alla ${count} filer stämmer. Nu läser en människa dem.`,
  mend: (count: number) =>
    `${count === 1 ? 'En fil' : `${count} filer`} behöver rättas. Tryck på **Files changed**, sedan på de tre prickarna vid filen och på **Edit file**. Den här texten ändras av sig själv när du har rättat.`,
  dates: 'Datumet i granskad behöver någon stå bakom.',
  commit: (id: string) => `I ändringen ${id}:`,
  line: (line: number, field: string) => (field === '' ? `Rad ${line}:` : `Rad ${line}, ${field}:`),
  preview: 'Så här blir det:',
  near: 'Det här liknar något som redan finns. Är det samma sak, ändra hellre i den filen:',
  notes: 'Till den som läser förslaget:',
  akut: 'Filen säger att det gäller liv och hälsa (akut: ja). Det bestämmer redaktionen. Pröva numret först.',
  granskad: 'Filen säger att en människa har kontrollerat uppgifterna. Fråga vem, om det inte står i förslaget.',
  tidigare: (ids: string) => `Filen tar över gamla adresser: ${ids}. Stämmer det?`,
  abroad: (nummer: string) => `Numret ${nummer} går till ett annat land. Stämmer det?`,
  nearNumber: (nummer: string, other: string, namn: string) =>
    `Numret ${nummer} liknar ${other}, som går till ${namn}. Är det rätt nummer?`,
  more: (count: number) => `Det finns ${count} filer till. Svaren om dem står under **Details** vid kontrollen.`,
  nothingLeft: 'Det som behövde rättas är borta. Nu läser en människa förslaget.',
  help: 'Kommer du inte vidare, skriv ”hjälp” här, så rättar vi.',
} as const;
