import type { BehovTable } from './behov-table.ts';

export const situation = {
  sorg: {
    label: 'Sorg',
    ord: ["sorg", "sorgegrupp", "sörja", "sörjande", "efterlevande", "efterlevandestöd", "änka", "änkling", "död", "dött", "dödsfall", "gått bort", "förlorat", "mist", "saknad", "saknar", "avliden", "bortgång", "grief", "grieving", "bereavement", "mourning", "widow", "suru"],
    monster: String.raw`sorg|sorj|efterlevande|mist (en|ett|barn)|forlorat (en|ett|din|ditt|nagon)|gatt bort|\bank(a|or|ling)|nagon har dott|forlora nagon|en foralder dor|barn har dott|dem vi saknar`,
  },
  suicid_efterlevande: {
    label: 'När någon har tagit sitt liv',
    under: ['sorg'],
    ord: ["efterlevande självmord", "tagit sitt liv", "tog livet av sig", "förlorat i självmord", "förlorat någon i självmord", "efter självmord", "efter suicid", "efterlevande suicid"],
    monster: String.raw`forlorat nagon i suicid|tagit sitt liv|efterlevande efter sjalvmord|stod efter sjalvmord`,
  },
  barn_dott: {
    label: 'När ett barn har dött',
    under: ['sorg'],
    ord: ["mist barn", "änglabarn", "änglaförälder", "missfall", "dödfött", "förlorat barn", "spädbarnsdöd"],
    monster: String.raw`barn har dott|anglaforald|mist barn|missfall|vara dottrar och soner`,
  },
  ny_i_stan: {
    label: 'Ny i stan',
    ord: ["ny i stan", "nyinflyttad", "inflyttad", "inflyttare", "nyss flyttat", "flyttat hit", "ny på orten", "ny stad", "new in town", "just moved"],
    monster: String.raw`nyinflytt|inflyttar|nyss flyttat|byta ort`,
  },
  ny_i_sverige: {
    label: 'Ny i Sverige',
    ord: ["nyanländ", "nyanlända", "invandrare", "flykting", "flyktingar", "asylsökande", "utrikesfödd", "utrikesfödda", "integration", "ny i sverige", "utländsk", "immigrant", "refugee", "newcomer"],
    monster: String.raw`nyanland|ny i sverige|flytt|utrikesfod|nyligen kommit hit`,
  },
  pensionering: {
    label: 'Nybliven pensionär',
    ord: [],
  },
  anhorig: {
    label: 'Anhörig till någon som är sjuk',
    ord: ["anhörig", "anhöriga", "närstående", "anhörigstöd", "anhöriggrupp", "anhörigträff", "anhörigcafé", "anhörigkonsulent", "vårdar", "medberoende", "caregiver", "relative", "relatives", "family member", "hjälpa min man", "min bror"],
    monster: String.raw`anhorig(?!a och assistenter)|narstaende|vars man|medberoende|nara nagon`,
  },
  demens: {
    label: 'Demens och minnessvårigheter',
    ord: ["demens", "demenssjuk", "demenssjukdom", "alzheimer", "alzheimers", "minnessjukdom", "glömsk", "kognitiv sjukdom", "kognitiv svikt", "minnesproblem", "dementia"],
    monster: String.raw`demens|alzheimer|minnessjuk|kognitiv|minnescafe`,
  },
  angest: {
    label: 'Ångest och nedstämdhet',
    under: ['psykisk_ohalsa'],
    ord: ["ångest", "panikångest", "panik", "oro", "orolig", "depression", "deprimerad", "nedstämd", "nedstämdhet", "depp", "deppig", "bipolär", "tvång", "självhjälpsgrupp", "må dåligt", "mår dåligt", "psykisk ohälsa", "anxiety", "depressed", "depression", "mental health", "mår inte bra"],
    monster: String.raw`angest|panik|depress|deprimerad|nedstam|bipolar|\btvang`,
  },
  psykisk_ohalsa: {
    label: 'Psykisk ohälsa',
    ord: ["psykisk ohälsa", "psykisk sjukdom", "psykiskt", "psykisk", "psykiatri", "socialpsykiatri", "fontänhus", "klubbhus", "mental illness", "mental health"],
    monster: String.raw`psykisk|socialpsykiatri|klubbhus|gemenskapshus`,
  },
  blyg: {
    label: 'Blyg eller rädd för att träffa folk',
    ord: ["blyg", "social fobi", "social ångest", "socialt rädd", "tillbakadragen", "tystlåten", "shy", "introvert"],
    monster: String.raw`blyg|social (fobi|angest)|rodnar|vaga motas`,
  },
  utmattning: {
    label: 'Utmattning',
    under: ['psykisk_ohalsa'],
    ord: ["utbränd", "utbrändhet", "utmattad", "utmattning", "utmattningssyndrom", "gått in i väggen", "väggen", "stress", "stressad", "sjukskriven", "hjärntrött", "burnout"],
    monster: String.raw`utmatt|utbrand|stresskollaps|hjarntrott|langtidssjuk|in i vaggen`,
  },
  atstorning: {
    label: 'Svårt med mat och kropp',
    under: ['psykisk_ohalsa'],
    ord: ["ätstörning", "anorexi", "bulimi", "hetsätning", "äter inte", "inte äter", "vägrar äta", "svälter", "eating disorder"],
    monster: String.raw`atstorning|anorexi|bulimi`,
  },
  sjalvskada: {
    label: 'Självskada',
    under: ['psykisk_ohalsa'],
    ord: [],
  },
  beroende: {
    label: 'Alkohol, droger och annat beroende',
    ord: ["beroende", "missbruk", "alkohol", "alkoholist", "alkoholproblem", "dricker", "dricka", "sluta dricka", "nykter", "nykterhet", "droger", "narkotika", "missbrukare", "aa-möte", "knark", "supa", "drinking", "addiction", "alcohol", "drugs"],
    monster: String.raw`alkohol|nykt|droger|sluta dricka|missbruk|dricker|narkotika|lankarna|medberoende`,
  },
  spelberoende: {
    label: 'Spel om pengar',
    under: ['beroende'],
    ord: ["spelberoende", "spelmissbruk", "spelproblem", "kasino", "gambling", "nätkasino"],
    monster: String.raw`spelproblem|spelmissbruk|kasino`,
  },
  foralder: {
    label: 'Förälder',
    ord: ["förälder", "föräldrar", "föräldraskap", "föräldrastöd", "mamma grupp", "mammagrupp", "barnfamilj", "barnen"],
    monster: String.raw`foraldr|mammor och pappor|familjecentral`,
  },
  smabarn: {
    label: 'Hemma med små barn',
    under: ['foralder'],
    ord: ["bebis", "spädbarn", "småbarn", "öppen förskola", "babycafé", "föräldraledig", "babysång", "mammaledig", "föräldraledighet", "baby", "toddler", "småbarnsförälder", "familjecentral"],
    monster: String.raw`bebis|smabarn|oppen forskola|babycafe|foraldraledig|spadbarn|nyblivna`,
  },
  ensam_foralder: {
    label: 'Ensam förälder',
    under: ['foralder'],
    ord: ["ensamstående", "ensamstående mamma", "ensamma mammor", "ensam mamma", "ensam pappa", "ensam förälder", "ensam med barn", "ensam vårdnadshavare", "singelmamma", "single parent", "single mother"],
    monster: String.raw`ensamstaende|ensam vardnadshavare|ensam med barn|makalosa`,
  },
  pappa: {
    label: 'Pappa',
    under: ['foralder'],
    ord: ["pappa", "pappor", "pappagrupp", "farsor", "papporna", "fathers", "dads"],
    monster: String.raw`pappor|pappagrupp|farsor pa`,
  },
  forlossning: {
    label: 'Efter förlossningen',
    under: ['foralder'],
    ord: ["förlossningsdepression", "nybliven mamma", "nyblivna mammor", "efter förlossningen", "förlossning", "baby blues", "postpartum", "gravid"],
    monster: String.raw`forlossning|baby blues`,
  },
  barnloshet: {
    label: 'Barnlöshet',
    ord: ["barnlös", "barnlöshet", "ofrivilligt barnlös", "ivf", "kan inte få barn", "infertility"],
    monster: String.raw`barnlos|ivf|barnen aldrig kommer|barn som inte blev`,
  },
  oro_for_barn: {
    label: 'Orolig för ett barn',
    under: ['foralder'],
    ord: [],
  },
  separation: {
    label: 'Separation',
    ord: ["skilsmässa", "separation", "separerad", "separera", "skiljas", "frånskild", "dumpad", "gjort slut", "tagit slut", "exfru", "divorce", "breakup"],
    monster: String.raw`skilsmassa|separation|separerad|skiljas|franskild`,
  },
  utan_arbete: {
    label: 'Utan arbete',
    ord: ["arbetslös", "arbetslöshet", "jobb", "utan jobb", "arbetssökande", "jobbsökande", "arbetsträning", "sysselsättning", "sysslolös", "unemployed", "job"],
    monster: String.raw`arbetslos|utan jobb|arbetstraning|jobbcafe`,
  },
  sjukdom: {
    label: 'Långvarig sjukdom eller smärta',
    ord: ["sjuk", "sjukdom", "kronisk sjukdom", "värk", "smärta", "reumatism", "stroke", "ms", "fibromyalgi", "diabetes", "chronic illness", "pain"],
    monster: String.raw`reumat|fibromyalgi|stroke|afasi|\bvark|cancer`,
  },
  cancer: {
    label: 'Cancer',
    under: ['sjukdom'],
    ord: ["cancer", "cancersjuk", "bröstcancer", "tumör", "cancerbesked"],
    monster: String.raw`cancer`,
  },
  funktionsnedsattning: {
    label: 'Funktionsnedsättning',
    ord: ["funktionsnedsättning", "funktionshinder", "funktionsvariation", "handikapp", "handikappad", "rörelsehindrad", "rullstol", "lss", "intellektuell funktionsnedsättning", "utvecklingsstörning", "disability", "disabled", "wheelchair", "parasport"],
    monster: String.raw`funktions(nedsatt|variation)|rorelsehinder|\blss|rullstolsdans|parasport`,
  },
  npf: {
    label: 'Adhd och autism',
    under: ['funktionsnedsattning'],
    ord: ["npf", "adhd", "autism", "autist", "autistisk", "asperger", "add", "neuropsykiatrisk"],
    monster: String.raw`\bnpf|adhd|autis`,
  },
  horsel: {
    label: 'Nedsatt hörsel',
    under: ['funktionsnedsattning'],
    ord: ["hörsel", "hörselskadad", "hörselskada", "nedsatt hörsel", "hörapparat", "hör dåligt", "lomhörd", "vuxendöv", "hearing loss", "hard of hearing"],
    monster: String.raw`horselskad|horselcafe|nedsatt horsel|horapparat|skrivtolk|pratstund med slinga`,
  },
  dov: {
    label: 'Döv eller dövblind',
    under: ['funktionsnedsattning'],
    ord: ["döv", "döva", "teckenspråk", "dövblind"],
    monster: String.raw`teckensprak|dovas|dovforening|for dova`,
  },
  syn: {
    label: 'Nedsatt syn',
    under: ['funktionsnedsattning'],
    ord: ["syn", "nedsatt syn", "synskadad", "synskada", "synsvag", "blind", "blinda", "ser dåligt", "visually impaired"],
    monster: String.raw`synskad|synsvag|blinda\b|forlorat synen|syntolk`,
  },
  vald: {
    label: 'Våld, hot eller kontroll',
    ord: ["våld", "kvinnojour", "misshandlad", "slår mig", "hotad", "övergrepp", "kvinnofrid", "skyddat boende", "hedersvåld", "rädd för min man", "kontrollerande", "våld i nära relation", "abuse", "violence", "domestic violence"],
    monster: String.raw`kvinnojour|fridslinje|blivit slagen|skyddat boende|lever med vald|overgrepp`,
  },
  sexuella_overgrepp: {
    label: 'Sexuella övergrepp',
    under: ['vald'],
    ord: [],
  },
  brott: {
    label: 'Efter ett brott',
    ord: [],
  },
  heder: {
    label: 'Heder och kontroll i familjen',
    under: ['vald'],
    ord: [],
  },
  hbtqi: {
    label: 'Hbtqi',
    ord: ["hbtqi", "hbt", "gay", "homosexuell", "bög", "lesbisk", "bisexuell", "trans", "transperson", "queer", "regnbåge", "regnbågs", "pride", "lgbt", "lgbtq", "icke-binär", "homo"],
  },
  bostadslos: {
    label: 'Utan bostad',
    ord: ["hemlös", "hemlöshet", "bostadslös", "härbärge", "utan bostad", "gatan", "stadsmission", "homeless", "shelter", "lågtröskel"],
    monster: String.raw`hemlos|harbarge|saknar bostad|varmestuga|stadsmission|pa gatan`,
  },
  kriminalitet: {
    label: 'Fängelse eller kriminalitet',
    ord: ["fängelse", "frigiven", "kriminell", "kriminalitet", "anstalt", "prison"],
    monster: String.raw`anstalt|fangelse|kriminalitet`,
  },
  landsbygd: {
    label: 'På landsbygden',
    ord: ["landsbygd", "landet", "på landet", "by", "byar", "bygdegård", "glesbygd", "rural", "utanför stan"],
    monster: String.raw`byarna|bygdegard|kaffebuss|butiken som`,
  },
  student: {
    label: 'Student',
    ord: ["student", "studenter", "studera", "plugga", "universitet", "högskola", "studentliv", "korridor", "international student", "university", "students"],
    monster: String.raw`student|universitet|plugga tillsammans|karen`,
  },
  minoritet: {
    label: 'Nationell minoritet',
    ord: ["samisk", "samiska", "same", "samer", "sápmi", "sami"],
  },
} as const satisfies BehovTable;
