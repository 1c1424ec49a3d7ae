// A data table, one line per kommun: that is why the lines are long. Districts and housing areas that people name as the place where
// they live, with latitude and longitude of their middle, within about a kilometre. Written for this site.

/** Kommunkod and its districts: "Hallunda 59.243 17.826". What the list of orter already has is not here. */
export const stadsdelRows: readonly (readonly [kod: string, places: string])[] = [
  [
    '0180',
    'Rinkeby 59.388 17.929, Husby 59.410 17.926, Hjulsta 59.397 17.888, Spånga 59.383 17.899, Solhem 59.378 17.888, Vällingby 59.363 17.872, Hässelby gård 59.367 17.844, Hässelby strand 59.361 17.832, Hässelby 59.367 17.840, Hässelby villastad 59.376 17.824, Blackeberg 59.348 17.883, Råcksta 59.355 17.882, Grimsta 59.358 17.860, Brommaplan 59.338 17.939, Abrahamsberg 59.337 17.953, Traneberg 59.335 17.988, Mariehäll 59.362 17.950, Hornstull 59.316 18.034, Hammarby sjöstad 59.304 18.100, Gullmarsplan 59.299 18.081, Johanneshov 59.297 18.079, Enskede 59.284 18.070, Svedmyra 59.278 18.067, Stureby 59.275 18.056, Bandhagen 59.270 18.049, Högdalen 59.264 18.043, Rågsved 59.257 18.028, Hagsätra 59.263 18.013, Örby 59.269 18.030, Älvsjö 59.279 18.011, Liljeholmen 59.311 18.023, Gröndal 59.315 18.004, Aspudden 59.306 18.001, Midsommarkransen 59.302 18.012, Telefonplan 59.298 17.997, Hägersten 59.299 17.985, Västertorp 59.291 17.967, Fruängen 59.286 17.965, Mälarhöjden 59.301 17.957, Axelsberg 59.304 17.975, Örnsberg 59.306 17.989, Bredäng 59.295 17.934, Sätra 59.285 17.921, Skärholmen 59.277 17.907, Vårberg 59.276 17.890, Farsta 59.243 18.093, Farsta strand 59.235 18.102, Hökarängen 59.258 18.083, Gubbängen 59.263 18.082, Tallkrogen 59.271 18.085, Sköndal 59.255 18.113, Fagersjö 59.245 18.070, Skarpnäck 59.267 18.133, Bagarmossen 59.276 18.131, Kärrtorp 59.284 18.114, Björkhagen 59.291 18.115, Hammarbyhöjden 59.295 18.105, Kristineberg 59.333 18.003, Norrmalm 59.336 18.063, Gärdet 59.347 18.099, Hjorthagen 59.356 18.098, Lilla Essingen 59.325 18.003, Stora Essingen 59.321 17.990',
  ],
  ['0127', 'Hallunda 59.243 17.826, Norsborg 59.244 17.814, Storvreten 59.206 17.844, Slagsta 59.257 17.853'],
  [
    '0126',
    'Flemingsberg 59.219 17.946, Skogås 59.218 18.154, Trångsund 59.228 18.130, Stuvsta 59.253 17.996, Vårby gård 59.264 17.884, Masmo 59.250 17.880, Kungens kurva 59.270 17.916, Visättra 59.213 17.936, Fullersta 59.236 17.963',
  ],
  [
    '0136',
    'Vega 59.185 18.135, Brandbergen 59.174 18.163, Västerhaninge 59.122 18.103, Tungelsta 59.103 18.045, Vendelsö 59.200 18.190, Vendelsömalm 59.191 18.188',
  ],
  ['0123', 'Barkarby 59.403 17.869, Kallhäll 59.453 17.806, Viksjö 59.413 17.801, Skälby 59.393 17.866'],
  ['0184', 'Hagalund 59.363 18.005, Huvudsta 59.350 17.986'],
  ['0183', 'Hallonbergen 59.375 17.969, Rissne 59.376 17.940, Duvbo 59.368 17.965, Ör 59.379 17.964'],
  [
    '0163',
    'Tureberg 59.428 17.948, Häggvik 59.444 17.933, Rotebro 59.476 17.914, Edsberg 59.439 17.965, Norrviken 59.459 17.924, Helenelund 59.409 17.961',
  ],
  ['0191', 'Valsta 59.614 17.828'],
  ['0182', 'Orminge 59.329 18.256, Björknäs 59.319 18.227, Sickla 59.306 18.122, Henriksdal 59.312 18.108, Ektorp 59.314 18.200'],
  ['0186', 'Larsberg 59.347 18.140'],
  [
    '0160',
    'Gribbylund 59.455 18.115, Roslags Näsby 59.434 18.057, Viggbyholm 59.444 18.103, Näsbypark 59.430 18.093, Täby kyrkby 59.493 18.065',
  ],
  ['0162', 'Mörby 59.399 18.036, Stocksund 59.386 18.051'],
  [
    '0181',
    'Hovsjö 59.186 17.582, Ronna 59.207 17.600, Geneta 59.199 17.585, Fornhöjden 59.183 17.660, Saltskog 59.184 17.612, Brunnsäng 59.196 17.652, Bårsta 59.190 17.612',
  ],
  ['0138', 'Trollbäcken 59.223 18.203'],
  [
    '0380',
    'Gottsunda 59.808 17.626, Valsätra 59.814 17.628, Stenhagen 59.850 17.574, Gränby 59.877 17.665, Kvarngärdet 59.869 17.655, Eriksberg 59.842 17.608, Flogsta 59.849 17.587, Ekeby 59.853 17.605, Luthagen 59.863 17.623, Svartbäcken 59.873 17.633, Löten 59.882 17.658, Årsta 59.871 17.688, Fålhagen 59.858 17.657, Sala backe 59.867 17.672, Tuna backar 59.877 17.621, Rickomberga 59.860 17.600, Norby 59.833 17.612, Ulleråker 59.833 17.645, Rosendal 59.838 17.630, Sunnersta 59.796 17.650, Bergsbrunna 59.808 17.700, Nåntuna 59.815 17.680',
  ],
  [
    '1480',
    'Bergsjön 57.755 12.070, Hjällbo 57.767 12.021, Kortedala 57.752 12.033, Gamlestaden 57.729 12.007, Kviberg 57.737 12.030, Biskopsgården 57.718 11.893, Länsmansgården 57.730 11.886, Svartedalen 57.727 11.897, Lundby 57.716 11.930, Hisingen 57.728 11.930, Backa 57.751 11.985, Brunnsbo 57.735 11.968, Tuve 57.754 11.931, Kärra 57.790 11.995, Eriksberg 57.702 11.914, Lindholmen 57.707 11.938, Kvillebäcken 57.718 11.947, Frölunda 57.652 11.911, Tynnered 57.646 11.890, Högsbo 57.668 11.938, Järnbrott 57.649 11.927, Kaverös 57.663 11.925, Flatås 57.667 11.922, Kungsladugård 57.684 11.915, Masthugget 57.696 11.940, Linnéstaden 57.692 11.950, Haga 57.698 11.957, Guldheden 57.682 11.976, Krokslätt 57.675 11.995, Örgryte 57.697 12.012, Härlanda 57.706 12.020, Kålltorp 57.710 12.034, Björkekärr 57.717 12.050, Torpa 57.713 12.042, Lunden 57.713 12.005, Olskroken 57.716 12.000, Askim 57.628 11.945, Utby 57.737 12.062',
  ],
  ['1481', 'Åby 57.649 11.995, Balltorp 57.637 12.005'],
  ['1440', 'Nödinge 57.894 12.050, Nol 57.920 12.065'],
  [
    '1280',
    'Rosengård 55.586 13.045, Möllevången 55.591 13.009, Seved 55.586 13.011, Sofielund 55.586 13.014, Limhamn 55.583 12.928, Hyllie 55.563 12.976, Kroksbäck 55.576 12.970, Holma 55.575 12.983, Lindängen 55.560 13.014, Nydala 55.572 13.015, Hermodsdal 55.568 13.019, Lindeborg 55.556 12.988, Kirseberg 55.611 13.032, Segevång 55.614 13.044, Husie 55.581 13.085, Fosie 55.557 13.030, Augustenborg 55.579 13.024, Västra hamnen 55.613 12.980, Lorensborg 55.588 12.985, Värnhem 55.606 13.024, Östervärn 55.607 13.030, Gullviksborg 55.563 13.023, Jägersro 55.570 13.065',
  ],
  [
    '1281',
    'Klostergården 55.693 13.184, Linero 55.699 13.235, Norra Fäladen 55.727 13.205, Gunnesbo 55.729 13.167, Östra Torn 55.719 13.230, Nöbbelöv 55.725 13.172, Mårtens fälad 55.704 13.220',
  ],
  [
    '1283',
    'Drottninghög 56.058 12.732, Dalhem 56.066 12.738, Fredriksdal 56.055 12.720, Planteringen 56.023 12.715, Råå 56.001 12.745, Närlunda 56.027 12.724, Adolfsberg 56.030 12.730, Husensjö 56.045 12.735, Ramlösa 56.027 12.745, Mariastaden 56.085 12.692, Högaborg 56.033 12.713, Eskilsminne 56.037 12.722',
  ],
  ['1282', 'Koppargården 55.886 12.835, Karlslund 55.876 12.850'],
  ['1290', 'Gamlegården 56.039 14.166, Näsby 56.048 14.150, Österäng 56.041 14.175, Vilan 56.028 14.132'],
  [
    '0580',
    'Skäggetorp 58.427 15.581, Ryd 58.411 15.566, Berga 58.389 15.640, Lambohov 58.384 15.567, Johannelund 58.402 15.660, Ekholmen 58.378 15.665, Gottfridsberg 58.413 15.600, Tannefors 58.410 15.650, Valla 58.397 15.590, Tornhagen 58.406 15.592, Hjulsbro 58.373 15.684',
  ],
  [
    '0581',
    'Hageby 58.567 16.199, Navestad 58.559 16.217, Ringdansen 58.560 16.215, Klockaretorpet 58.584 16.146, Haga 58.600 16.156, Ljura 58.577 16.195, Eneby 58.614 16.152, Vilbergen 58.572 16.167, Marielund 58.605 16.160, Pryssgården 58.616 16.122, Skarphagen 58.576 16.152',
  ],
  [
    '1880',
    'Vivalla 59.298 15.187, Baronbackarna 59.287 15.186, Varberga 59.285 15.166, Oxhagen 59.278 15.174, Brickebacken 59.244 15.245, Markbacken 59.289 15.218, Tybble 59.257 15.234, Lundby 59.302 15.200, Adolfsberg 59.241 15.180, Rosta 59.268 15.186, Almby 59.256 15.248',
  ],
  [
    '1980',
    'Bäckby 59.607 16.470, Råby 59.593 16.505, Skallberget 59.620 16.512, Hammarby 59.594 16.533, Pettersberg 59.599 16.515, Vallby 59.623 16.512, Skiljebo 59.617 16.595, Viksäng 59.611 16.588, Haga 59.624 16.575, Nordanby 59.636 16.522, Malmaberg 59.627 16.585, Önsta-Gryta 59.635 16.507, Rönnby 59.643 16.476',
  ],
  [
    '0484',
    'Fröslunda 59.381 16.471, Lagersberg 59.367 16.466, Årby 59.396 16.500, Råbergstorp 59.387 16.495, Skiftinge 59.391 16.525, Nyfors 59.377 16.500, Skogsängen 59.353 16.490, Slagsta 59.385 16.543',
  ],
  [
    '0680',
    'Råslätt 57.741 14.148, Öxnehaga 57.773 14.331, Österängen 57.784 14.235, Ekhagen 57.769 14.220, Dalvik 57.785 14.126, Torpa 57.775 14.166, Rosenlund 57.780 14.200, Mariebo 57.765 14.137',
  ],
  [
    '2480',
    'Ersboda 63.858 20.321, Ålidhem 63.813 20.316, Teg 63.817 20.255, Mariehem 63.838 20.330, Haga 63.836 20.274, Sandbacka 63.838 20.260, Backen 63.838 20.167, Carlshem 63.806 20.344, Berghem 63.826 20.300, Umedalen 63.842 20.163, Nydala 63.822 20.335',
  ],
  [
    '2180',
    'Sätra 60.699 17.146, Andersberg 60.648 17.151, Brynäs 60.665 17.166, Bomhus 60.676 17.228, Stigslund 60.699 17.172, Vallbacken 60.675 17.126, Hemlingby 60.646 17.164, Strömsbro 60.702 17.163',
  ],
  [
    '1490',
    'Hässleholmen 57.716 12.990, Norrby 57.722 12.921, Hulta 57.709 12.985, Sjöbo 57.747 12.950, Hestra 57.740 12.886, Göta 57.701 12.926, Brämhult 57.723 13.004, Byttorp 57.725 12.906',
  ],
  ['1380', 'Andersberg 56.667 12.876, Vallås 56.690 12.884, Nyhem 56.675 12.880, Linehed 56.684 12.842, Söndrum 56.675 12.802'],
  [
    '1488',
    'Kronogården 58.269 12.315, Sylte 58.269 12.305, Skogshöjden 58.289 12.314, Lextorp 58.263 12.325, Hjortmossen 58.276 12.262, Strömslund 58.282 12.271',
  ],
  ['1485', 'Dalaberg 58.369 11.926, Hovhult 58.371 11.931, Tureborg 58.350 11.950'],
  [
    '1780',
    'Kronoparken 59.401 13.572, Våxnäs 59.387 13.476, Orrholmen 59.373 13.525, Norrstrand 59.391 13.530, Herrhagen 59.375 13.515, Gruvlyckan 59.390 13.473, Romstad 59.390 13.505, Haga 59.383 13.515',
  ],
  ['0780', 'Araby 56.882 14.782, Dalbo 56.888 14.781, Teleborg 56.854 14.824, Hovshaga 56.904 14.800, Högstorp 56.885 14.858'],
  [
    '0880',
    'Oxhagen 56.675 16.316, Norrliden 56.690 16.311, Funkabo 56.670 16.322, Berga 56.684 16.320, Ängö 56.664 16.376, Kvarnholmen 56.664 16.365, Malmen 56.666 16.355',
  ],
  [
    '2580',
    'Örnäset 65.587 22.195, Porsön 65.615 22.141, Hertsön 65.595 22.230, Bergviken 65.602 22.168, Mjölkudden 65.596 22.116, Notviken 65.601 22.107, Skurholmen 65.591 22.182',
  ],
  [
    '2281',
    'Nacksta 62.386 17.246, Skönsberg 62.400 17.330, Granloholm 62.414 17.266, Skönsmon 62.378 17.340, Haga 62.404 17.305, Bosvedjan 62.416 17.306',
  ],
  ['2380', 'Körfältet 63.183 14.673, Torvalla 63.152 14.748, Frösön 63.180 14.600, Lugnvik 63.206 14.651, Odensala 63.166 14.698'],
  ['2482', 'Anderstorp 64.747 20.983, Morö backe 64.756 20.986, Norrböle 64.759 20.950'],
  [
    '2081',
    'Tjärna Ängar 60.497 15.425, Jakobsgårdarna 60.474 15.420, Bullermyren 60.479 15.402, Kvarnsveden 60.508 15.422, Domnarvet 60.490 15.440',
  ],
  ['2080', 'Bojsenburg 60.616 15.640, Främby 60.596 15.664, Slätta 60.620 15.632, Hosjö 60.584 15.720'],
  ['1496', 'Södra Ryd 58.417 13.865'],
  ['0480', 'Brandkärr 58.769 17.003, Oppeby 58.764 16.990'],
  ['0483', 'Nävertorp 58.986 16.190'],
  ['1080', 'Kungsmarken 56.193 15.638, Lyckeby 56.200 15.645, Trossö 56.161 15.587, Galgamarken 56.177 15.600'],
  ['0980', 'Gråbo 57.626 18.306'],
  ['2181', 'Nya Bruket 60.621 16.785, Norrsätra 60.626 16.766'],
];
