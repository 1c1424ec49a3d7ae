// Tables of names that people use beside those of kommuner and län.

/** Provinces and parts of the country, with the codes of the län they lie in. */
export const provinces = [
  ['Småland', '06 07 08'],
  ['Öland', '08'],
  ['Dalsland', '14'],
  ['Bohuslän', '14'],
  ['Västergötland', '14'],
  ['Hälsingland', '21'],
  ['Gästrikland', '21'],
  ['Medelpad', '22'],
  ['Ångermanland', '22'],
  ['Lappland', '24 25'],
  ['Närke', '18'],
  ['Sörmland', '04'],
  ['Uppland', '03 01'],
  ['Härjedalen', '23'],
  ['Norrland', '21 22 23 24 25'],
  ['Tornedalen', '25'],
] as const;

/** Districts, with the code of their kommun. */
export const districts = [
  [
    '0180',
    'Södermalm, Vasastan, Kungsholmen, Östermalm, Farsta, Skärholmen, Hägersten, Älvsjö, Bromma, Spånga, Tensta, Rinkeby, Kista, Husby, Vällingby, Hässelby, Enskede, Årsta, Bagarmossen, Skarpnäck',
  ],
  ['1480', 'Hisingen, Angered, Bergsjön, Hammarkullen, Majorna, Frölunda, Örgryte, Biskopsgården, Torslanda, Kortedala, Gamlestaden'],
  ['1280', 'Rosengård, Limhamn, Hyllie, Möllevången, Oxie, Kirseberg'],
  ['0126', 'Flemingsberg, Skogås, Segeltorp, Vårby, Trångsund'],
  ['0127', 'Hallunda, Norsborg, Fittja, Alby'],
  ['0181', 'Järna, Hovsjö, Ronna, Geneta, Hölö'],
  ['0182', 'Fisksätra, Orminge, Saltsjöbaden'],
  ['0136', 'Jordbro, Vega'],
  ['0380', 'Gottsunda, Stenhagen, Gränby'],
  ['1880', 'Vivalla'],
  ['1980', 'Bäckby'],
  ['0580', 'Lambohov, Skäggetorp'],
  ['2480', 'Ersboda'],
] as const;

/** How people shorten the big towns, and what they are called abroad. */
export const nicknames = [
  ['1480', 'Gbg, Götet, Gothenburg'],
  ['0180', 'Sthlm, Stlm'],
  ['2480', 'Ume'],
] as const;
