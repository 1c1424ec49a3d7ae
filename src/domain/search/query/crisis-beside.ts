// What only looks like a crisis, what belongs to those left behind, and what is about another or over.
import { near, start } from './crisis-grammar.ts';

export const relative =
  'man|mannen|make|maken|fru|frun|hustru|hustrun|sambo|sambon|partner|son|sonen|dotter|dottern|pojken|flickan|bror|syster|brorsa|syrra|pappa|mamma|farfar|morfar|van|kompis|kollega|granne|elev|barn|tonaring|kille|tjej|flickvan|pojkvan|far|mor|husband|wife|brother|sister|mother|father|friend|daughter';

/** Sayings and subjects that hold the same words. Taken out before anything else is looked at. */
export const harmless: readonly RegExp[] = [
  / (?:radd|radda|radsla|skrack|angest|oro|orolig|angslig)(?: \S+){0,2} (?:att )?(?:infor |om |for )?(?:do|doden|dod)(?= )/,
  / (?:prata|samtala|samtal|tala|funderingar|cafe|bok|tankar)(?: \S+){0,2} (?:att )?(?:infor |om |for )?(?:do|doden|dod)(?= )(?! (?:hela|jamt|varje))/,
  / (?:mamma|pappa|mormor|morfar|farmor|farfar|man|make|maka|fru|han|hon|nagon|som|hund|hunden|katt|katten|far|mor|syster|bror|van) (?:\S+ ){0,2}(?:ska|kommer att|kommer|haller pa att|haller pa|far|maste|ar pa vag att) (?:snart )?do(?! (?:ikvall|i kvall|nu|inatt|i natt))(?= )/,
  / do nyfiken(?= )| (?:jobba|skratta|frys|trana|arbeta|svett|trak|dansa|sitta|sitter|langta)\S* ihjal (?:mig|sig)(?= )| sista utvagen(?= (?:deckare|bok|bokcirkel|film|roman|av|pjas|teater))/,
  / (?:vad hander|vart kommer man|finns|hur) (?:\S+ ){0,2}(?:man|vi|nagon) (?:ska )?dor?(?= )| nar (?:man|nagon|en) (?:\S+ )?dor(?= )/,
  / vill inte do(?= )| vill (?:do|avlida) (?:hemma|i hemmet|med vardighet|i min sang)(?= )(?! (?:i natt|inatt|ikvall|i kvall|nu|idag|i dag)(?= ))/,
  / (?:doda|sla ihjal) (?:lite )?tid(?:en)?(?= )/,
  / (?:leva|levt) (?:nara|med(?! (?:mig|allt|det har|detta|smarta\S*|vark\S*|sorg\S*|angest\S*|skuld\S*|skam\S*))|ut|som|tillsammans|pa(?! (?:det har|detta|sa))|ett|upp|lange|hallbart|gott|livet|enkelt|nyktert|sunt|rikt|utan (?!min|mitt|mina|honom|henne|dig|dem|att|varann)\S+)(?= )/,
  / (?:vill|kan|klarar|orkar|behover|slippa) (?:inte |slippa )?(?:leva|vakna|vara|do|finnas)(?: sa)? (?:ensam\S*|sjalv|isolerad\S*|singel)(?= )/,
  / (?:ta|tar|tagit|tog) livet (?:tillbaka|lugnt|med|som)(?= )/,
  / pa livet (?:i|som|pa landet)(?= )| (?:trott|less|klar) pa (?:att leva (?:i|som|pa|ihop)|liv(?:et|och))(?! $)(?= (?:rorelse|som|i|pa|utanfor))/,
  / meningen? med livet(?= (?:$|samtal\S*|kurs|cirkel|grupp|cafe|efter|och))| vad ar meningen med livet(?= )/,
  / (?:do|dor|dod) av (?:nyfikenhet|skratt|langtan|hunger|tristess|uttrakning|leda|varme|kyla|skam)(?= )/,
  / sjalvmords(?:bomb|attack)\S*| suicide (?:squad|room|club|silence)(?= )/,
  / (?:sluta|slutat) leva ihop(?= )/,
  // To learn, teach, read or give money about it.
  / (?:utbildning|kurs|kurser|forelasning|forelasare|prevention|forebyggande|forebygga|volontar|forska|forskning|statistik|dokumentar|film|bok|podd|teater|temakvall|personal|insamling|jobba|arbeta|engagera|studiecirkel)(?: \S+){0,4} (?:sjalvmord\S*|suicid\S*|sjalvskad\S*)/,
  / (?:sjalvmord|suicid)s?(?:prevention|preventiv|forebygg|forsk|statistik)\S*| (?:sjalvmord|suicide?|sjalvskade\S*)(?: \S+){0,3} (?:utbildning|kurs|forelasning|prevention|preventivt|forebyggande|volontar|personal|statistik|forskning|bok|film|podd|course|training|awareness)(?= )/,
  // Medicine that is handed in.
  / lamna (?:in )?(?:gamla |overblivna |mina )*tabletter(?: \S+){0,4} apotek\S*| (?:samlat|sparat)(?: \S+){0,2} tabletter var lamnar (?:jag|man)(?= )/,
  // A game, a number, a way of speaking.
  / sl(?:ar?|og|agit) (?:mig|oss) (?:loss?|fri|fram|till ro|samman)(?= )| det slar mig(?= )| (?:hlr|lungraddning\S*)(?: \S+){0,2} kurs\S*(?: andas inte)?(?= )/,
  // Somebody else who does it does harm.
  / sla (?:mig|oss) (?:ner|ned|ihop)(?= )|(?:^| (?:jag|vi)) (?:(?:har|hade|\S+de och|och) ){0,2}sl(?:ar|og|agit) (?:mig|oss) (?:ner|ned|ihop|pa|in)(?= )/,
  / (?:buss|linje|rum|sida|vag|route|bus|tv) 112(?= )|(?: (?:kurs|utbildning|app|appen|test)(?: \S+){0,2})? 112 (?:kr|kronor|kg|dagar|for dova|appen|kurs|ar|cm|personer)(?= )/,
  / (?:skjuta|hoppa|skjuter|hoppar) (?:bung[ey]\S*(?: fran \S+)?|upp|fram(?!for)|pa|av(?! (?:en |ett )?(?:bro|tak|balkong|tag))|hage|rep|hojd|langd|lerduvor|bage|pil)\S*(?= )/,
  / pa (?:\S+ )?bron(?= (?:och |for att )?(?:fiska|meta|titta|fika|fotografera|sjung|spela|dansa))| gora? bort (?:mig|sig)(?= )/,
  / (?:vill|tanker|ska) bara forsvinna (?:en|nagra|i) \S+/,
  / (?:could|just|almost) (?:just )?(?:die|kill myself) (?:of|for|laughing)(?= )| to die for(?= )/,
];

