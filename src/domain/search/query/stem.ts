/** Endings of Swedish nouns, verbs and adjectives, longest first. Dots are folded away. */
const ending =
  /(?:arnas|ernas|ornas|heterna|arna|erna|orna|aren|arens|andet|arne|ades|ade|are|ens|ets|ars|ers|en|et|it|at|ar|er|or|an|as|es|a|e|s)$/;
const cafeEnding = /cafe(?:et|ets|er|erna|s)$/;

/** What the forms of a word have in common: "promenaderna" and "promenad", "vänner" and "vän". */
export function stem(folded: string): string {
  if (cafeEnding.test(folded)) return folded.replace(cafeEnding, 'cafe');
  if (folded.length < 4 || /cafe$|[^a-z]/.test(folded)) return folded;
  const cut = folded.replace(ending, '');
  return single(cut.length >= 3 ? cut : folded);
}

/** "vann" (vänner) and "van" (vän) are one word. */
function single(cut: string): string {
  return cut.replace(/([bdfglmnprt])\1$/, '$1');
}
