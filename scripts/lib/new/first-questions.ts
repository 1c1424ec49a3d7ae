import { behov, behovsgrupper } from '../../../src/domain/behov.ts';
import { kommunerOf, toOmrade } from '../../../src/domain/contribute/omrade.ts';
import type { IsoDate } from '../../../src/domain/dates.ts';
import { suggestBehov } from '../../../src/domain/suggest-behov.ts';
import { anmalningar, arrangorstyper, ensamhetsformer, former, kostnader, malgrupper } from '../../../src/domain/taxonomy.ts';
import { idsOf } from '../../../src/domain/vocabulary.ts';
import { questions } from '../../../src/text/questions.ts';
import { contactSteps, kallorQuestion } from './contact-questions.ts';
import { describeIds, type ChoiceGroup } from './choices.ts';
import { hasForm, valueAt, type Draft } from './draft.ts';
import { always, oneOf, someOf, textQuestion, type Question, type Step } from './question.ts';
import { words } from './words.ts';

/** What every entry needs, in the order that people think of it. */
export const firstSteps = (today: IsoDate): readonly Step[] => [
  always(textQuestion(['namn'], questions.namn.label, questions.namn.help)),
  always(textQuestion(['sammanfattning'], questions.sammanfattning.label, questions.sammanfattning.help)),
  always(textQuestion(['arrangor'], questions.arrangor.label, questions.arrangor.help)),
  always(oneOf(['arrangorstyp'], questions.arrangorstyp.label, arrangorstyper)),
  behovQuestion,
  always(
    someOf(['malgrupper'], questions.malgrupper.label, [{ terms: malgrupper }], { help: `Är alla välkomna, välj Alla. ${words.several}` }),
  ),
  always(someOf(['ensamhetsformer'], questions.ensamhetsformer.label, [{ terms: ensamhetsformerInWords }])),
  always(
    textQuestion(
      ['omrade'],
      'Var gäller det?',
      'Skriv kommunens namn. Flera går bra, med komma emellan. Du kan också skriva ett län, till exempel Skåne län, eller hela Sverige.',
      { toValue: toOmrade },
    ),
  ),
  always(someOf(['former'], questions.former.label, [{ terms: former }])),
  ortQuestion,
  always(oneOf(['kostnad'], questions.kostnad.label, kostnader)),
  kostnadTextQuestion,
  always(oneOf(['anmalan'], questions.anmalan.label, anmalningar)),
  ...contactSteps,
  kallorQuestion(today),
];

const ensamhetsformerInWords = Object.fromEntries(
  idsOf(ensamhetsformer).map((id) => [id, { label: `${ensamhetsformer[id].label}: ${ensamhetsformer[id].kort.toLowerCase()}` }]),
);

/** The text so far proposes needs; the person decides. */
function behovQuestion(draft: Draft): Question {
  const groups: ChoiceGroup[] = Object.values(behovsgrupper).map(({ label, behov: ids }) => ({
    heading: label,
    terms: Object.fromEntries(ids.map((id) => [id, { label: behov[id].label }])),
  }));
  const proposed = suggestBehov([valueAt(draft, ['namn']), valueAt(draft, ['sammanfattning'])].join('. ')).slice(0, 6);
  const proposal = proposed.length === 0 ? undefined : { value: proposed, shown: describeIds(groups, proposed) };
  return someOf(['behov'], `${questions.behov.label} Välj ett till sex behov.`, groups, { isLong: proposal !== undefined, proposal });
}

function ortQuestion(draft: Draft): Question | undefined {
  if (!hasForm(draft, 'pa_plats')) return undefined;
  return textQuestion(['plats', 'ort'], 'Vilken ort är det på?', 'Till exempel: Hallunda', {
    isOptional: kommunerOf(valueAt(draft, ['omrade'])).length !== 1,
  });
}

function kostnadTextQuestion(draft: Draft): Question | undefined {
  if (valueAt(draft, ['kostnad']) !== 'avgift') return undefined;
  return textQuestion(['kostnad_text'], 'Hur mycket kostar det?', questions.kostnad_text.help, { isOptional: true });
}
