import { near, together } from './crisis-grammar.ts';

const hurt =
  'slar|slog|slagit|sparkar|sparkade|knuffar|knuffade|knuffat|nyper|luggar|stryper|hotar|hotade|hotat|valdtar|valdtog|dodar|strypt|misshandlade|misshandlat|knivhugger|skallar|pucklar';
const now = 'nyss|nu|just nu|igar|idag|i dag|i natt|inatt|ikvall|i kvall|precis|helgen|i helgen|i morse';
const me =
  '(?:mig|oss|barnen|mina barn|mitt barn)(?! (?:\\S+ )?(?:i (?:schack|kort|spel\\S*|tennis|pingis|boule|alfapet|kubb|bowling|dart|biljard|yatzy|canasta|minigolf)|pa schack))';

/** Somebody is hurt, or about to be, here and now: violence, a break-in, a body that gives way. */
export const danger: readonly RegExp[] = [
  near(hurt, me),
  / (?:doda|skjuta|strypa|sla|knivhugga|skada|valdta) (?:ihjal )?(?:mig|oss|barnen)(?= )/,
  / (?:kastar|skriker|dricker|hotar|knuffar)(?: \S+){0,3} (?:slar|sparkar)(?= )/,
  / (?:inlast|instangd) av| (?:laser|last|stanger|haller) (?:in )?mig (?:in|fangen|inlast)?| (?:foljer efter|forfoljer|stalkar) mig(?= )/,
  / (?:slar|slog|stryper|sparkar) (?:min |mitt |sin |sitt |sina |var )?(?:mamma|morsan|pappa|henne|honom|syster|bror|lillebror|lillasyster|fru|barn|barnen|son|dotter|pojk|pojke|grabb|flicka|unge|ungar)(?! i (?:schack|kort|spel))(?= )/,
  / (?:tar|tog|tagit|ta|har) (?:ett )?(?:strypgrepp|stryptag)(?= )/,
  / far stryk(?= (?:av|hemma|$))| bli(?:r|vit)? (?:\S+ )?(?:slagen(?! (?:i|av havan|forr|som barn))|slagna|misshandlad|hotad till livet|strypt)(?= )| slar hemma(?= )/,
  near('radd', 'sla ihjal|slar ihjal|dodar|doda|skada|skadar|slar', 'mig|oss|barnen|henne'),
  / hotar (?:\S+ ){0,3}doda(?= )| (?:jag|vi) (?:hotas|blir hotade?)(?= )/,
  near(
    'hotar|hotat|hotade',
    '(?:att |om att |med att )?(?:doda|sla ihjal|sla|skjuta|knivhugga|skada) (?:mig|oss|henne|barnen|min|sig|folk|$)',
  ),
  near('kniv|kniven|pistol|pistolen|vapen|yxa', 'och hotar|mot (?:mig|oss|min|henne)|i handen'),
  / (?:han|hon|maken|sambon|pappa|nagon|exet|exman|kille|killen|pojkvan|pojkvannen|man|mannen|son|sonen|bror|brorsan|grannen) (?:har |drar |star )(?:\S+ ){0,3}(?:en |ett )?(?:kniv|pistol|vapen|yxa)(?= )| kniv(?:skuren|huggen|hotad)(?= )/,
  near('akut|pagar|pagaende', 'vald'),
  near('vald', 'just nu|nu|pagar'),
  near(now, 'valdtagen|misshandlad|slagen|nedslagen|ranad|strypt'),
  near('valdtagen|valdtogs|misshandlad|nedslagen|ranad|slagen|strypt|overfallen|utsatt for valdtakt', now),
  / (?:bryter|brutit|brot|forsoker (?:ta|bryta)) sig in (?=(?:hos|i|nu|har|hit|pa|$))| pagaende inbrott(?= )| (?:sla|slar|sparka|sparkar|bryta|bryter) (?:in|upp|sonder) (?:min |var )?dorr\S*/,
  / (?:ar|ligger|blivit|blev) (?:\S+ )?medvetslos(?= )| medvetslos(?: just)? nu(?= )| (?:andas inte|slutat andas|slutade andas)(?= )/,
  near('svimma\\S*|kollapsa\\S*|ramla\\S*|trilla\\S*|fallit|foll|ligger', 'vaknar inte|svarar inte|ror sig inte|blod\\S*'),
  near('hittade|hittat|ligger|ar|verkar', 'livlos'),
  / (?:far|fick) (?:ingen|inte|knappt) luft(?= )| satt i halsen(?= )/,
  near('fatt|far|har', 'stroke|hjartinfarkt|hjartstopp|hjartattack', 'nu|precis|nyss'),
  near('aggressiv|valdsam|hotfull|full', 'och (?:slar|hotar|slass)'),
  near('slass|valdsam|aggressiv|utagerande', 'radd'),
  near('radd|gommer', 'aggressiv|valdsam|slass|slar'),
  together(
    '(?:vagar|vill|kan) inte (?:ga|komma|aka|vara) (?:hem|hemma)|radd (?:for )?(?:att )?(?:ga|komma|aka|vara) (?:hem|hemma)',
    'han|hon|pappa|styvpappa|mannen|maken|sambon|killen|brorsan|bror|mamma',
    'slar|sonder|hotar|full|arg|skriker|doda|skada|aggressiv|valdsam',
  ),
  together(
    'gomma (?:mig|oss)|gommer (?:mig|oss)|jagar (?:mig|oss)',
    '(?:letar|soker|kommer) efter|letar|hittar|slar|hotar|farlig|kniv|vapen',
    'han|hon|dom|de|ex|exet|pappa|mannen|bror',
  ),
  together('pappa|styvpappa|mamma|morsan|farsan|styvfar', 'full|packad|aspackad|dricker', 'skriker|slass|slar|kastar|gommer'),
  near('slar|slog|slagit|kastar', 'sonder', '(?:allt|hemmet|lagenheten|mobler\\S*|hemma|saker|dorren|inredningen)'),
  near('svarar inte|vaknar inte|ror sig inte', 'ligger|golvet|andas'),
  near('andas', 'brostsmart\\S*|ont i brostet'),
  near('brostsmart\\S*|ont i brostet|tryck over brost?et?', 'andas|nu|armen|stark|kallsvett\\S*'),
  / det brinner(?= (?:hos|i|nu|hemma|$))/,
];

const others =
  'han|hon|de|dom|nagon|nan|man|mannen|killen|pojkvannen|maken|sambon|ex|exet|exman|exmannen|exmaken|pappa|bror|brorsan|sonen|grannen|familjen|slakten|ganget';
const means =
  'sager|sa|sagt|skriver|att|han|hon|de|dom|ska|skulle|vill|kommer|tanker|tankt|hotar|hotat|hotade|med|om|kan|forsoker|forsokte|nog';

/** "Han säger att han ska döda mig" wishes nothing. With "jag" among the words it would: "de säger att jag ska". */
export const threats: readonly RegExp[] = [
  new RegExp(` (?:${others})(?: (?:${means})){1,6} (?:doda|sla ihjal|ha ihjal|skjuta|strypa|morda|knivhugga) (?:mig|oss)(?! sjalv)(?= )`),
];
