import { near } from './crisis-grammar.ts';

/** To wish to die, in words that few use without others that are known at once. */
export const rareWish: readonly RegExp[] = [
  near('vill|onskar|redo', 'ga bort(?= $)|fa frid|lamna (?:jordelivet|den har varlden|livet)|vila for (?:evigt|alltid)'),
  near('langtar|langtan|vantar', 'doden(?! pa)'),
  near('battre|lattare', 'om', 'jag|man', 'inte', 'fanns|finns|levde|var har|fott?s'),
  / varfor (?:finns jag|ar jag fodd|foddes jag)/,
  / fortjanar inte (?:att )?(?:leva|livet|finnas|existera)(?= )/,
  near('hatar', '(?:livet|mitt liv|leva|finnas|existera)', 'vill|orkar|bort|slippa'),
  / (?:avsluta|avslutar|anda|slacka|gora slut pa) (?:livet|allt|alltihop|det hela)(?= )/,
  / (?:vill|tanker|ska|borde)(?: \S+){0,2} ga i sjon $/,
  / (?:tog|tagit|svalt|at|atit)(?: \S+){0,2} tabletter(?: \S+){0,2} (?:for att do|pa en gang|och sprit|och alkohol|och ater)(?= )/,
  near('plan|planer|planerat|planerar|datum', 'do|dod|doden|sjalvmordet|mitt liv'),
  near('ingen', '(?:skulle )?(?:saknar?|marker?|bry)', 'mig|jag', 'dog|dor|borta|dod|forsvann|forsvinner|inte fanns'),
  near('borda', 'alla|andra|familjen|mina|dem', 'vill|slippa|borta|bort'),
];
