/** What is asked about an entry in more than one place: on the page, in the form on GitHub and by `npm run new`. Each asks more in words of its own. */
export const questions = {
  slag: { label: 'Vad vill du lägga till?' },
  namn: { label: 'Vad heter det?', help: 'Till exempel: Kaffestugan' },
  sammanfattning: {
    label: 'Vad gör man där?',
    help: 'En eller två vanliga meningar, 50–200 tecken. Till exempel: Fika och prata med andra i kyrkans kafé. Du behöver inte känna någon.',
  },
  arrangor: { label: 'Vem ordnar det?', help: 'Till exempel: Röda Korset i Lund' },
  arrangorstyp: { label: 'Vad är det för slags arrangör?' },
  behov: { label: 'Vad kan man få där?', help: 'Välj ett till sex. Till exempel: Fika tillsammans.' },
  malgrupper: { label: 'Vem är det för?', help: 'Är alla välkomna, välj bara Alla.' },
  ensamhetsformer: { label: 'Vad kan det hjälpa mot?' },
  omrade: {
    label: 'I vilken kommun?',
    help: 'Till exempel: Lund. Flera går bra, med komma emellan. Du kan också skriva ett län, som Skåne län, eller hela Sverige.',
  },
  former: { label: 'Hur är man med?', help: 'Till exempel: På plats. Välj gärna flera.' },
  kostnad: { label: 'Vad kostar det?' },
  kostnad_text: { label: 'Hur mycket, om det kostar?', help: 'Till exempel: Fika kostar 20 kronor.' },
  anmalan: { label: 'Behöver man anmäla sig?' },
  kallor: { label: 'Hur vet du det?' },
} as const;
