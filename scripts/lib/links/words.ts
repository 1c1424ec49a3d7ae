export const linksHelp = `Prövar alla länkar i posterna och ser om telefonnumren ser rätt ut. Ändrar ingenting.

  npm run links                        alla länkar, med rapport i Markdown
  npm run links -- --bara skane/       bara poster vars fil har det i sin väg
  npm run links -- --hogst 50          högst 50 länkar den här gången
  npm run links -- --json              rapporten som JSON
  npm run links -- --rapport fil.md    skriver rapporten till en fil
  npm run links -- --om                prövar också det som redan är prövat i dag
  npm run links -- --minne fil.json    minns i en annan fil än .lankar.json

En länk kallas trasig först när den har misslyckats två gånger med minst en vecka emellan. Avbryt när du vill med Ctrl-C.
Nästa gång fortsätter det där du slutade. Felkoden är alltid 0: rapporten är till för en människa.`;

export const linkText = {
  status: (status: number) => `svarar ${status}`,
  network: {
    ENOTFOUND: 'domänen finns inte',
    EAI_AGAIN: 'domänen gick inte att slå upp',
    ECONNREFUSED: 'servern tar inte emot',
    ECONNRESET: 'förbindelsen bröts',
    UND_ERR_SOCKET: 'förbindelsen bröts',
    CERT_HAS_EXPIRED: 'certifikatet har gått ut',
    ERR_TLS_CERT_ALTNAME_INVALID: 'certifikatet gäller en annan domän',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'certifikatet går inte att lita på',
    SELF_SIGNED_CERT_IN_CHAIN: 'certifikatet går inte att lita på',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certifikatet är inte komplett',
  } as Readonly<Record<string, string>>,
  timeout: 'svarar inte i tid',
  tls: 'säker förbindelse går inte att få',
  strange: 'svaret går inte att förstå',
  loop: 'leder runt i en cirkel',
  tooMany: 'leder vidare för många gånger',
  nowhere: 'leder vidare utan adress',
  notWeb: 'leder till något som inte är en webbsida',
  inside: 'leder till en intern adress',
  insecure: 'leder till en oskyddad adress (http)',
  elsewhere: 'leder till en annan webbplats',
  home: 'leder numera till startsidan',
  refused: (status: number) => `släpper inte in program (${status})`,
  progress: (done: number, total: number, url: string, result: string) => `[${done}/${total}] ${url}: ${result}`,
  ok: 'finns',
  skipped: 'prövas en annan gång, servern vill vara i fred',
  known: (count: number) => `${count} länkar är redan prövade i dag. Pröva dem igen med --om.`,
  lost: (file: string) => `${file} gick inte att läsa. Jag börjar om och sparar den gamla som ${file}.trasig.`,
} as const;

export const reportText = {
  title: (date: string) => `# Länkar och nummer, ${date}`,
  sections: {
    broken: 'Trasiga: har misslyckats två gånger, med minst en vecka emellan',
    elsewhere: 'Leder till en annan webbplats. Har någon annan tagit över domänen?',
    moved: 'Finns, men inte som förut',
    failing: 'Gick inte den här gången. Prövas igen',
    refused: 'Släpper inte in program. Öppna sidan själv',
    numbers: 'Telefonnummer som ser ovanliga ut',
  },
  since: (date: string) => `sedan ${date}`,
  fine: 'Inget att titta på.',
  count: (ok: number, total: number) => `${ok} av ${total} länkar finns som förut.`,
  rest: (count: number) => `${count} länkar är inte prövade än.`,
} as const;
