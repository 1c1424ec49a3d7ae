/** What the check says about a file, in words for somebody who sees a spreadsheet. */
const inCells: readonly [RegExp, string][] = [
  [/, till exempel: (?:behov|sprak): \[(.*)\]$/, ', till exempel: $1'],
  [/, till exempel: \[mån, tors\]/, ', till exempel: mån, tors'],
  [/(till exempel: )(?:namn|arrangor|sammanfattning|telefon): /i, '$1'],
  [/Till exempel: - \{url: ([^,]+), .*$/, 'Till exempel: $1'],
  [/Skriv ”hela Sverige”, eller en lista under .*$/, 'Till exempel en kommun, ett län eller hela Sverige.'],
  [/ i ”url”\./, '.'],
  [/ i ”namn”/, ''],
  [/ Vill du skriva något om numret: .*$/, ''],
  [/ Resten kan stå i brödtexten under strecken\.$/, ' Resten kan stå i en kolumn som heter brödtext.'],
  [/: plats: \{ort: (.*)\}$/, ', till exempel: $1'],
  [/ Skriv kontakt: \{\w+: (.*)\}$/, ' Till exempel: $1'],
  [/ eller ta bort raden\./, ' eller lämna cellen tom.'],
  [/ Ta bort raden\.$/, ' Lämna cellen tom.'],
];

export function toCellAnswer(message: string): string {
  return inCells.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), message);
}
