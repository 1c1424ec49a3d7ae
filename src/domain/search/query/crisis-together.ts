// Long, because each is a pattern of its own. What no fixed order of words tells: something to die by and that it is at hand, a farewell and that nobody answers.
import { near, together } from './crisis-grammar.ts';

const means =
  'bossa|bossan|tabletter|vapen|vapnet|pistol|pistolen|gevar|gevaret|hagelbossan?|snara|snaran|rakblad|rakbladen|rakbladet|kniv|kniven|koksknive\\S*|insulin|insulinet|bensin|bensinen|rep|repet';
const atHand =
  'bestamt mig|star (?:i koket|laddad)|laddad|laddat|i ordning|hangt upp|forberett|framfor mig|framme|i handen|bredvid mig|ligger (?:har|framfor|framme|bredvid|pa (?:bordet|nattduksbordet|sangen))|(?:pa|mot) mig sjalv|(?:last|stangt) in (?:sig|mig)|last (?:dorren|toaletten|badrummet)|avsluta|forlat(?: mig)?|for att (?:do|slippa|sluta)|sa att jag (?:kan|far|slipper)';
const closeOnes =
  'kompis|kompisen|van|vannen|tjej|tjejen|kille|killen|dotter|son|syrra|brorsa|syster|bror|mamma|pappa|granne|nagon|hon|han|elev|fru|man|sambo|ex';
const afterlife = 'graven|himlen|doden|andra sidan|evigheten';

const hoarded = 'samla|samlar|samlat|spara|sparar|sparat|sparade|hamstra|hamstrar|hamstrat|gomt|gommer';
const handedIn = '(?:(?: \\S+){0,8} (?:apotek\\S*|lamna\\S*|salj\\S*|kasta\\S*|slang\\S*|atervinn\\S*|resa\\S*|skolan))';

