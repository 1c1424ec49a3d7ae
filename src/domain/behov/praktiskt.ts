import type { BehovTable } from './behov-table.ts';

export const praktiskt = {
  kontaktperson: {
    label: 'Kontaktperson och ledsagning',
    ord: ["kontaktperson", "ledsagare", "ledsagning", "fritidskompis", "personligt ombud", "avlösare", "kontaktperson lss"],
    monster: String.raw`kontaktperson (enligt|som foljer)|ledsag|fritidskompis|en kontaktperson`,
  },
  lots: {
    label: 'Hjälp att hitta rätt',
    ord: ["lots", "lotsa", "seniorlots", "hälsolots", "fritidslots", "hitta rätt", "hitta en aktivitet", "hitta aktivitet", "vägledning", "guida", "vägvisare", "hjälp att hitta", "hitta rätt förening", "uppsökande", "samordnare"],
    monster: String.raw`lots|guidar till|lankarbetare|uppsokare`,
  },
  aktivitet_pa_recept: {
    label: 'Aktivitet på recept',
    ord: ["på recept", "aktivitet på recept", "social preskription", "preskription", "fysisk aktivitet på recept", "kultur på recept", "länkarbetare", "vårdcentral", "primärvård", "spis", "social prescribing"],
    monster: String.raw`pa recept|preskription|lankarbetare`,
  },
  digital_hjalp: {
    label: 'Hjälp med mobil och dator',
    ord: ["dator", "datorhjälp", "it-hjälp", "surfplatta", "bankid", "smartphone", "digital hjälp", "teknikhjälp", "lära sig internet", "ipad", "läsplatta"],
    monster: String.raw`bankid|mobilskola|surfcafe|digital hjalp|lasplatta sa`,
  },
  laxhjalp: {
    label: 'Läxhjälp',
    ord: ["läxhjälp", "läxor", "studiehjälp"],
    monster: String.raw`laxhjalp`,
  },
  mentor: {
    label: 'Mentor eller extra vuxen',
    ord: ["mentor", "vuxenvän", "stödfamilj", "kontaktfamilj", "extravuxen", "faddrar", "mentorskap"],
    monster: String.raw`mentor|vuxenvan|stodfamilj|vuxen van`,
  },
  volontar: {
    label: 'Hjälpa andra',
    ord: ["volontär", "volontärarbete", "frivillig", "ideell", "ideellt arbete", "engagera mig", "hjälpa till", "hjälpa någon", "hjälpa andra", "hjälpa någon som är ensam", "bli volontär", "göra en insats", "volunteer", "volunteering"],
    monster: String.raw`bli (volontar|besoksvan)|ideella krafter|engagera dig|volontarbyra`,
  },
  lana_utrustning: {
    label: 'Låna sport- och fritidsutrustning',
    ord: [],
  },
  trygghetsringning: {
    label: 'Någon som ringer varje dag',
    under: ['telefonvan'],
    ord: [],
  },
  radgivning: {
    label: 'Råd om hälsa och rättigheter',
    ord: [],
  },
} as const satisfies BehovTable;
