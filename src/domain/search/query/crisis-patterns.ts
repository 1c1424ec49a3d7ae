// Patterns over folded text: lower case, å and ä are a, ö is o, one space around every word. They look for words that
// occur together, because people in crisis do not write fixed phrases. Gaps are bounded, so that no text is slow.

/** Up to three words in between. */
const gap = '(?: \\S+){0,3}';
const near = (...parts: string[]) => new RegExp(` ${parts.map((part) => `(?:${part})`).join(`${gap} `)}(?= )`);
const word = (...parts: string[]) => new RegExp(` (?:${parts.join('|')})`);

const self = 'jag|mig|mej|mitt|mina|min';
const not = 'inte|ej|aldrig|inget|ingenting|slippa|slipper|slapp';
const want =
  'vill|ville|vilja|onskar|onskade|langtar|tanker|tankt|hoppas|borde|ska|skulle|funderar|planerar|overvager|forsokt|forsoker|kommer att|sugen';

/** Sayings and subjects that hold the same words. Taken out before anything else is looked at. */
export const harmless: readonly RegExp[] = [
  / (?:radd|radda|radsla|skrack|angest|oro|orolig|angslig)(?: \S+){0,2} (?:att )?(?:do|doden|dod) /g,
  / vill inte do(?= )/g,
  / (?:doda|slå|sla ihjal) tid(?:en)? /g,
  / leva (?:vidare|nara|med|ut|som|tillsammans|pa|ett)(?= )/g,
  / (?:vill|kan|klarar|orkar) inte leva (?:ensam|sjalv|isolerad|singel)(?= )/g,
  / ta(?:r|git)? livet (?:tillbaka|lugnt|med) /g,
  / pa livet (?:i|som) /g,
  / do (?:mindre )?ensam /g,
  / meningen med livet /g,
  / do av (?:nyfikenhet|skratt|langtan|hunger|tristess|uttrakning|leda|varme|kyla)(?= )/g,
  / sjalvmords(?:bomb|attack)\S*/g,
  / (?:sluta|slutat) leva ihop /g,
];

/** Somebody has died by suicide: those left behind have help of their own. */
export const bereaved: readonly RegExp[] = [
  near(
    'man|fru|son|dotter|bror|syster|pappa|mamma|van|kompis|sambo|han|hon',
    'hangde sig|skot sig|hoppade fran|tog en overdos|tog overdos',
  ),
  near('tog|tagit|begick|begatt|gjorde', 'livet av sig|sitt liv|sina liv|sjalvmord|suicid|livet av'),
  near(
    'forlorat|forlorade|mist|miste|efter|efterlevande|efterlevandestod|anhorig|anhoriga|sorg|sorjer|dott|dog|tappat|lost',
    '(?:i |genom |till |av |to |ett |en )?(?:sjalvmord|suicid|suicide|suicidet|sjalvmordet|itsemurha)',
  ),
  / (?:efterlevande|efterlevandestod|anhorigstod)(?: \S+){0,6} (?:suicid|sjalvmord)| (?:suicid|sjalvmord)\S*(?: \S+){0,6} (?:efterlevande|anhorigstod|sorgegrupp|sorggrupp)/,
  near('sjalvmord|suicid|suicide', 'efterlevande|anhorig|sorg|sorggrupp|sorgegrupp|bereaved|bereavement|survivors'),
];

/** Worry for another person, who is not said to want it now. */
export const aboutSomeoneElse: readonly RegExp[] = [
  near(
    'orolig|oroar|oro|radd|worried|bekymrad',
    'for|over|about',
    'en|min|mitt|mina|nagon|van|kompis|son|dotter|barn|mamma|pappa|syster|bror|a|my|friend',
  ),
  near('van|kompis|kollega|elev|granne|klasskompis|friend', 'pratar|talar|skriver|sager|mar|talks', 'om|att|about'),
  near('stod|hjalp|prata', 'nagon|annan|en van', 'som'),
  near(
    'min|mitt|var|mina',
    'son|dotter|tonaring|barn|kompis|van|syster|bror|mamma|pappa|elev|kille|tjej|man|fru|flickvan|pojkvan',
    'skar|skara|skadar|skada|rispar|skurit',
    'sig|sej|sig sjalv',
  ),
  near('sjalvmordstankar|suicidtankar|sjalvmordsnara|suicidal', 'hos', 'min|mitt|en|ett|nagon|narstaende|anhorig'),
];

