/** Who gives the data away. The domain does not know where the site lives, so it is told. */
export interface Publisher {
  namn: string;
  /** "https://hitta-gemenskap.example", without a path. */
  origin: string;
}

/** The terms on which everything here may be used. */
export const licence = { namn: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.sv' } as const;

/** What whoever uses the data must say. */
export const attribution = ({ namn, origin }: Publisher) => `Källa: ${namn}, ${origin}. Licens: ${licence.namn}.`;
