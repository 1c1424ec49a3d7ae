// A table of patterns, so the file is long: who wishes to die, in Swedish. Other languages, danger from others, and
// what only looks alike stand in the files beside it.
import { near, start } from './crisis-grammar.ts';

const not = 'inte|aldrig|inget|ingenting|knappt';
const want =
  'vill|onskar|onskade|langtar|langtat|tanker|tankt|hoppas|funderar|funderat|planerar|overvager|forsokt|forsoker|forsokte|sugen|lust';
const life = '(?:livet|mitt liv|leva|finnas|existera|den har varlden|jordelivet)';
const pills = '(?:\\S+ )?tabletter';

/** To wish for death, or to speak of one's own. */
const wishToDie = [
  near(
    `${want}|drommer|tankar|vagar|lat mig|fortjanar`,
    '(?:att )?(?:fa )?(?:do|dods|avlida|somna in|sluta leva|sluta andas|sluta finnas|sluta existera|ga och do|forsvinna (?:for alltid|i natt|nu|bort(?! (?:en|ett|over|till|ifran|fran stan))|fran (?:livet|jorden|varlden|allt))|bort fran (?:jorden|livet|varlden))',
  ),
  / (?:att|fa|far|bara|maste|ska|borde|dags|redo)(?: snart| nog| ocksa| nu| bara| att)* do(?= )/,
  near('dor|do', 'hellre'),
  near('vill|onskar|hoppas', '(?:ska|far|skall|skulle) ta slut'),
  / (?:vill|ska|tanker)(?: \S+){4} do(?= )/,
  near('onskar|borde|vill|skulle|hoppas|kanns', '(?:vara|var|vore|ar) dod'),
  near('folja', '(?:i|till) (?:doden|andra sidan|himlen)'),
  near('hoppas|vill|onskar|slippa|ber', '(?:inte|aldrig|slippa) vaknar?(?! (?:tidigt|ensam|pa|sa|vid|klockan|bakis))'),
  start('dodslangt', 'dodsonsk', 'dodslust'),
  / (?:vill|onskar)(?: \S+){0,2} bara (?:att )?(?:forsvinna|forsvinner|dor|dog|slut)(?! (?:fran stan|ut|ivag|pa|till|en|in))| (?:vill|onskar) (?:att )?forsvinna(?= $)/,
  near('onskar|om|skulle vilja|tank om', 'jag|man', 'var|vore|ar|aldrig|inte|hade', 'dod|fott?s|fodd|funnits|fanns|finns|existerat'),
  / (?:om|nar|ifall) jag (?:bara )?(?:dog|dor|var dod|vore dod|ar dod|forsvann|inte fanns|ar borta|var borta)(?= )/,
  near(
    'battre|skonare|hellre|lika (?:bra|garna)|lattare|skont|lattnad|befrielse',
    '(?:dod|do|dor|borta|slippa leva|ta livet|inte finn\\S*|fa do)(?! (?:av skratt|ensam))',
  ),
  / somna (?:in )?(?:for gott|for alltid|och (?:inte|aldrig) vakna)(?= )/,
  near('somna', 'inte|aldrig|slippa', 'vakna'),
  / (?:hur|satt att|sattet att)(?: \S+){0,2} (?:do pa|dor man(?= (?:$|snabb|latt|enkl|smart|utan))|tar man livet|do $)/,
  start('smartfri dod', 'doda mig ', 'dodshjalp at mig'),
];

