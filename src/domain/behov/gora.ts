import type { BehovTable } from './behov-table.ts';

export const gora = {
  promenad: {
    label: 'Promenera tillsammans',
    under: ['rorelse'],
    ord: ["promenad", "gå ut", "promenera", "gå tillsammans", "promenadvän", "promenadgrupp", "vandra", "vandring", "stavgång", "walk", "walking", "gångvän", "komma ut"],
    monster: String.raw`promen|strosar|gangvan|ga tillsammans|ga runt sjon|vandr`,
  },
  rorelse: {
    label: 'Röra på sig',
    ord: ["träna", "träning", "gympa", "jympa", "motion", "röra på mig", "röra på sig", "rörelse", "idrott", "sport", "boule", "gym", "balansträning", "seniorgympa", "exercise", "fitness", "stavgång"],
    monster: String.raw`gympa|jympa|\bmotion|boule|balanstraning|rora pa sig|parasport|bowling|fotboll|sittgympa|traning`,
  },
  dans: {
    label: 'Dansa',
    under: ['rorelse'],
    ord: ["dans", "dansa", "seniordans", "danskväll", "linedance", "bugg", "foxtrot", "dance", "dancing"],
    monster: String.raw`\bdans|seniordans|linedance|foxtrot|tango`,
  },
  musik: {
    label: 'Sjunga och spela',
    ord: ["kör", "sjunga", "sång", "allsång", "musik", "spela instrument", "kören", "choir", "sing", "singing", "music"],
    monster: String.raw`\bkor(en)?\b|sjung|allsang|visstuga|musiker|\bsang`,
  },
  bok: {
    label: 'Läsa och prata om böcker',
    ord: ["bok", "bokcirkel", "läsecirkel", "läsa", "böcker", "läsning", "bokklubb", "högläsning", "bibliotek", "litteratur", "book", "books", "reading", "book club"],
    monster: String.raw`bokcirkel|lasecirkel|bokklubb|laser hogt|shared reading|boken kommer|romaner`,
  },
  hantverk: {
    label: 'Skapa och hantverk',
    ord: ["sticka", "stickning", "stickcafé", "virka", "sy", "väva", "slöjd", "snickra", "snickeri", "keramik", "pyssel", "skapa", "måla", "konst", "verkstad", "craft", "crafts", "knitting"],
    monster: String.raw`stick(cafe|ning)|\bsyr\b|syjunta|vav|keramik|snick|taljkniv|skapa|verkstad|slojd|ateljé|atelje`,
  },
  spel: {
    label: 'Spela spel',
    ord: ["spel", "brädspel", "sällskapsspel", "schack", "bridge", "kortspel", "rollspel", "gaming", "e-sport", "spela spel", "spelare", "spelkväll", "board games", "chess", "games"],
    monster: String.raw`bradspel|sallskapsspel|schack|bridge|rollspel|canasta|e-sport|\blan\b|kortspel`,
  },
  natur: {
    label: 'Natur och odling',
    ord: ["natur", "skog", "odling", "odla", "trädgård", "trädgårdsarbete", "friluftsliv", "utflykt", "koloni", "nature", "garden", "gardening"],
    monster: String.raw`odl|skog|friluft|tradgard|pallkrag|plantera`,
  },
  djur: {
    label: 'Träffa djur',
    ord: ["djur", "hund", "hundar", "husdjur", "katt", "häst", "vårdhund", "hundägare", "hundpromenad", "animals", "pets"],
    monster: String.raw`\bhund(en|ar|agare|promenad)?\b|vardhund|kanin|4h-gard|hastar`,
  },
  kultur: {
    label: 'Kultur, film och föreläsningar',
    ord: [],
  },
  studiecirkel: {
    label: 'Lära sig något nytt i grupp',
    ord: [],
  },
  skriva: {
    label: 'Skriva och berätta om sitt liv',
    ord: [],
  },
} as const satisfies BehovTable;
