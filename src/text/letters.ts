/** What somebody writes to us about an entry: the subject and the body of a mail or an issue. They fill in the rest. */
export const letters = {
  confirmSubject: (namn: string) => `Allt stämmer: ${namn}`,
  confirmBody: (page: string, date?: string) =>
    `Jag har läst ${page} och allt stämmer.\n\n${date === undefined ? '' : `Dag: ${date}\n\n`}Vem är du, och hur vet du det?\n\n`,
  changeSubject: (namn: string) => `Rätta: ${namn}`,
  changeBody: (page: string, changes = 'Så står det nu:\n\nSå ska det stå:') =>
    `Det här behöver ändras på ${page}\n\n${changes}\n\nHur vet du det?\n\n`,
  /** Where nobody knows yet what it is about. */
  changeAnySubject: 'Rätta uppgifter',
  changeAnyBody: 'Vad heter det som behöver ändras?\n\nSå står det nu:\n\nSå ska det stå:\n\nHur vet du det?\n\n',
  changePasted: '(Klistra in ändringarna här.)',
} as const;
