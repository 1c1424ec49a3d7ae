import type { BehovTable } from './behov-table.ts';

export const praktiskt = {
  kontaktperson: { label: 'Kontaktperson och ledsagning' },
  lots: { label: 'Hjälp att hitta rätt' },
  aktivitet_pa_recept: { label: 'Aktivitet på recept', under: ['lots'] },
  digital_hjalp: { label: 'Hjälp med mobil och dator' },
  laxhjalp: { label: 'Läxhjälp' },
  mentor: { label: 'Mentor eller extra vuxen' },
  volontar: { label: 'Hjälpa andra' },
  lana_utrustning: { label: 'Låna sport- och fritidsutrustning' },
  trygghetsringning: { label: 'Någon som ringer varje dag', under: ['telefonvan'] },
  radgivning: { label: 'Råd om hälsa och rättigheter' },
} as const satisfies BehovTable;
