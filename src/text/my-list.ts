/** The words of the list that every page carries. Those of its own page: text/list-page.ts. */
export const myListText = {
  count: (count: number) => `Min lista (${count})`,
  add: 'Lägg till i min lista',
  remove: 'Ta bort ur min lista',
  /** What is written, and then which entry it is about. */
  about: (words: string, namn: string) => `${words}: ${namn}`,
} as const;
