// What is wrong in the list of orter from GeoNames, by its own ids. Most ghosts are farms and hamlets that have been given the
// population of an ort with the same name in another part of the country.

/** No ort there: the name belongs elsewhere, or stands twice. */
export const ghosts: ReadonlySet<string> = new Set(
  [
    // Västerbotten, Norrbotten, Jämtland, Ångermanland, Medelpad
    '601972 602409 602566 603933 604749 604779 606141 606821 2670725 2663161 2665578 2667911 2669670 2675001 2676238 2683389 2686049',
    '2698705 2703546 2705702 2708434 2714044 2715448 2721951 2725073 602473 602724 606714 2671246',
    // Uppland, Västmanland, Dalarna, Gästrikland
    '2599289 2599294 2599299 2600375 2663237 2668320 2669833 2676592 2677640 2678265 2678724 2681665 2682488 2683760 2687690 2701915',
    '2703525 2704999 2705127 2709315 2716668 2718975 2725271 2725669 2727570 2599418',
    // Sörmland, Närke, Östergötland, Småland, Öland
    '2663414 2673952 2675691 2677098 2680889 2680985 2681303 2686979 2692032 2696337 2706483 2708771 2718694 2723488 2694720 2706543 2723742',
    // Skåne, Halland, Västergötland, Bohuslän, Värmland, Dalsland
    '2668422 2668429 2678153 2680282 2687063 2687383 2691792 2698093 2702923 2706323 2710742 2711862 2712627 2714736 2725360 2726026 2727314 2705728 2678744',
    // Twice: Nolvik, and the kommun Haninge beside its centralort Handen
    '2689498 2707953',
  ].flatMap((line) => line.split(' ')),
);

/** The kommun's code where it is missing or wrong. */
export const kommunOf: Readonly<Record<string, string>> = {
  '2689542': '1083', // Nogersund, Sölvesborg
  '2711863': '1382', // Glommen, Falkenberg
  '2713875': '1407', // Fotö, Öckerö
  '3213759': '1292', // Skepparkroken, Ängelholm
  '2599415': '0380', // Björklinge, Uppsala
  '2726470': '0330', // Alsike, Knivsta
  '2704042': '1277', // Hyllinge, Åstorp
  '2711820': '1282', // Glumslöv, Landskrona
  '2687020': '1443', // Olsfors, Bollebygd
  '2716202': '0162', // Enebyberg, Danderyd
};

export const renamed: Readonly<Record<string, string>> = {
  '2703268': 'Dala-Järna',
};