export const strong: readonly RegExp[] = [
  word('112 ', '90101 ', '901 01 ', 'sos alarm'),
  word(
    'sj[ae]l[vfw]? ?mord',
    'selvmord',
    'su[ei]?[cs]i[dt]',
    'dodslangtan',
    'psykakut',
    'akutpsyk',
    'akut psykiatri',
    'psykiatrisk akut',
    'sjalvdestruktiv',
  ),
  // To wish for death.
  near(want, 'do|dod|dods|avlida|forsvinna for alltid|forsvinna bort|somna in|sluta leva|sluta andas|sluta finnas|sluta existera'),
  near('vill|ville|onskar', 'bara forsvinna|forsvinna(?! fran| ut| ivag| pa| till| en)|ta slut|dog '),
  near('onskar|om|skulle vilja', self, '(?:var|vore|ar|aldrig|inte)', 'dod|fott?s|fodd|funnits|fanns|finns'),
  / (?:om|nar|ifall) jag (?:dog|dor|var dod|vore dod|ar dod|forsvann|inte fanns|ar borta) /,
  / (?:battre|hellre|lika bra) (?:att )?(?:jag )?(?:vara |ar )?(?:dod|do|dor|borta) /,
  / lika (?:bra|garna)(?: \S+){0,3} (?:do|vara dod|ta livet) /,
  // Not to want to live.
  near(
    'vill|orkar|kan|klarar|onskar|vagar|pallar|ids|lust|anledning|skal|mening|nagon',
    not,
    '(?:att )?(?:leva|finnas|existera|vakna|vara med|vara vid liv|fortsatta leva|vara har langre|vara kvar)',
  ),
  near('orkar|vill|pallar|klarar', 'inte|ej', 'med livet|livet|med mitt liv'),
  near(
    `${not}|ingen`,
    'att leva for|vart att leva|vardt att leva|vard att leva|skal att leva|anledning att leva|mening med att leva|mening i att leva|meningen med att leva',
  ),
  near('slippa|slippa fa', 'leva|livet|finnas|vakna'),
  / varfor (?:ska jag |lever jag|leva|finns jag|skulle jag leva)/,
  near('trott|less|lessen|utled|led|fardig|klar|ledsen', 'pa|med|at', '(?:att )?(?:livet|leva|mitt liv|allt liv)'),
  near(
    'livet|mitt liv|allt',
    'ar|kanns|verkar|blivit',
    '(?:helt |sa |bara )?(?:inte vart|inte vard|meningslost att leva|ej vart|vardelost att)',
  ),
  / (?:livet|mitt liv)(?: \S+){0,2} (?:meningslost|vardelost|inte vart|hopplost|slut |over )/,
  // To take one's life, or to hurt oneself.
  near(
    'ta|tar|tagit|tog|avsluta|avslutar|anda|slacka|gora slut|gor slut|gjort slut|fa slut',
    '(?:livet av (?:mig|mej|sig|sej|en)|mitt liv|sitt liv|pa livet|pa mitt liv|pa mig|pa allt|pa alltihop|pa elandet|alltihop|livet av)',
  ),
  near('ta|gora|gor|tar', 'dod pa|kal pa|av med|illa', 'mig|mej'),
  near(
    'skada|skadar|skadat|skara|skar|skarar|skurit|rispa|rispar|brannt|branner|slar|straffa|straffar',
    'mig|mej|armar|armarna|handled|handlederna|lar|benen',
    'sjalv|i|armar|armarna|benen|upp|med',
  ),
  / (?:skar|skara|skurit|rispar|skada|skadar|skadat) (?:mig|mej|sig|sej) /,
  word('sjalvskad', 'sjalv skad', 'karvar mig'),
  near('hanga|skjuta|dranka|strypa|forgifta|dracka', 'mig|mej'),
  near(
    'hoppa|hoppar|kasta|kastar|ga ut|kliva|stalla mig',
    'framfor|fran (?:en |ett )?(?:bro|balkong|tak|hus)|taget|bron|ut genom|under taget|pa sparet',
  ),
  word('overdos', 'over dos'),
  near('ta|tagit|svalja|svalt|tar|ata', '(?:alla |massa |mycket |manga |for manga )?(?:tabletter|piller|somntabletter|alvedon)'),
  near('samlat|samlar|kopt', 'tabletter|piller', 'ta|alla|och'),
  // To think that one is in the way.
  near(
    'ingen|alla|varlden|familjen|barnen|de|andra|folk|mina',
    'skulle sakna|skulle marka|skulle bry|har det battre|battre utan|fa det battre|maste slippa|skulle ma battre|lattare utan',
    'mig|mej|utan mig',
  ),
  / battre utan (?:mig|mej) /,
  near('varlden|alla|de', 'battre|lattare', 'utan mig'),
  near('borda', 'alla|andra|familjen|mina', 'vill|slippa|borta|bort'),
  // More ways to say it.
  / (?:avsluta|avslutar|anda|slacka) (?:livet|allt|alltihop|det hela) /,
  near('ingen|inget|saknar', 'mening|syfte', 'med (?:mitt )?liv(?:et)?'),
  / (?:tanker|ska|tankt) hoppa (?:$|nu |ikvall |i kvall )/,
  word('avskedsbrev', 'sjalvmordsbrev', 'dodlig dos', 'doda mig ', 'doda mej ', 'smartfri dod'),
  near('somna', '(?:inte|aldrig) vakna'),
  near('hur manga|hur mycket|vilka', 'dor|do|dodar|dodlig|dog'),
  / (?:hur|satt att|vill) (?:do pa|dor man(?= (?:snabb|latt|enkl|smart|utan))|do $)/,
  / satt att do /,
  / fortjanar inte (?:att )?(?:leva|livet|finnas) /,
  near('hatar', 'livet|mitt liv', 'vill|orkar|bort|slippa'),
  / (?:skara|skar|skurit|karva)(?: \S+){0,2} (?:handled\S*|armarna|pulsader\S*) /,
  // Other languages.
  word(
    'kill(?:ing)? my ?self',
    'wan(?:t|na) (?:to )?die',
    'end (?:my life|it all)',
    'take my (?:own )?life',
    'hurt(?:ing)? myself',
    'harm(?:ing)? myself',
    'self ?harm',
    'cut(?:ting)? myself',
    'better off (?:dead|without me)',
    'no reason to live',
    'wish i was dead',
    'wish i were dead',
  ),
  near('don t|dont|do not|no longer|can t|cant|cannot', 'want|wanna|go|bear', '(?:to )?(?:live|be alive|living|exist|go on living)'),
  word('haluan kuolla', 'itsemurh', 'en halua ela', 'en jaksa ela', 'tappaa itse', 'tapan itse'),
  /(?:اريد ان اموت|بدي اموت|ابغي اموت|اتمني الموت|انتحار|انتحر|اقتل نفسي|لا اريد ان اعيش|ما بدي اعيش)/,
  /(?:خودكشي|خود كشي|بميرم|نميخواهم زنده|نمي خواهم زنده|خودم را بكشم)/,
  /(?:хочу померти|самогубств|не хочу жити|вбити себе|хочу умереть|самоубии?ств|не хочу жить|убить себя|покончить с собои?)/,
  word('samoboj', 'chce umrzec', 'nie chce (?:mi sie )?zyc', 'zabic sie', 'chce sie zabic', 'zabije sie'),
  word('quiero morir', 'quiero morirme', 'matarme', 'no quiero vivir', 'quitarme la vida'),
  word(
    'samoubi',
    'samouboj',
    'zelim umr',
    'hocu umr',
    'hocu da umr',
    'zelim da umr',
    'ne zelim (?:da )?ziv',
    'ubit cu se',
    'ubiti se',
    'ubicu se',
  ),
  word('waxaan rabaa inaan dhinto', 'inaan dhinto', 'isdil', 'is dil', 'naftayda inaan dilo'),
  word(
    'olmek istiyorum',
    'intihar',
    'xwe bikujim',
    'dixwazim bimirim',
    'ich will sterben',
    'selbstmord',
    'umbringen',
    'envie de mourir',
    'veux mourir',
    'me suicider',
    'vreau sa mor',
    'dua te vdes',
  ),
];