/** Somebody has died by suicide: those left behind have help of their own. */
export const bereaved: readonly RegExp[] = [
  near(
    `(?:${relative}|han|hon)`,
    'hangde sig|skot sig|hoppade fran \\S+|drankte sig|(?:tog|tagit) (?:en )?overdos och (?:dog|avled)|dog av (?:en )?overdos|hoppade framfor \\S+',
  ),
  near(
    'tog|tagit|begick|begatt|gjorde|begatt|took|committed',
    'livet av (?:sig|dem)|(?:sitt|sina|hennes|hans|his|her|their) (?:eget |egna |own )?(?:liv|life)|sjalvmord(?:et)?|suicid|suicide|livet av',
  ),
  / \S+s (?:sjalvmord|suicid)(?= )/,
  near(
    'forlorat|forlorade|forlust\\S*|mist|miste|efter|efterlevande\\S*|anhorig\\S*|sorg\\S*|sorjer|dott|dog|dod|tappat|lost|losing|died|death|after|grief|bereaved|survivors',
    '(?:i |genom |till |av |to |by |of |from |ett |en )?(?:sjalvmord|suicid|suicide|suicidet|sjalvmordet|itsemurha\\S*|itsemurhan)',
  ),
  / (?:efterlevande\S*|anhorigstod\S*)(?: \S+){0,6} (?:suicid|sjalvmord)\S*| (?:suicid|sjalvmord)(?!stank)\S*(?: \S+){0,6} (?:efterlevande\S*|anhorigstod|sorgegrupp|sorggrupp|spes)(?= )/,
  near(
    'sjalvmord|suicid|suicide|itsemurha\\S*',
    'efterlevande|anhoriga?|sorg|sorggrupp|sorgegrupp|bereaved|bereavement|survivors|i familjen|i slakten|omaiset|omaisille',
  ),
  / (?:sjalvmords|suicid)(?:efterlevande|sorg)\S*/,
];

