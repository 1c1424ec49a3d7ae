import { near, start } from './crisis-grammar.ts';

/** To wish to die, in English: what most people try who do not write Swedish. */
export const englishWish: readonly RegExp[] = [
  start(
    'k(?:ill|yll)(?:ing)? (?:my ?self|me)',
    'wan(?:t|na|t to|ted to|nted)(?: to)? (?:die|be dead|end it|kill my|disappear forever|sleep forever)',
    'wish (?:i |to )?(?:was|were|to be|had died|die|could die|never|could never|had never|didn t (?:exist|wake))',
    'end(?:ing)? (?:my life|my own life|it all|everything|my suffering)',
    'tak(?:e|ing) my (?:own )?life',
    '(?:hurt|harm|cut|hang|shoot|starv|drown)(?:ing|ting)? my ?self',
    'self ?harm',
    'better off (?:dead|without me)',
    '(?:reason|point|will|purpose|sense) (?:to|in|of|for)(?: me to)? (?:live|living|go on|going on|be alive|being alive)',
    '(?:no ?one|nobody) (?:would|will) (?:\\S+ )?(?:miss|notice|care)(?: me)? (?:if|me|when)',
    '(?:tired|sick|done) (?:of|with) (?:living|life|being alive|my life)',
    '(?:life|it) (?:is|isn t|isnt|is not) (?:not )?worth (?:living|it anymore)',
    'ready to die',
    'jump(?:ing)? (?:off|from|in front)',
    'goodbye (?:letter|note)',
    '(?:took|taken|swallowed|take|taking)(?: \\S+){0,4} (?:pills|tablets|paracetamol|painkillers|sleeping pills|medication|tabletter)',
    'feel(?:ing|s)? like (?:dying|ending it|i want to die)',
  ),
  near(
    'wants?|going|threatens?|threatening|trying|tried|planning',
    'to (?:die|kill (?:herself|himself|themselves|themself)|end (?:her|his|their) life)',
  ),
  near(
    'don t|dont|do not|didn t|no longer|can t|cant|cannot|not',
    '(?:(?:want|wanna|go|bear|wish|able|feel|see|have)(?: to| like)?)',
    '(?:to )?(?:live|be alive|living|exist|go on living|be here|wake up|keep living|be around)',
  ),
];

/** To be hurt by somebody, in English. */
export const englishDanger: readonly RegExp[] = [
  near(
    'he|she|husband|boyfriend|partner|dad|father|mum|mom|mother|wife|girlfriend|brother|son|ex|someone',
    '(?:just |is |was |has )?(?:hit|hits|hitting|beat|beats|beating|beaten|chok\\S+|strangl\\S+|rap\\S+|kick\\S*|punch\\S*|threaten\\S*|hurts|hurting|abus\\S+|attack\\S*)',
    '(?:to kill )?(?:me|us|my)',
  ),
  / (?:is|gets|being) violent(?= (?:right|now|with|to|$))| (?:being|getting) (?:beaten|abused|hit)(?= )| can ?t live like this| (?:hits|beats|hitting|beating|choking|abuses|raped|attacked) me(?= )| (?:was|been|got) (?:just )?(?:raped|beaten up|attacked)(?= )| (?:breaking|broke|broken) into? (?:my|the|our)(?= )| (?:he|she) has a (?:knife|gun)(?= )| going to kill (?:me|us)(?= )| (?:is|isn t|not|stopped) breathing(?= )| chest pains?(?= )| (?:having|has|had) (?:a |an )?(?:heart attack|stroke|seizure)(?= (?:now|right|just|please|$))| unconscious(?= )/,
];
