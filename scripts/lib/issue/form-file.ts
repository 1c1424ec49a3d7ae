import { stringify } from 'yaml';
import type { Vocabulary } from '../../../src/domain/vocabulary.ts';
import { issueQuestions, type IssueQuestion } from './questions.ts';
import { issueText } from './words.ts';

export const formPath = '.github/ISSUE_TEMPLATE/post.yml';

const types = { line: 'input', lines: 'textarea', one: 'dropdown', many: 'dropdown' } as const;

/** The form as GitHub reads it. */
export function toFormFile(): string {
  const form = {
    name: issueText.formName,
    description: issueText.formDescription,
    title: 'Ny post: ',
    body: [{ type: 'markdown', attributes: { value: issueText.formIntroduction } }, ...issueQuestions.map(toPart)],
  };
  return `# Skrivs av: node scripts/write-issue-form.ts\n${stringify(form, { lineWidth: 0, singleQuote: true })}`;
}

function toPart({ field, label, help, input, terms, isRequired }: IssueQuestion) {
  return {
    type: types[input],
    id: field.replaceAll('.', '_'),
    attributes: {
      label,
      ...(help === undefined ? {} : { description: help }),
      ...(input === 'many' ? { multiple: true } : {}),
      ...(terms === undefined ? {} : { options: toOptions(input, terms) }),
    },
    ...(isRequired ? { validations: { required: true } } : {}),
  };
}

/** GitHub chooses the first of a list by itself, and nobody should say by accident that something is free. */
function toOptions(input: IssueQuestion['input'], terms: Vocabulary): string[] {
  const labels = Object.values(terms).map(({ label }) => label);
  return input === 'one' ? [issueText.choose, ...labels] : labels;
}
