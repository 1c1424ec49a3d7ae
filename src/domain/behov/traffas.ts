import type { BehovTable } from './behov-table.ts';

export const traffas = {
  motesplats: {
    label: 'Öppen mötesplats',
    ord: ["mötesplats", "träffpunkt", "öppet hus", "träff", "café", "kafé", "cafe", "gemenskap", "samlingsplats", "träffas", "öppen verksamhet", "vardagsrum", "dagverksamhet", "dagcafé", "komma till", "ställe att gå", "meeting place", "meetup", "community", "drop in"],
    monster: String.raw`motesplats|traffpunkt|oppet hus|vardagsrum|gemenskapscafe|oppen verksamhet|oppen gemenskap|aktivitetshus|dagcafe|klubbhus|fritidsgard|ungdomshus`,
  },
  fika: {
    label: 'Fika tillsammans',
    ord: ["fika", "kaffe", "fikastund", "café", "kafé", "kaffestund", "kafferep", "kaka", "coffee", "kahvi", "kahvia"],
    monster: String.raw`fika|kaffe|bullar|kafe\b|cafe|\bte\b`,
  },
  mat: {
    label: 'Äta tillsammans',
    ord: ["mat", "äta", "middag", "lunch", "soppa", "måltid", "laga mat", "matlag", "äta tillsammans", "äta ihop", "frukost", "food", "dinner", "cook", "cooking", "eat", "matlagning"],
    monster: String.raw`middag|soppa|sopplunch|\blunch|maltid|\blaga(r)? (och at[ae]? )?(mat|tre)|matlag|\bat(a|er)\b|langbord|frukost|julbord`,
  },
  vanner: {
    label: 'Lära känna nya människor',
    ord: ["vänner", "vän", "nya vänner", "kompis", "kompisar", "hitta kompisar", "hitta vänner", "få vänner", "inga vänner", "vänskap", "lära känna", "träffa folk", "träffar folk", "träffa nya", "umgänge", "polare", "bekanta", "bekantskaper", "friends", "make friends", "find friends", "meet people", "new friends", "friend", "ystäviä", "друзі"],
    monster: String.raw`vanner|kompis|vanskap|bekantskap|lara kanna (fler|nagon|en)|inte kanner en kotte|matchar`,
  },
  vanmatchning: {
    label: 'Bli ihopparad med en vän',
    under: ['vanner'],
    ord: ["vänmatchning", "språkvän", "flyktingguide", "kontaktfamilj", "träffa svenskar", "träffar svenskar", "svensk vän", "lära känna svenskar"],
    monster: String.raw`matchar etablerade|sprakvan|flyktingguide|vanmatch|bott har lange`,
  },
  sprakkafe: {
    label: 'Språkkafé',
    ord: ["språkcafé", "språkkafé", "öva svenska", "lära svenska", "lära mig svenska", "prata svenska", "svenska språket", "träna svenska", "kan inte svenska", "sfi", "learn swedish", "practice swedish", "swedish", "language cafe", "etablering"],
    monster: String.raw`sprakcafe|sprakkafe|ova svenska|prata svenska|tala(r)? langsamt|learn swedish|svenska och kaffe`,
  },
  generationer: {
    label: 'Unga och gamla tillsammans',
    ord: ["generationer", "generationsmöte", "barnbarn", "extra mormor", "låna mormor", "extra farfar"],
    monster: String.raw`generation|forskolebarn|mormor for|lana en mormor|far- och mor`,
  },
  hogtider: {
    label: 'Fira högtider tillsammans',
    ord: ["jul", "julafton", "nyår", "midsommar", "påsk", "fira jul", "högtid", "storhelg", "christmas", "julen"],
    monster: String.raw`\bjul(afton|bord|en)?\b|fira jul|24 december`,
  },
  grannar: {
    label: 'Grannar och gemensamt boende',
    ord: ["granne", "grannar", "grannsamverkan", "kollektiv", "kollektivhus", "bogemenskap", "kollektivboende", "seniorboende", "neighbour", "neighbours"],
    monster: String.raw`kollektivhus|grannsamverkan|bogemenskap|trappmote|gardsfest`,
  },
  forening: {
    label: 'Gå med i en förening',
    ord: ["pensionärsförening", "seniorklubb", "pro", "spf", "resor", "resa", "föreläsning", "medlemskap"],
    monster: String.raw`pensionarsforening|seniorklubb|medlemskap`,
  },
  digital_traff: {
    label: 'Träffas på nätet',
    ord: ["digital", "digitalt", "online", "på nätet", "video", "distans", "digital fika", "digital träff", "zoom", "hemifrån"],
    monster: String.raw`logga in|skarmtraff|kaffe pa distans|pa natet med|videosamtal i|digital fika`,
  },
  gruppresor: {
    label: 'Resor och utflykter',
    ord: [],
  },
} as const satisfies BehovTable;
