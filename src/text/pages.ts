import { formatNumber } from './format.ts';

/** What a kommun and a län are for, on their pages and on paper. */
export const meetOthersIn = (namn: string) => `Träffa andra i ${namn}`;

/** The words of list pages, by page. */
export const homeText = {
  description: (inside: string) =>
    `Hitta någon att prata med, träffa andra eller hitta något att göra. Mötesplatser, stödlinjer och aktiviteter i ${inside}.`,
  heading: 'Vad vill du göra?',
  lead: 'Här finns människor att prata med och platser att gå till. Du behöver inte logga in och vi sparar inget om dig.',
  doors: {
    prata: { heading: 'Prata med någon', lead: 'Ring, chatta eller få besök.', behov: ['samtal', 'besoksvan', 'samtalsgrupp'] },
    traffas: { heading: 'Träffa andra', lead: 'Fika, ät eller öva svenska tillsammans.', behov: ['fika', 'mat', 'sprakkafe'] },
    gora: { heading: 'Hitta något att göra', lead: 'Gå, sjung, läs eller skapa med andra.', behov: ['promenad', 'musik', 'hantverk'] },
  },
  searchLabel: 'Vad letar du efter?',
  searchHint: (kommun: string) => `Till exempel: fika ${kommun}, någon att prata med, sorg`,
  searchButton: 'Sök',
  wayInHeading: 'Vet du inte var du ska börja?',
  wayInLead: 'Svara på fem korta frågor, själv eller tillsammans med någon. Inget du svarar sparas.',
  wayInButton: 'Svara på frågor',
  kommunHeading: 'Se vad som finns där du bor',
  kommunButton: 'Välj din kommun',
  situationHeading: 'Något har hänt, eller livet är svårt',
  situationAll: 'Alla situationer och behov',
} as const;

export const kommunText = {
  indexTitle: 'Välj din kommun',
  indexLead: 'Siffran säger hur många ställen och grupper vi känner till i kommunen. Det kan finnas mer. Vi känner inte till allt.',
  filterLabel: 'Skriv början på kommunens namn',
  noMatch: 'Ingen kommun börjar så. Kontrollera stavningen.',
  oneMatch: 'En kommun börjar så. Tryck på Enter, så kommer du dit.',
  severalMatch: 'Flera kommuner börjar så. Skriv mer, eller välj i listan.',
  lanHeading: 'Eller välj län',
  title: meetOthersIn,
  description: (namn: string) => `Mötesplatser, aktiviteter och någon att prata med för dig som bor i ${namn}.`,
  own: (namn: string) => `I ${namn}`,
  ownNone: (namn: string) =>
    `Vi känner inte till något i ${namn} ännu. Det kan finnas ändå. Fråga gärna kommunen, biblioteket eller församlingen.`,
  serving: (namn: string) => `För dig i ${namn} och kommunerna omkring`,
  all: (count: number, namn: string) => `Alla ${formatNumber(count)} i ${namn}`,
  /** Without script: more than what was asked for. */
  allPlain: (namn: string) => `Allt i ${namn}, också annat`,
  allTitle: (namn: string) => `Allt i ${namn}, från A till Ö`,
  allDescription: (namn: string) => `Alla mötesplatser, aktiviteter och grupper som vi känner till i ${namn}, i bokstavsordning.`,
  allBack: meetOthersIn,
  nearNote: 'Avståndet är fågelvägen mellan kommunernas centralorter.',
  lan: (namn: string) => `I hela ${namn}`,
  lanLink: (namn: string) => `Allt i ${namn}`,
  lines: 'Ring och prata, var du än bor',
  linesAll: 'Alla stödlinjer',
  country: 'I hela landet',
  countryAll: 'Alla aktiviteter i hela landet',
  search: (namn: string) => `Sök i och nära ${namn}`,
  lanTitle: meetOthersIn,
  lanDescription: (namn: string) => `Alla kommuner i ${namn} och vad som finns i dem.`,
  lanKommuner: 'Kommuner',
  lanWhole: 'För hela länet',
  count: (count: number) => (count === 0 ? 'inget ännu' : formatNumber(count)),
} as const;

