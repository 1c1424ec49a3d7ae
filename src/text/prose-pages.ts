/** Titles of the pages whose running text is in prosa/. */
export const proseText = {
  om: { title: (namn: string) => `Om ${namn}`, description: 'Vad sidan är, hur säkra uppgifterna är och hur du kan hjälpa till.' },
  'om-ensamhet': { title: 'Om ensamhet', description: 'Vad ensamhet är, tre former av den, hur vanlig den är och vad som brukar hjälpa.' },
  lots: {
    title: 'För dig som lotsar någon annan',
    description: 'Så använder du sidan tillsammans med en person på tio minuter: frågor, förslag, hänvisning och utskrifter.',
  },
  integritet: {
    title: 'Vad vi vet om dig: ingenting',
    description: 'Vi sparar inget om dig, använder inga kakor och skickar inget du skriver.',
  },
  tillganglighet: { title: 'Tillgänglighet', description: 'Hur sidan är gjord för att fungera för alla, och vad som fungerar sämre.' },
} as const;
