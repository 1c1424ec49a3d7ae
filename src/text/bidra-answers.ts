/** What the check says about a file, in words for somebody who sees a form. The order matters: the first rows are the exact ones. */
const inForm: readonly [RegExp, string][] = [
  [/^Skriv dagarna, .*$/, 'Välj minst en dag.'],
  [/^Välj det som stämmer\. Välj bland: .*$/, 'Välj det svar som stämmer bäst.'],
  [/^Säg vad det kan hjälpa mot\. Välj bland: .*$/, 'Välj minst ett svar. Flera går bra.'],
  [/^Säg hur man är med\. Välj bland: .*$/, 'Välj minst ett sätt. Flera går bra.'],
  [/^Välj vad man kan få där, .*$/, 'Välj minst en sak och högst sex.'],
  [/telefon, epost, webb, chatt eller sms/, 'telefon, mejl, webbsida, chatt eller sms'],
  [/Skriv ”hela Sverige”, eller en lista under .*$/, 'Till exempel en kommun, ett län eller hela Sverige.'],
  [/skriv: alla$/, 'välj Alla.'],
  [/ i ”url”\./, '.'],
  [/ i ”namn”/, ''],
  [/ Resten kan stå i brödtexten under strecken\.$/, ' Resten kan stå under ”Mer att berätta”.'],
  [/: start$/, '.'],
  [/ Vill du skriva något om numret: .*$/, ''],
  [/ Till exempel: (- \{.*|telefon: .*)$/, ''],
  [/ ?Välj bland: .*$/, ''],
  [/: plats: \{ort: (.*)\}$/, ', till exempel: $1.'],
  [/ Skriv kontakt: \{\w+: (.*)\}$/, ' Till exempel: $1.'],
  [/(till exempel: )(namn|arrangor|sammanfattning): /i, '$1'],
];

export function toFormAnswer(message: string): string {
  return inForm.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), message);
}