/** Not to want to live, or to be done with it. */
const wishNotToLive = [
  near(
    'vill|orkar|onskar|vagar|pallar|ids|gitter|lust|anledning|skal|mening|ork|kraft',
    not,
    `(?:att )?(?:leva|finnas|existera|fortsatta leva|vara vid liv|vara i livet)(?! (?:pa|i|med))`,
  ),
  near(
    'vill|orkar|onskar|pallar',
    not,
    '(?:vara|finnas) (?:med|har|kvar|till)(?: har)?(?: pa (?:jorden|denna jord))?(?: langre| mer| nat mer| nagot mer| na mer)?(?= $)',
  ),
  near(not, 'vill|orkar', 'leva|finnas(?! (?:pa|i|med))|existera'),
  / (?:inte|aldrig|knappt) (?:\S+ )?(?:leva|existera)(?= )/,
  near('tappat|forlorat|saknar|slut|ingen|inte', '(?:lust|lusten|vilja|viljan|ork|orken|kraft) (?:att |till att )?(?:leva|finnas)'),
  near('vaknar|vaknat', 'onskar', 'inte'),
  near('mening|meningen|vits|vitsen|poang|poangen|ide|varfor', '(?:jag |man )?(?:leva|lever|fortsatta leva)(?! (?:ihop|ensam))'),
  / (?:orkar|pallar|ids) (?:ens )?(?:leva|finnas|existera)(?! vidare)(?= )/,
  / slut pa (?:\S+ ){0,2}(?:livet|liv|elandet)(?= $)/,
  near('ge|ger|gett|gav', 'upp', '(?:livet|mitt liv)(?= $)'),
  / borde inte (?:finnas|leva|existera|ha fotts)(?= )/,
  / tabletter (?:\S+ )?(?:tagit|svalt|atit)(?= )/,
  near('star', not, 'ut', '(?:med |att )?(?:livet|leva)'),
  near('orkar|vill|pallar|klarar|star', 'inte', '(?:ut )?(?:med? )?(?:livet|mitt liv)(?! (?:i|som|pa|utan|ensam))'),
  near(
    `${not}|ingen|inga|noll`,
    '(?:skal|anledning|mening|orsak|vits|ide|poang|lust|vart|vard|vardt|nagot)',
    '(?:att |med att |i att |med )?(?:fortsatta )?(?:leva|livet|mitt liv|finnas)(?: for)?(?! (?:ensam|ihop))',
  ),
  near(`${not}|inget`, 'att leva for|kvar att leva'),
  near('slippa|slapp|slipper', `(?:fa )?${life}|vakna`),
  near('trott|less|lessen|utled|utleds|led|fardig|klar|ledsen|matt|trottnat', '(?:pa|med|at)', `(?:att )?${life}`),
  near('levt', 'fardigt|klart|nog|tillrackligt(?! lange ihop)'),
  near(
    'livet|mitt liv',
    'ar|kanns|verkar|blivit|har',
    '(?:helt |sa |bara )?(?:inte vart|inte vard|meningslost att leva|vardelost|meningslost|hopplost|ingen mening|slut for mig|over for mig)',
  ),
  / (?:livet|mitt liv)(?: \S+){0,2} (?:meningslost|vardelost|inte vart|hopplost|slut |over )/,
  / (?:inte|aldrig) (?:klara|klarar|overleva|overlever)(?: \S+)? (?:natten|kvallen|till i ?morgon|dagen|helgen till)(?= )/,
];

