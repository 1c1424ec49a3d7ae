/** The words of the map. */
export const mapText = {
  title: 'Karta',
  heading: 'Se var det finns något',
  description: 'Karta och lista över kommuner där det finns mötesplatser och aktiviteter.',
  lead: 'Välj ditt län i listan, eller en kommun på kartan. Siffran säger hur många poster vi har där.',
  note: 'Kartan visar ungefär var i kommunen. Stödlinjer och annat som gäller hela landet finns inte på kartan.',
  skip: 'Hoppa över kartan',
  after: 'Efter kartan',
  label: 'Karta över Sverige',
  noscript: 'Kartan behöver JavaScript. Samma platser finns i listan.',
  failed: 'Kartan gick inte att ladda. Samma platser finns i listan.',
  zoomIn: 'Zooma in',
  zoomOut: 'Zooma ut',
  pill: (namn: string, count: number) => (count === 1 ? `${namn}, 1 post` : `${namn}, ${count} poster`),
  attribution: '© OpenStreetMap',
} as const;
