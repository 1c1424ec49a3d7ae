import { mostReviews, type ReviewProblem } from '../../../src/domain/review-changes.ts';

export const reviewHelp = `Kontrollerar att en människa står bakom varje nytt datum i granskad.

  npm run check:granskad                  alla ändringar sedan origin/main
  npm run check:granskad -- BAS [SLUT]    ändringarna mellan två punkter i historiken

Felkod 1 när något behöver rättas, 2 när historiken inte gick att läsa.`;

const explanations: Record<ReviewProblem['kind'], string> = {
  incomplete:
    'Datumet i granskad har ändrats, men det står inte vem som kontrollerade och hur. Skriv också granskad_av och granskad_hur, eller ta bort datumet.',
  robot:
    'Ett program har skrivit datumet i granskad. Det får bara en människa göra, när hon har frågat eller varit där. Ta tillbaka datumet. Stämmer det, gör ändringen själv.',
  bulk: `Datumet i granskad har ändrats i många filer på en gång, fler än ${mostReviews}. Ett skript eller sök-och-ersätt får inte skriva datumet. Har en människa kontrollerat alla? Skriv det på en egen rad i commit-meddelandet, till exempel: Granskat: Anna ringde alla 14 den 20 november. Annars ta tillbaka datumen.`,
};

export const reviewText = {
  fine: (count: number) => `Inga datum att fråga om. Läste ${count === 1 ? '1 ändring' : `${count} ändringar`} i historiken.`,
  commit: (id: string) => `I ändringen ${id}:`,
  explain: ({ kind }: ReviewProblem) => explanations[kind],
  more: (count: number) => `  och ${count} till`,
  unknown: (name: string) =>
    `Jag hittar inte ”${name}” i historiken. Hämta hela historiken med: git fetch --unshallow. Eller ange en annan punkt: npm run check:granskad -- BAS`,
} as const;