export const kindText = {
  stodlinjer: {
    title: 'Stödlinjer: ring, chatta eller skriv',
    description: 'Telefonlinjer och chattar med någon som lyssnar. Med nummer, tider och vad de är till för.',
    lead: 'Här finns någon som lyssnar. Du behöver inte veta vad du ska säga.',
  },
  motesplatser: {
    title: 'Mötesplatser där du kan träffa andra',
    description: 'Träffpunkter, kaféer, öppna förskolor och allaktivitetshus, län för län.',
    lead: 'Platser att gå till för att fika, prata eller göra något med andra.',
  },
  aktiviteter: {
    title: 'Aktiviteter och grupper att vara med i',
    description: 'Grupper, kurser, promenader, språkkaféer och besök hemma. I hela landet och län för län.',
    lead: 'Grupper att gå med i och saker att göra med andra.',
  },
} as const;

export const listText = {
  national: 'I hela landet',
  kommunLink: 'Se din kommun',
  behovTitle: 'Vad behöver du?',
  behovDescription: 'Hitta rätt efter vad du vill göra, vad som har hänt eller vad du behöver.',
  behovLead: 'Välj det som liknar din situation mest.',
  behovPage: (label: string) => `${label}: vart du kan vända dig`,
  behovPageDescription: (label: string, count: string, inside: string) =>
    `${label}. ${count} i ${inside}, med platser, tider och telefonnummer.`,
  behovNone: 'Vi känner inte till något just för det här ännu. Det här liknar det mest:',
  behovRelated: 'Liknande behov',
  forTitle: 'För vem?',
  forDescription: 'Hitta det som är för dig: äldre, unga, föräldrar, anhöriga, nya i Sverige med flera.',
  forLead: 'Allt som är öppet för alla är också öppet för dig.',
  forPageDescription: (label: string) => `Mötesplatser, aktiviteter och stödlinjer. ${label}.`,
  forAll: 'Öppet för alla',
  forAllLink: 'Se allt som är öppet för alla',
  refine: 'Välj plats, dag och mer i sökningen',
} as const;

export const ensamhetText = {
  social: {
    title: 'När det är för få att vara med',
    lead: 'Social ensamhet är att ha för få människor att vara med, eller inget sammanhang att höra till.',
    help: 'Det som kan hjälpa är ofta en plats att gå till eller något att göra regelbundet med samma människor.',
  },
  emotionell: {
    title: 'När det inte finns någon att anförtro sig åt',
    lead: 'Emotionell ensamhet är att sakna någon nära att prata med om det som är viktigt. Man kan känna så även med många omkring sig.',
    help: 'Det som kan hjälpa är att få prata med någon i lugn och ro, eller att träffa samma person många gånger.',
  },
  existentiell: {
    title: 'När det känns som att ingen förstår',
    lead: 'Existentiell ensamhet är en djup känsla av att ingen kan förstå hur man har det. Den kan komma vid sorg, sjukdom eller hög ålder.',
    help: 'Det som kan hjälpa är att möta andra som varit med om samma sak, eller att prata om livet med någon som har tid.',
  },
} as const;

export const helpText = {
  title: 'Behöver du hjälp nu?',
  description: 'Nummer att ringa direkt: 112, 1177, Självmordslinjen och andra linjer. Vad de är till för och när de har öppet.',
  lead: 'Är någons liv i fara, ring 112. Annars kan du ringa någon av de andra. Du behöver inte veta vad du ska säga.',
  first: 'Ring direkt',
  more: 'Fler att ringa eller skriva till',
  moreLead: 'Välj det som liknar din situation mest.',
  topics: 'Vad gäller det?',
  topic: (label: string, count: number) => `${label} (${formatNumber(count)})`,
  toTopics: 'Tillbaka till ämnena',
  moreOnPaper: (address: string) => `Fler linjer att ringa eller skriva till: ${address}`,
  hours: 'Tider',
  hoursUnknown: 'Tiderna finns på organisationens egen sida.',
  hoursMissing: 'Står det inga tider vid en linje? Tryck på namnet. Då ser du vad vi vet om tiderna.',
  unchecked: (count: number, all: number) =>
    `${count === all ? 'Ingen av linjerna här är kontrollerad' : count === 1 ? 'En av linjerna här är inte kontrollerad' : `${count} av ${all} linjer här är inte kontrollerade`} av oss. Uppgifterna kommer från öppna källor. Källorna står på varje sida.`,
} as const;
