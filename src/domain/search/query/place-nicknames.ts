/** What people call places, behind the first hits: each with the name that it is a short or an old form of. */
export const placeNicknames: Readonly<Record<string, string>> = {
  hudik: 'Hudiksvall',
  ovik: 'Örnsköldsvik',
  gefle: 'Gävle',
  vasby: 'Upplands Väsby',
  hallsta: 'Hallstahammar',
  eskils: 'Eskilstuna',
  lkpg: 'Linköping',
  nkpg: 'Norrköping',
  jkpg: 'Jönköping',
  hbg: 'Helsingborg',
  svall: 'Sundsvall',
  lule: 'Luleå',
  soderort: 'Stockholm',
  tukholma: 'Stockholm',
};