/** Worry for another person, who is not said to want it now. */
export const aboutSomeoneElse: readonly RegExp[] = [
  near('orolig|oroar|oro|worried|bekymrad|angslas', 'for|over|about', `en|ett|min|mitt|mina|nagon|a|my|${relative}`),
  near(
    relative,
    'med|pratar|talar|skriver|sager|mar|talks|har|fatt|ar|brukar|borjat',
    '(?:om|att|about)|sjalvmordstankar|sjalvmordsnara|suicidal|suicidtankar|sjalvskadebeteende|sjalvskadar',
  ),
  near('stod|hjalp|hjalpa|hjalper|prata|bemota|stotta', 'nagon|annan|annans?|en van', 'som|med|i'),
  near(`min|mitt|var|vart|mina|${relative}`, 'skar|skara|skadar|skada|rispar|skurit|branner', 'sig'),
  near(
    'sjalvmordstankar|suicidtankar|sjalvmordsnara|suicidal|sjalvskad\\S*',
    'hos',
    `min|mitt|en|ett|nagon|narstaende|anhorig|barn|unga|ungdomar|${relative}`,
  ),
  / (?:anhorig|narstaende|foralder|foraldrar|mamma|pappa) (?:till|for|at) (?:\S+ ){0,4}(?:sjalvmord|suicid|sjalvskad)\S*/,
];

/** It was then, and now it is about others or about life after it. */
export const over: readonly RegExp[] = [
  / (?:hade|haft|madde|lamnade|levt med|levde med|vaxte upp|vuxit upp|overlevt|overlevde|forsokte|skar mig|skadade mig|slutade|slutat)(?= .*(?:ar (?:sen|sedan)(?= .*(?:soker|traffa|andra))|soker andra|traffa andra|nu (?:ar det|mar jag|ar jag) (?:bra|battre|fri|frisk)|mar (?:bra|battre)(?: nu)?|hjalpa andra|stotta andra|mentor|volontar|samtalsgrupp|flera ar efter|manga ar sedan))/,
  near(
    'levde|levt|varit|var|blev',
    'med|ihop|gift|slagen|misshandlad|tillsammans',
    '(?:\\S+ ){0,6}(?:fri nu|har lamnat|ar sedan|ar sen|efterat)',
  ),
];

/** It was then, and it is again. */
export const again: readonly RegExp[] = [
  / (?:igen|fortfarande|tillbaka|idag|i dag|i natt|inatt|ikvall|i kvall|just nu|hotar|utanfor|smyger|foljer)(?= )/,
];

/** It is now, whatever else is told of then. For the words as they are written: folded, "skär" is "skar", and in one spelling "ville" is "vill". */
export const now: readonly RegExp[] = [
  /(?:^|\s)(?:vill?|orkar|pallar|ids|t[aä]nker|ska|kommer|m[aå]ste|[oö]nskar|l[aä]ngtar)(?:\s\S+){0,3}\s(?:d[oö]d?|d[oö]den|leva|livet|mitt liv|finnas|f[oö]rsvinna|avsluta)(?![a-zåäö])/i,
  /(?:^|\s)(?:har|f[aå]r)(?:\s(?!haft)\S+)? självmordstankar/i,
  /(?:^|\s)(?:tar|skär|skadar|slår|sparkar|misshandlar|våldtar) (?:livet av )?(?:mi?e?[gj]|oss|barnen)(?![a-zåäö])/i,
];

/** Said of another, but so near that help cannot wait. */
export const urgent: readonly RegExp[] = [
  near(
    'vill|tanker|ska|forsokt|forsokte|forsoker|hotar|kommer att|planerar|pratar om att|skriver att|sager att',
    '(?:att )?(?:ta (?:livet av sig|sitt liv)|do(?! (?:av|ensam))|doda sig|skada sig(?: sjalv)?(?= (?:nu|$))|hanga sig|skjuta sig|hoppa fran|begå sjalvmord|bega sjalvmord)',
  ),
  near('vill|orkar', 'inte', 'leva|finnas'),
  near('inte', 'vill|orkar', 'leva|finnas'),
  start('avskedsbrev'),
  / (?:tagit|tog|har tagit)(?: \S+){0,3} (?:overdos|tabletter)(?= )/,
];
