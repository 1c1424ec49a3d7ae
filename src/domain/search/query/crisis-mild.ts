import { relative } from './crisis-beside.ts';
import { near, start, together } from './crisis-grammar.ts';

/** Heavy, but not said to be about life and death. */
export const mild: readonly RegExp[] = [
  / (?:orkar|pallar|klarar) inte(?: jag)?(?: (?:mer|langre|med nagot|med mer|fortsatta|allt|det har))? ?(?:mer|langre)? $| (?:orkar|pallar|klarar) (?:snart )?inte (?:mer|langre)(?= )/,
  / allt (?:kanns|ar) (?:\S+ )?(?:tungt|gratt|morkt|svart|nattsvart)(?= )| grater (?:mest )?(?:varje|hela|jamt|bara)(?= )| nere hela tiden(?= )| (?:kanner|kant) mig (?:sa |helt )?(?:nere|nedstamd|deppig)(?= )/,
  / star inte ut|pa bristningsgransen|vid vagen?s ande|bryter (?:jag )?ihop|helt slut|slutkord|utpumpad/,
  start('hop?plos', 'fortvivl', 'desperat', 'vardelos', 'meningslos', 'livskris', 'nattsvart', 'livstrott', 'levnadstrott', 'livsled'),
  / kan inte (?:mer|langre)(?= $)| slut pa (?:allt|alltihop)(?= $)| nod(?:situation|lage)(?= )/,
  /^ (?:snalla |nagon |kan nagon )?hjalpa? (?:mig|oss)(?: snalla| nu)* $/,
  / (?:blev|blivit|ar) valdtagen(?= )|^ valdtagen(?= )| radd for min (?:man|make|sambo|partner|kille|pojkvan|fru|tjej|pappa|bror|ex|exman|son)(?= $)/,
  near('ger|ge|gett', 'upp'),
  / mi(?:tt|n) liv ar slut(?= )/,
  near('ingen|inget|inga|nagon', 'vits|mening|poang|ide', 'langre|mer|med (?:nagot|nat|nanting|allt|nagonting|mig)'),
  near('ar|vara|varit|kanner mig|kanns', 'bara|mest|jamt|alltid', 'i vagen'),
  together('dodshjalp\\S*', 'trott|gammal|sjuk|vill|orkar|onskar|fa|hur|slippa|ensam'),
  // Somebody at home is hard, or decides over one's days.
  / radd for (?:han|honom|henne|pappa|mamma|styvpappa|styvmamma|brorsan|mannen|maken|sambon|exet|sonen|gubben)(?= )/,
  / (?:radd|vagar inte|vill inte)(?: for)?(?: att| o)? (?:ga|komma|aka) hem(?= (?:$|langre|mer))/,
  near(
    'gubben|mannen|maken|frun|hustrun|sambon|pappa|mamma|sonen|dottern|han|hon|karln',
    'varit|ar',
    'hard|elak|stygg|dum|grym',
    'mot (?:mig|oss|barnen)',
  ),
  together(
    'later (?:inte |aldrig )?(?:mig|oss)(?: inte)?|far (?:inte|aldrig)|forbjud\\S*|forbjod\\S*|kontrollerar|bestammer|kollar|laser|vaktar',
    'ga ut|traffa (?:mina|nagon|nan|folk|vanner\\S*|kompis\\S*)|(?:min|mina) (?:mobil|telefon|mejl|meddelanden|sms|pengar)|allt (?:jag|vi) gor|ha (?:vanner|kompisar|pengar)',
    'man|mannen|maken|sambon|pappa|mamma|bror|brorsan|brorsorna|broder|broderna|familjen|slakten|killen|pojkvan|pojkvannen|han|hon|svarmor|svarfar|ex|exet|sonen|dottern',
  ),
  / heder(?:s\S*)?(?= (?:$|hot\S*|vald\S*|forty\S*|familj\S*|kontroll\S*|pappa|bror\S*))/,
  / hur (?:jag|vi|man) ska orkar(?= )/,
  near('ser|finns|har', 'ingen|inget', 'utvag|hopp|framtid|mening'),
  near('pratar|talar|skriver|sager', 'do|doden|leva|livet'),
  near('tappat|forlorat', 'hoppet|allt hopp|livslusten|livsgladje|livsgladjen'),
  / mar (?:sa |jatte|skit|fruktansvart|forfarligt|hemskt|extremt)+ ?(?:daligt|illa|kasst)? ?/,
  / (?:akut|genast|nu direkt)(?: \S+){0,2} (?:hjalp|kris|prata|stod) | i (?:en )?(?:akut )?kris /,
  / (?:ingen saknar mig|allt ar svart|vill inte mer|hatar (?:mitt liv|livet|mig sjalv)|till besvar|en borda) /,
  near(
    `orolig|oroar|oroad|bekymrad`,
    `for|att|over`,
    `${relative}|barn\\S*|tonaring\\S*`,
    'nere|deppig|daligt|ledsen|deprimerad\\S*|svarar|ater inte|stangt in',
  ),
  near(`${relative}`, 'slutat svara|jattedeppig|deppig|deprimerad\\S*'),
  near('anhorig\\S*|narstaende', '(?:till|for|at)', 'deprimerad\\S*|psyk\\S*|missbruk\\S*', '(?:\\S+ ){0,3}(?:sonder|under|orkar|slut)'),
  / spes(?= (?:$|lokal\S*|anhorig\S*|grupp))/,
  start(
    'dodsangest',
    'en jaksa enaa',
    'nie mam (?:juz )?si[lł]y',
    'hopeless',
    'desperate',
    'can t go on',
    'cant go on',
    'give up',
    'sjalvmord i familj',
  ),
  // Worn out by caring for somebody.
  near(
    'trott|utmatta\\S*|utbran\\S*|slut|sliten|utsliten|slutkord|utarbet\\S*|helt slut|exhausted|worn out|burned? out',
    'anhorig\\S*|narstaende|dement\\S*|demens\\S*|varda\\S*|skota|skoter|ta hand|tar hand|hjalpa|caring|carer|caregiver',
  ),
  near(
    'anhorig\\S*|narstaende|vardar|carer|caregiver|narstaende|tar hand|ta hand',
    '(?:\\S+ ){0,3}utmatta\\S*|utbran\\S*|helt slut|slut|sliten|utsliten|exhausted|burned? out|orkar inte|inte orkar',
  ),
  together('anhorig\\S*', 'trott|trotta|slut|utmatta\\S*|orkar inte'),
  together('far aldrig (?:vila|sova|en paus|egen tid|ledigt)', 'fru|frun|frugan|man|mannen|maken|sjuk|dement|mamma|pappa'),
  // Somebody close hurts themselves, or has what it takes at hand.
  together('rakblad\\S*', 'hittade|hittat|rum|gommer|armar\\S*', 'dotter\\S*|son\\S*|barn\\S*|hennes|hans|hon|han|tonaring\\S*'),
  near('orkar|pallar|klarar', 'inte|snart inte|knappt', 'varda|skota|ta hand|hjalpa|bara|ha hand|med (?:min|mitt)'),
];
