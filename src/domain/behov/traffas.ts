import type { BehovTable } from './behov-table.ts';

export const traffas = {
  motesplats: { label: 'Öppen mötesplats' },
  fika: { label: 'Fika tillsammans' },
  mat: { label: 'Äta tillsammans' },
  vanner: { label: 'Lära känna nya människor' },
  vanmatchning: { label: 'Bli ihopparad med en vän', under: ['vanner'] },
  sprakkafe: { label: 'Språkkafé', under: ['ny_i_sverige'] },
  generationer: { label: 'Unga och gamla tillsammans' },
  hogtider: { label: 'Fira högtider tillsammans' },
  grannar: { label: 'Grannar och gemensamt boende' },
  forening: { label: 'Gå med i en förening' },
  digital_traff: { label: 'Träffas på nätet' },
  gruppresor: { label: 'Resor och utflykter' },
} as const satisfies BehovTable;