/** To take one's life, to have the means, or to hurt oneself. */
const selfHarm = [
  / s(?!kolm|almord)(?:j|k|h|tj)?[aeiou]{0,3}[lvfw]{1,3}\S?m[ou]?r?[dt](?!iv)\S*| s(?!kolm|almord)j?\S{0,4}[lv]mor?(?:d\S*)?(?= )| s\S?[ae]l[vfw] (?:mord|mort)\S*/,
  start('su[eiy]?[csk]i[dt]', 'suisid', 'sjalvdestruktiv', 'sjalvskad', 'sjalv skad', 'karvar mig', 'unaliv', 'kms '),
  / (?:ta|tar|tagit|tog) (?:\S+ )?(?:livet (?:av|a|ab|utav) ?(?:mig|sig|en|dig|$)|(?:mitt|sitt) (?:eget |egna |egen )?liv(?= )|(?:mig|sig) av daga)/,
  near(
    'avsluta|avslutar|avslutat|anda|slacka|gora slut|gor slut|gjort slut|gora ande|fa slut|satta punkt|forkorta',
    '(?:pa )?(?:mitt liv|sitt liv|livet(?= $)|mig|allt|alltihop|elandet)',
  ),
  / (?:tanker|ska|kommer att) gora det (?:nu|ikvall|i kvall|inatt|i natt)(?= )/,
  / (?:star|sitter|ar|ligger) (?:\S+ )?pa (?:\S+ )?(?:bron|bror\S*|rack\S+|taket|tagspar\S*|spar\S*|rals\S*)(?= )/,
  near('druckit|sprit|vin|alkohol|full', 'tagit|tog|at|svalt', 'tabletter'),
  near('ta|gora|gor|tar', 'dod pa|kal pa|av med|illa|bort', 'mig(?: sjalv)?(?! (?:fran|till|ur))'),
  near('gora|gjort|gor', 'mig', 'illa'),
  / (?:skadar?|skadat|skara?|skarar?|skurit|rispar?|rispat|branner?|brant|straffar?|karvar?) (?:i )?(?:mig|sig)(?! (?:inte|pa|aldrig))(?= )/,
  near(
    'skada|skadar|skadat|skara|skar|skarar|skurit|rispa|rispar|brannt|branner|slar|straffa|straffar|karva',
    'mig|mina',
    'sjalv|armar|armarna|handled|handlederna|lar|benen|upp',
  ),
  / (?:skara|skar|skurit|karva)(?: \S+){0,2} (?:handled\S*|armarna|pulsader\S*)(?= )/,
  / (?:hanga?|skjuta|dranka|strypa|forgifta|branna) (?:mig|sig)(?! (?:pa|med|over|fram|framat|lite|i |kvar|ut))/,
  near(
    'hoppa|hoppar|hoppat|kasta|kastar|kliva|stalla mig|slanga mig|lagga mig|star|sitter|gar|ga ut|springa ut',
    '(?:framfor (?:\\S+ )?(?:tag\\S*|lastbil\\S*|tunnelban\\S*|bil\\S*)|(?:fran|ner fran|ut fran|av|ut for) (?:en |ett |min )?(?:bro\\S*|balkong\\S*|tak\\S*|hus\\S*|stup\\S*)|taget|ut genom fonstret|under taget|pa spare\\S*|pa taket och|pa bron och)',
  ),
  / (?:tanker|ska|tankt) hoppa (?:$|nu |ikvall |i kvall )/,
  / ihjal mig(?= )/,
  / (?:skrivit|skriver|sagt|sager) (?:\S+ )?(?:farval|adjo)(?= )/,
  start('overdos(?!ering av|erad | av (?!tabletter|insulin|heroin|droger|alkohol))', 'over dos', 'avskedsbrev', 'dodlig dos'),
  / snaran?(?= (?:$|och|redo|runt|i)) ?/,
  / (?:kopt|knutit|fixat)(?: \S+){0,2} rep(?= (?:$|och))/,
  near(
    'tog|tagit|svalt|svalde|tryckt i|satt i|knaprat|ska ta|ta|tar|svalja|at|atit',
    '(?:alla|massa|massor|mycket|manga|for manga|for mycket|burk|burken|karta|kartor|kartan|hela|halv|\\d\\d+|50|for manga av)',
    pills,
  ),
  /(?:^ (?:jag )?| har (?:nyss |precis |just )?)(?:tagit|svalt|atit)(?: \S+)? tabletter(?= (?:$|nu|nyss|och|i natt|ikvall|hjalp|vad))/,
  near('samlat|samlar|kopt|sparat', 'tabletter', 'ta|alla|och|redo'),
  near('hur manga|hur mycket|vilka|vilken', `${pills}|pills|dos`, 'dor|do|dodar|dodlig|dodligt|dog|farligt|farlig|tal|racker|kravs|behovs'),
  / psyk(?:iatrisk )?akut\S*| akut ?psyk\S*/,
];

/** To think that one is in the way. */
const burden = [
  near(
    'ingen|alla|varlden|familjen|barnen|de|andra|folk|mina',
    '(?:skulle|kommer att|kommer) (?:\\S+ )?(?:sakna|marka|bry|grata)|har det battre|battre utan|fa det battre|slippa|ma battre|lattare utan|har det battre',
    'mig|utan mig|om jag',
  ),
  / (?:battre|lattare) (?:\S+ )?utan mig(?= )/,
];

/** The numbers themselves. */
const numbers = [/^ (?:ring |ringa |larma |sos |nummer |numret )*112(?: nu| akut| hjalp)* $/, / (?:90101|901 01|sos alarm)(?= )/];

export const wish: readonly RegExp[] = [...wishToDie, ...wishNotToLive, ...selfHarm, ...burden, ...numbers];
