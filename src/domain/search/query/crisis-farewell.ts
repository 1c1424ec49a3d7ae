import { near, together } from './crisis-grammar.ts';

/** What people say and do before they die, or when they no longer trust themselves. */
export const farewell: readonly RegExp[] = [
  near('sagt|sager|sa|tagit|tar', '(?:\\S+ )?(?:hejda|farval|adjo)', '(?:till|av) (?:alla|dem|familjen|barnen|varlden)(?= $)'),
  together(
    '(?:ger|gett|ge|skankt|skanker|delar|delat) (?:\\S+ )?(?:bort|ut)',
    'saker|sakerna|agodelar|tillhorigheter|allt',
    'farval|hejda|adjo',
  ),
  together(
    'lamnat|lamnade|lamna|lagt',
    'ring|ringen|vigselring\\S*|mobil|mobilen|telefonen|planboken',
    'gatt|forsvunn\\S*|borta|skogs|skogen',
  ),
  / (?:sitter|star|ligger|ar)(?: \S+)? (?:vid|intill|nara|bredvid) (?:tag|jarnvags)spar\S*(?= )/,
  / vagar inte vara (?:ensam|sjalv) med mig sjalv(?= )| litar inte pa mig sjalv (?:nu|inatt|i natt|ikvall|i kvall)(?= )/,
  near('vill|onskar|langtar|bara', 'sova|somna|vila', 'for alltid|for evigt|for gott'),
  near('inget|ingen|inte|inga', 'skal|anledning|mening', '(?:att )?vakna(?! (?:tidigt|pa helg))'),
  / (?:orkar|pallar) inte(?: \S+){0,2} vill (?:bara )?forsvinna(?= $)/,
  near('vill|ska|tanker|forsoker|forsokt|hotar', 'doda|skjuta|hanga|dranka', 'sig ?sjalv'),
  near('aterfall', 'sh|sjalvharm|skada mig|skara|skar'),
  / sjalvharm\S*(?= )| jag vill dod(?= )| dranka mig(?! i (?:sorg|jobb|arbete|musik))(?= )/,
  near('klattrat|klattrar|klattrade|klev|kliver|klivit', 'over|upp pa|ut pa', '\\S*rack\\S*|kanten|taket|fonsterbl\\S*'),
  near('ikvall|i kvall|inatt|i natt|idag|i dag|imorgon', 'min|mitt', 'sista (?:kvall|natt|dag|gang)(?= $)'),
  near('ni|du|alla', 'slipper', 'mig'),
  together('(?:gett|ger|lamnat|lamnar) bort', 'brev|brevet', 'barnen|familjen|alla|dem|mamma'),
  near('nar|om|efter', 'jag', 'inte', '(?:finns|lever)(?= (?:mer|langre))'),
  near('vill|langtar|onskar', 'till|hos', '(?:min|mitt) (?:doda?|dode|avlidna?)'),
  near('bestamt mig|inatt|i natt|ikvall|i kvall', 'far|fa', 'jag', '(?:frid|ro(?= $)|slippa)'),
  near('rep|repet|snara|snaran', 'ar|hanger|sitter', 'klart?|redo|uppe|framme|pa plats'),
  near('gar ut|ror ut|simmar ut|gar ivag|aker ivag', 'kommer', '(?:inte|aldrig) (?:tillbaka|hem|igen)(?! (?:for sent|i tid))'),
  near('sager|skriver|tror|tycker', 'klarar (?:oss|sig)|har det', 'battre utan (?:henne|honom|mig|dem)'),
  near('tog|tagit|tar', 'gevar\\S*|bossa\\S*|pistol\\S*|vapnet|repet|ett rep', '(?:gick|gar|stack|akte|aker|forsvann|gratande)'),
];
