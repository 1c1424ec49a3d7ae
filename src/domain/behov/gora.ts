import type { BehovTable } from './behov-table.ts';

export const gora = {
  promenad: { label: 'Promenera tillsammans', under: ['rorelse'] },
  rorelse: { label: 'Röra på sig' },
  dans: { label: 'Dansa', under: ['rorelse'] },
  musik: { label: 'Sjunga och spela' },
  bok: { label: 'Läsa och prata om böcker', under: ['kultur'] },
  hantverk: { label: 'Skapa och hantverk' },
  spel: { label: 'Spela spel' },
  natur: { label: 'Natur och odling' },
  djur: { label: 'Träffa djur' },
  kultur: { label: 'Kultur, film och föreläsningar' },
  studiecirkel: { label: 'Lära sig något nytt i grupp' },
  skriva: { label: 'Skriva och berätta om sitt liv' },
} as const satisfies BehovTable;