/** To wish to die, or somebody close who does. */
export const wishTogether: readonly RegExp[] = [
  near('kora|koer|krocka|krockar|svanga', 'bergvagg\\S*|lastbil\\S*|med flit|med mening|ett trad'),
  near('forgift\\S*', 'mig|flit|sjalv'),
  together(means, atHand),
  together(
    'tabletter',
    'hejda|farval|adjo|forlat|goodbye|dodliga?|racker(?: det)? for att|hur manga|sparat|samlat|gomt',
    'jag|alla|mig|sluta|nog|do|dor',
  ),
  // To have put pills by, but not to hand them in.
  new RegExp(` (?:${hoarded}) (?:\\S+ ){0,2}(?:ihop|undan|pa mig|pa sig|pa hog|pa lager)(?: \\S+){0,3} tabletter(?!${handedIn})(?= )`),
  new RegExp(` tabletter(?: \\S+){0,3} (?:${hoarded}) (?:\\S+ ){0,2}(?:ihop|undan|pa hog)(?!${handedIn})(?= )`),
  / (?:hoarding|hoarded|stockpiling|stockpiled|saving up|saved up|been saving)(?: \S+){0,3} (?:pills|meds|medication|sleeping)(?= )/,
  together('hejda|farval|adjo|goodbye', 'for alltid|for evigt|forlat|varlden|sista gangen|livet|ingen (?:kommer|marker)|svarar inte'),
  together(
    closeOnes,
    'hejda|farval|adjo|forlat for allt|sista (?:meddelande\\S*|sms\\S*|gangen)',
    'svarar inte|nar inte|stangt av|borta|for alltid',
  ),
  together(
    'herren|gud|var herre|jesus|doden|liemannen',
    'hamta|hamtar|ta|tar|kalla|kallar|komma|kommer',
    'mig',
    'vill|onskar|ber|beder|hoppas|vantar|redo|langtar|snart|nu',
  ),
  together(
    afterlife,
    'folja efter|komma efter|folja (?:min|mitt|honom|henne)|efter (?:min|honom|henne)|till (?:min|honom|henne)|vara med (?:min|honom|henne)',
    'vill|langtar|ska|onskar|snart|tanker',
  ),
  together('vill|langtar|onskar|ska', '(?:till|hos|med|aterforenas med) (?:min|mitt|honom|henne|dem|gud)', afterlife),
  together('doden|do', 'hur jag ska|nar jag ska|gora det|bestamt mig|datum'),
  together('skar|skarde|skurit|skara|rispat|karvat', 'djupt|bloder|blodet|bloda|blod'),
  together('livforsakring\\S*', 'battre|utan mig|an (?:med )?mig|dor|dog', 'familjen|barnen|de|dom|dem|mig'),
  together(
    'rost|roster|rosten|rosterna',
    'sager|skriker|befaller|viskar|beordrar|vill',
    '(?:at|till|med) mig|att jag',
    'hoppa|do|doda|skada|skara|gora|springa|ga ut|ta',
  ),
  together('last in (?:sig|mig)|last sig|stangt in (?:sig|mig)', 'tabletter|kniv\\S*|svarar inte|rakblad\\S*|skar|snara'),
  together('bestamt|bestamde|beslutat', 'sista (?:dagen|natten|kvallen|gangen)|ta slut|avsluta'),
  near(
    '(?:ta|tar|tog|ett) (?:ett |det |sista )?steg\\S*',
    '(?:ut|over|framfor|rakt)(?: \\S+)? (?:framfor|over|kanten|taget|tunnelban\\S*|sparet|racket|i tomma)',
  ),
  near('doda|morda|ha ihjal|sla ihjal|skjuta|hanga|dranka|strypa|kvava', '(?:jag|mig|min) ?sjalv'),
  near('vill|ska|onskar|tanker', 'forsvinna', 'for (?:gott|evigt|alltid)'),
  near('vill|orkar|kan|onskar', 'inte', '(?:live|levande|livet|overleva)(?= (?:mer|langre|$))'),
  near(
    'poang|poangen|mening|meningen|vits|vitsen|ide|varfor|anledning',
    '(?:med|i|for) (?:att )?(?:jag )?(?:finnas|finns|existera|vara till|kampa vidare|overleva)',
  ),
  near(
    'vill|onskar|hoppas|vill att|ber',
    '(?:\\S+ ){0,3}(?:det|allt|alltihop|livet|lidandet|plagan|eländet)',
    '(?:bara )?(?:ska|far|skall|skulle|kunde|tar|ta) (?:bara )?(?:fa )?(?:ta )?slut(?! (?:pa|mellan|i|med))',
  ),
  together(
    'bossa|bossan|gevar|gevaret|pistol|pistolen|vapenskapet|snara|snaran|repet',
    'tagit fram|sitter med|i knat|i handen|skickade bild|skickat bild|knutit',
  ),
  together('inte sluta|svart att sluta|maste|slutar inte|borjat', 'skara|skar|rispa|skada', 'sluta|mig|igen|(?:bloda?|bloder)'),
  near('gor|gora|gjorde', '(?:mig|sig)', 'av med', '(?:mig|sig)'),
  / (?:slut|ute|over|forbi|kort) (?:med|for) mig(?= (?:nu|$|snart|i))| (?:far|kan) det (?:vara|bli) (?:slut|nog|bra) (?:nu|med mig)| (?:sluta|avsluta) mina dagar(?= )/,
  / (?:bara |enda )(?:en |ett )?(?:utvag|utvagen|vag ut|losning kvar)(?= )| (?:enda|sista) (?:utvagen|vagen ut)(?= )/,
  together('samma vag som|till honom|till henne|till dem', 'vill|ska|langtar', 'i natt|inatt|i kvall|ikvall|dog|dod|dott|doden|himlen'),
  together(
    'brev|brevet|meddelande',
    'skrivit|skriver|lamnat',
    'barnen|familjen|mamma|alla|dem',
    '(?:kvar|forstar|nar jag|efterat|sen|borta|forlat)',
  ),
  near(
    '(?:ga|gar|simma|kora|aka|kliva)',
    '(?:ut|ner|in|ivag)?',
    '(?:och )?(?:inte|aldrig) komma (?:hem|upp|tillbaka|hit)(?! (?:for sent|sent|full|i tid))',
  ),
  near('imorgon|i morgon|snart|sista|sen|da', '(?:finns|lever|ar) jag (?:inte|inte langre|borta|dod)'),
  near('(?:planerat|bestamt|vet|planen|tankt ut)', 'hur|nar', 'jag', 'gora det'),
  / (?:bara|om) jag (?:bara )?vagar(?= $)/,
  / (?:behover inte|ingen (?:ska|behover)|inte) (?:leta|soka)(?: efter)? mig(?= )| leta inte efter mig(?= )/,
  near('borde|skulle|onskar|battre', 'aldrig', '(?:ha )?(?:blivit )?(?:fodd|fotts|funnits|finnas|fods)'),
  / (?:vill|ska|maste)(?: \S+){0,2} bort (?:fran allt|harifran for|for (?:gott|alltid))/,
  near('vill|orkar|kan', 'inte', '(?:lever|levde|leve)(?! (?:i|pa|med|ihop|ensam))'),
  / hur (?:man |jag |kan jag |ska jag |kan man |ska man )?do(?= (?:utan|latt|snabb|smart|fort|$))/,
  / (?:jag|han|hon) (?:ska |kommer |kommer att )?(?:do|dor)(?: \S+)? (?:idag|i dag|inatt|i natt|ikvall|i kvall|imorgon|i morgon)(?= )/,
  / kms\S{0,2}(?= )/,
  near('fel sida|utanfor|andra sidan', '(?:av|om|pa)?', '(?:bror\\S*|rack\\S*|staket\\S*|kanten)'),
  together('pavag|pa vag|gatt|ga|gar|sprang', 'sparet|tagsparet|bron|taket|ralsen|racket', 'stalla|hoppa|lagga|sig|avsluta|sista'),
  / jag gor det (?:ikvall|i kvall|inatt|i natt)(?= )/,
  near('battre', '(?:att |om )?jag', '(?:forsvinner|forsvann|dor|dog|inte finns|inte fanns|ar borta)'),
  near('tanker|ska|vill', 'avsluta', '(?:det|mig)(?= $)'),
  near('de|dem|dom|alla|familjen|barnen', '(?:klarar sig|har det battre|far det battre)', '(?:utan|med en annan) (?:mig|mamma|pappa)'),
  near('de|dem|dom|alla|familjen|barnen', 'slipper', 'mig'),
  together(
    'dod|dog|borta|orkar inte|graven|himlen',
    'vill (?:jag )?(?:efter|till (?:min|honom|henne))|ligga (?:bredvid|hos|med) (?:honom|henne|min)',
    'fru|frun|hustrun|hustru|man|maken|mannen|son|sonen|dotter|dottern|henne|honom|efter',
  ),
  / (?:kan|kunde|gar det att|racker det for att)(?: man| jag)? do av (?:\S+ )?(?:tabletter|insulin|avgaser)(?= )/,
  together('star|sitter|ar', 'pa en bro|vid sparet|vid sparen|vid ralsen|pa perrongen', 'vagar inte|vantar|nasta tag|hoppa|hem|sista'),
  near(
    'vill|tanker|ska|funderar',
    '(?:kora|koer|svanga|styra|krocka)',
    '(?:rakt )?(?:in )?(?:i|ut i|mot|med)',
    '(?:en |ett )?(?:lastbil\\S*|langtradare\\S*|timmerbil\\S*|bergvagg\\S*|trad|tradet|sjon|mittracket|vattnet|bropelare\\S*)',
  ),
  near('onskar|vill|hoppas|ber', '(?:aldrig|inte)', 'vaknade'),
  near('vill|onskar', '(?:ha|fa)', 'dodshjalp'),
  together('ta oss|ta med (?:mig|oss)|ta livet', 'bada|barnen|henne|honom|harifran', 'harifran|med mig|doden|himlen|orkar inte'),
  together('vard|varda|vart', 'livforsakring\\S*|dod|borta', 'mer an|mer som', 'jag|mig'),
  / (?:jag)?vill(?:bara)?(?:do|inteleva|do\S?nu)(?= )/,
  / (?:\S+ )?kys(?= (?:$|till|o|och|jag|nu))/,
];

