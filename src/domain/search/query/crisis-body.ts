import { near, together } from './crisis-grammar.ts';

const stroke = 'slag|slaganfall|stroke|hjarnblodning|propp|hj[ae]rt\\S*inf\\S*kt\\S*|hjartstopp|hjartattack|hjartslag';
const silent =
  'vaknar inte(?! (?:av|pa|tidigt|forran|utvilad))|svarar inte pa tilltal|reagerar inte(?! pa)|(?:gar|kan|far) inte (?:\\S+ )?vacka|slapp och|bla(?:a)? (?:lappar|lapparna|(?:om|runt|kring) (?:munnen|lapparna)|i ansiktet)|livlos';

/** A body that gives way, here and now. An illness by itself is no alarm: many look for others who have had it. */
export const bodyDanger: readonly RegExp[] = [
  near('fatt|far|fick|haft|har', `(?:en |ett )?(?:${stroke})`, 'nu|precis|nyss|just|idag|inatt|i natt|ikvall|tror jag|tror vi|kanske'),
  near(stroke, '(?:just )?nu(?= $)|nu (?:hjalp|vad)|vad gor (?:jag|man)'),
  / (?:kan|far|kunde) (?:inte|ej|knappt) (?:\S+ )?andas(?! (?:panik\S*|angest\S*|i (?:mask|munskydd)))(?= )| (?:fallit|foll|fallt|ramlat|segnat|segnade|sjunkit) ihop(?= (?:i|pa|hemma|nu|framfor|$))/,
  near('tror|misstanker|verkar', `(?:\\S+ ){0,4}(?:${stroke})(?! (?:kan|beror|forening))`),
  together('ansikte\\S*|mungipan|munnen', 'hanger|snett|sned', 'sluddrar?|arm|armen|armarna|talar|prata|halva|plotsligt|nu'),
  together('sluddra\\S*', 'arm|armen|armarna|lyfta|ansiktet|hanger'),
  / ansiktet hanger(?= )| (?:borjat|borjade|borjar|plotsligt) sluddra\S*(?= )| (?:domnat|domnar|forlamad) i (?:halva|ena|ansiktet)(?= )/,
  near('kramp\\S*|anfall\\S*', '(?:slutar|upphor|gar|slappt|slapper|ger sig) inte|i flera minuter'),
  together('kramp\\S*|krampar', 'medvetslos|blir bla|fradga\\S*|inte kontakt'),
  together('gravid|havande|graviditet\\S*|graviditetsvecka', 'bloder|forbloder|stor\\S* blodning'),
  near(
    'bloder|blodet|blodningen|forbloder|forblods',
    '(?:jatte|jattem|skitm)\\S*|slutar inte|inte stopp\\S*|inte att stoppa|ymnigt|massor|overallt',
  ),
  together(
    'kompis|kompisen|polare|polarn|van|vannen|kille|killen|tjej|tjejen|mamma|pappa|son|sonen|dotter|dottern|barn|barnet|bebis|bebisen|man|mannen|fru|frun|granne|grannen|nagon|han|hon|mormor|morfar|farmor|farfar|bror|syster|syrran|brorsan',
    silent,
  ),
  together('tagit|tog|rokt|druckit|injicerat|svalt|overdos', silent),
  near(
    'barnet|bebisen|bebis|son|sonen|dotter|dottern|mamma|pappa|han|hon|man|mannen|fru|frun|hustrun|kompis|kompisen|polarn|kollega|kollegan|granne|grannen|gubben|nagon',
    'krampar(?! i (?:ben|vad|fot|handen|tan))',
  ),
  near('tagit|tog|ta|fatt', '(?:alldeles )?for mycket', '(?:insulin\\S*|morfin|heroin|metadon|fentanyl|gift)'),
  / (?:ater?|ata|at|atit|svalt|svalde|svalja|dricka|dricker|drack|druckit|fatt i sig) (?:\S+ ){0,2}(?:(?:tvatt|disk|rengorings)medel|propp?los\S*|klor|aceton|fotogen|spolarvatska|t rod|trod|knappbatteri\S*|klorin|lampolja|tandvatska|lut|fel svamp|flugsvamp\S*|giftsvamp\S*|giftig\S*|gift|batteri|kaustik|maskindisk\S*|frostskydd\S*|rottgift|avfrostning\S*)(?= )/,
];
