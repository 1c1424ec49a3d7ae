export const wholeNumberMessage = (example: string) => `Skriv ett helt tal, till exempel: ${example}`;
export const wholeNumberPattern = /^\d{1,6}$/;
export const tooLarge = (max: number) => `Talet är för stort. Högst ${max} går bra.`;

export const oldest = 120;
export const ages = { fran: '65', till: '25' } as const;
export const ageOrderMessage = 'Åldern ”från” är högre än ”till”.';

export const postnummerMessage = 'Skriv fem siffror, till exempel: 145 68';
export const postnummerPattern = /^\d{3} ?\d{2}$/;

/** "14568" as people write it: "145 68". */
export function toPostnummer(value: string): string {
  return value.replace(/^(\d{3}) ?/, '$1 ');
}