/** To be about to be hurt, or to hurt. */
export const dangerTogether: readonly RegExp[] = [
  together(
    'radd|tankar|bilder|tanker|impulser',
    '(?:gora|gor) (?:\\S+ ){0,2}illa|skada|skadar|kvava|kvaver|skaka|hugga|doda',
    'barnet|barn|bebis|bebisen|ungen|honom|henne|sonen|dottern|grannen|grannens',
  ),
  together('rost|roster|rosten|rosterna', 'sager|beordrar|befaller', 'hugga|sla|knivhugga|skjuta|branna'),
  together('ute efter mig|forfoljer mig', 'sla till|forst|vapen|kniv|forsvara|maste'),
  together(
    'tar|tog|ror|rorde|tafsar',
    '(?:pa|vid) mig',
    'natten|natterna|styvpappa|pappa|bror|farfar|morfar|tranare|tranaren|larare|lararen',
  ),
  / gift[ae]?s? bort mig(?= )| tvinga(?:r|s|d)? (?:mig |in i |att )*(?:gifta|aktenskap)\S*(?= )| bortgift(?= (?:mot|i|$))/,
  together('grannen|granne|grannarna|grannens|grannfrun', 'skriker|grater|slag', 'slar|slag', 'barn|barnet|barnen|nan|nagon|bebis\\S*'),
  together('hor|horde', 'slag|skrik|skriker|smallar|dunsar', 'grannen|grannfrun|granne|lagenheten', 'barn|barnen|grater|slag'),
  / radd for (?:mitt liv|vad jag (?:kan|ska|kommer|gor))(?= )| (?:hittat|hittade|fann) (?:\S+ ){1,3}medvetslos(?= )/,
  together('utanfor|sitter|star|vantar|gar', 'kniv|kniven|pistol|yxa', 'hennes|hans|port|porten|grannen|ex|exet'),
  together(
    'rost|roster|rosten|rosterna|huvudet',
    'sager|beordrar|befaller|vill',
    '(?:gora|skada|doda|sla) (?:\\S+ )?(?:illa|folk|nagon|andra|honom|henne|dem|min)',
  ),
  near('doda|sla ihjal|skjuta|knivhugga|strypa', '(?:mitt|min|honom|henne|nan|nagon|folk|alla|barnet|bebisen)'),
  together(
    'tanker|tankar|radd|ska|kommer|vill|haller pa',
    'kvava (?:henne|honom|barnet|bebisen|den)|strypa (?:henne|honom|nagon|nan|barnet|dem|sambon|min)|gora (?:henne|honom|barnet|nagon|nan|dem|folk) illa|skaka (?:henne|honom|barnet|bebisen)|sla ihjal|tappa kontrollen och',
  ),
  together(
    'kniv|kniven|pistol|pistolen|vapen|vapnet|yxa|yxan|machete',
    'utanfor (?:min |var )?dorr\\S*|pa dorren|jagar|efter (?:mig|oss)|hotar|mot (?:mig|oss|halsen)|kommer hit',
  ),
  together(
    'radd|tanker|tankar|impuls\\S*|nara|hora',
    'jag (?:\\S+ ){0,3}(?:doda|skada|knivhugga|sla ihjal|strypa|skaka)',
    'nagon|honom|henne|barnet|barnen|bebisen|min|dem|dom|folk',
  ),
];
