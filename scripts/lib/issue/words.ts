export const issueText = {
  formName: 'Lägg till något nytt',
  formDescription: 'En mötesplats, en aktivitet eller en stödlinje. Svaren blir ett färdigt förslag.',
  formIntroduction:
    'Svara på frågorna, så gör vi ett förslag av svaren. En människa läser det innan det syns. Alla kan läsa det du skriver här. Skriv inga personnummer och inga namn på deltagare.\n',
  /** What stands in a list before anything is chosen. */
  choose: 'Välj ett svar',
  tooLong: 'Texten i ärendet är för lång. Högst 65 000 tecken går bra. Korta svaren.',
  twice: (label: string) => `Rubriken ”${label}” står två gånger. Ta bort den som inte kom från formuläret.`,
  unknownChoice: (written: string) => `”${written}” finns inte i listan. Välj ett av svaren som formuläret har.`,
  noAnswers: 'Det finns inga svar under rubrikerna. Skriv svaren och spara, så läser vi ärendet igen.',
  thanks: 'Tack för att du skrev.',
  mend: 'Några svar behöver skrivas på ett annat sätt. Tryck på de tre prickarna uppe i ärendet och på **Edit**. Ändra svaret och spara. Då läser vi det igen.',
  proposed: (address: string) =>
    `Svaren är nu [ett förslag](${address}). En människa läser det innan det syns på sidan. Räkna med några dagar.`,
  preview: 'Så här blir det:',
  near: 'Det här liknar något som redan finns. Är det samma sak, skriv det här, så ändrar vi i den posten i stället:',
  exists: (link: string) => `Det finns redan: ${link}. Är något där gammalt eller fel? Skriv vad, så ändrar vi.`,
  touched: (address: string) =>
    `Någon har redan ändrat i [förslaget](${address}). Därför ändrar vi inte själva. Skriv i förslaget vad som ska vara på ett annat sätt.`,
  byHand: (address: string) =>
    `Svaren stämmer, men vi kunde inte göra förslaget själva. [Öppna den färdiga filen](${address}) och tryck på **Commit changes…**.`,
  byEditors: 'Svaren stämmer, men vi kunde inte göra förslaget själva. En av oss gör det åt dig.',
  title: (kind: string, id: string) => `Ny post: ${kind}/${id}`,
  commit: (number: number, id: string) => `Lägg till ${id}\n\nFrån ärende ${number}, skrivet av formuläret.`,
  pullBody: (number: number) =>
    `Svaren kommer från ärende #${number}. Filen är kontrollerad och stämmer. Läs källan och språket innan den tas med. Kontrollerna startar när någon av oss stänger och öppnar förslaget.\n\nCloses #${number}`,
} as const;
