/** For the whole country, whatever the day. */
const lines = [
  '112 – nödnumret: Inte kontrollerad av oss',
  '1177 – råd om vård: Inte kontrollerad av oss',
  'Fredagslinjen: Inte kontrollerad av oss',
  'Gryningslinjen: Inte kontrollerad av oss',
  'Linjen som vilar: Uppehåll just nu',
  'Nattlinjen: Inte kontrollerad av oss',
  'Självmordslinjen: Inte kontrollerad av oss',
  'Vardagslinjen: Inte kontrollerad av oss',
];

/** What the small site should say on three days: when it is built then, and when the first build is read then in a browser. */
export const days = [
  {
    today: '2026-11-22',
    lund: [
      'Promenaden i parken: Kontrollerad november 2026',
      'Träffpunkten med allt: Kontrollerad oktober 2026',
      'Gömstället: Inte kontrollerad av oss',
      'Kaféet som vilar: Uppehåll just nu',
      'Källarkaféet: Inte kontrollerad av oss',
    ],
    national: ['Brevvän: Uppgifter från mars 2026', ...lines],
    activities: ['Promenaden i parken', 'Brevvän'],
    activityHeadings: ['Skåne län', 'I hela landet'],
    fika: ['traffpunkten', 'gomstallet', 'pausade-kafet', 'snart-borta'],
    hidden: ['gamla-kafet', 'lange-sedan', 'nedlagda-kafet'],
    facts: 'Kontrollerad 3 oktober 2026 av arrangören.',
    notice: false,
  },
  {
    today: '2027-06-20',
    lund: [
      'Träffpunkten med allt: Kontrollerad oktober 2026',
      'Promenaden i parken: Uppgifter från november 2026',
      'Gömstället: Inte kontrollerad av oss',
      'Kaféet som vilar: Uppehåll just nu',
    ],
    national: lines,
    activities: ['Promenaden i parken'],
    activityHeadings: ['Skåne län'],
    fika: ['traffpunkten', 'gomstallet', 'pausade-kafet'],
    hidden: ['brevvan', 'gamla-kafet', 'lange-sedan', 'nedlagda-kafet', 'snart-borta'],
    facts: 'Kontrollerad 3 oktober 2026 av arrangören.',
    notice: true,
  },
  {
    today: '2028-04-04',
    lund: ['Gömstället: Inte kontrollerad av oss', 'Kaféet som vilar: Uppehåll just nu'],
    national: lines,
    activities: [],
    activityHeadings: [],
    fika: ['gomstallet', 'pausade-kafet'],
    hidden: ['brevvan', 'gamla-kafet', 'lange-sedan', 'nedlagda-kafet', 'promenaden', 'snart-borta', 'traffpunkten'],
    facts: 'Uppgifterna är gamla, från oktober 2026. De kan ha ändrats.',
    notice: false,
  },
] as const;

/** The days after the first build. */
export const laterDays = days.slice(1);

/** Everything that may be hidden some day, by its page. */
export const pageOf = (id: string) => `/${id === 'brevvan' || id === 'promenaden' ? 'aktiviteter' : 'motesplatser'}/${id}/`;

/** In no list whatever the day, and never gone. */
export const akutLines = ['samtalsjour-1177', 'sjalvmordslinjen', 'sos112'];
