import type { BehovTable } from './behov-table.ts';

export const prata = {
  samtal: {
    label: 'Någon att prata med',
    ord: ["prata med", "någon att prata med", "prata", "snacka", "lyssna", "lyssnar", "någon som lyssnar", "samtal", "samtalsstöd", "stödsamtal", "tala med", "tala ut", "ledsen", "ensam", "ensamhet", "känner mig ensam", "isolerad", "mår dåligt", "må dåligt", "orolig", "behöver hjälp", "kurator", "psykolog", "terapi", "stöd", "talk to", "someone to talk to", "talk", "lonely", "loneliness", "listen", "counselling", "yksinäinen", "وحيد", "самотній"],
    monster: String.raw`lyssna|samtalsstod|stodlinje|att prata med|telefonlinje|telefonjour|jour\b|sjalavard|stodsamtal|kurator|psykolog|samtal om|medmanniska i|pa meddelanden|tystnadsplikt och du behover`,
  },
  natt: {
    label: 'Någon att prata med på natten',
    under: ['samtal'],
    ord: ["natt", "nätter", "nattöppet", "mitt i natten", "kan inte sova", "sova", "sömn", "night", "präst", "jourhavande präst"],
    monster: String.raw`\bnatt|natten|dygnet runt|21 och 06`,
  },
  samtalsgrupp: {
    label: 'Samtalsgrupp',
    ord: ["samtalsgrupp", "stödgrupp", "grupp", "gruppträff", "kamratstöd", "självhjälpsgrupp", "samtalsgrupper", "support group", "group"],
  },
  telefonvan: {
    label: 'Någon som ringer dig',
    under: ['samtal'],
    ord: ["telefonvän", "telefonkompis", "ringkedja", "trygghetssamtal", "ringa varje dag", "ringer varje dag", "ringer upp", "uppringning", "ringa min mamma", "ringa min pappa"],
    monster: String.raw`ringkedja|telefonvan|ringer (en volontar|pa bestamda|upp seniorer)|morgonsamtal`,
  },
  besoksvan: {
    label: 'Någon som kommer på besök',
    ord: ["besöksvän", "väntjänst", "hembesök", "besök", "besök i hemmet", "besöksverksamhet", "sällskap", "få besök", "hemma hela dagarna", "sitter hemma", "isolerad", "vän på besök", "följeslagare", "gå med till doktorn", "följa med till läkaren", "till läkaren", "följa med", "medföljare", "company", "companion", "home visit", "visit", "befriender", "uppsökande"],
    monster: String.raw`besoksvan|vantjanst|hembesok|kommer hem till dig|haller dig sallskap|sallskap av till|tittar in|vardhund`,
  },
  livsfragor: {
    label: 'Livsfrågor och mening',
    ord: ["existentiell", "existentiella", "livsfrågor", "meningen med livet", "mening", "meningslöst", "tro", "tvivel", "döden", "rädd för döden", "rädd för att dö", "dödsångest", "livssamtal", "filosofi", "existential", "meaning of life"],
    monster: String.raw`existentiell|livsfragor|de stora fragorna|mening,|doden|sjalavard|ett liv vart att leva|livsberattar|om livet|nagot storre|stillhet|meditation|tvivel`,
  },
  sjalavard: {
    label: 'Präst, diakon eller annan själavård',
    ord: ["kyrka", "präst", "diakon", "andlig", "andakt", "själavård", "själavårdare", "församling", "religion", "bön", "bikt", "church", "priest"],
    monster: String.raw`praster|prast|diakon|kyrka|forsamling|andakt|sjalavard`,
  },
  suicidtankar: {
    label: 'Tankar på att inte vilja leva',
    under: ['samtal'],
    ord: [],
  },
} as const satisfies BehovTable;
