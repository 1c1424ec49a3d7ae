import { lists } from '../domain/entry/rules/lists.ts';
import { idsOf } from '../domain/vocabulary.ts';

/** What the check says about a file, in words for somebody who sees a form. The order matters: the first rows are the exact ones. */
const inForm: readonly [RegExp, string][] = [
  [/^Skriv dagarna, .*$/, 'Välj minst en dag.'],
  [/^Välj det som stämmer\. Välj bland: .*$/, 'Välj det svar som stämmer bäst.'],
  [/telefon, epost, webb, chatt eller sms/, 'telefon, mejl, webbsida, chatt eller sms'],
  [/Skriv ”hela Sverige”, eller en lista under .*$/, 'Till exempel en kommun, ett län eller hela Sverige.'],
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

/** What a form answers when nothing is chosen, where it is not what a file is answered. */
const nothingChosen: Partial<Record<keyof typeof lists, string>> = {
  behov: 'Välj minst en sak och högst sex.',
  malgrupper: 'Välj minst en grupp som det är för. Är alla välkomna, välj Alla.',
  ensamhetsformer: 'Välj minst ett svar. Flera går bra.',
  former: 'Välj minst ett sätt. Flera går bra.',
};

const nothingChosenIn = (message: string) => idsOf(lists).find((field) => lists[field].missing === message);

export function toFormAnswer(message: string): string {
  const field = nothingChosenIn(message);
  return (field && nothingChosen[field]) ?? inForm.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), message);
}