export const mild: readonly RegExp[] = [
  / (?:orkar|pallar|klarar) (?:inte|ej)(?: jag)?(?: (?:mer|langre|med nagot|med mer|mera|fortsatta|allt|det har))? ?(?:mer|langre)? $| (?:orkar|pallar|klarar) (?:inte|ej) (?:mer|langre|mera) /,
  / star inte ut|pa bristningsgransen|vid vagen?s ande|bryter (?:jag )?ihop|helt slut|slutkord|utpumpad/,
  word('hopplos', 'hopploshet', 'fortvivl', 'desperat', 'vardelos', 'meningslos', 'livskris', 'nattsvart', 'livstrott', 'levnadstrott'),
  near('ger|ge|gett', 'upp'),
  / hur (?:jag|vi|man) ska orka /,
  near('ser|finns|har', 'ingen|inget', 'utvag|hopp|framtid|mening'),
  near('pratar|talar|skriver|sager', 'do|doden|leva|livet'),
  near('tappat|forlorat', 'hoppet|allt hopp|livslusten|livsgladje|livsgladjen'),
  / mar (?:sa |jatte|skit|fruktansvart|forfarligt|hemskt|extremt)+ ?(?:daligt|illa|kasst)? ?/,
  / (?:akut|genast|nu direkt)(?: \S+){0,2} (?:hjalp|kris|prata|stod) | i (?:en )?(?:akut )?kris /,
  / (?:ingen saknar mig|allt ar svart|vill inte mer|hatar (?:mitt liv|livet|mig sjalv)|till besvar|en borda) /,
  word('dodsangest', 'hopeless', 'desperate', 'can t go on', 'cant go on', 'give up'),
];
