import type { Plugin } from 'vite';
import { joinWords, readWords } from '../../src/domain/front-coding.ts';

/**
 * The everyday words of the terms, and what a language calls itself, are packed for the search already: no page script reads them here. Codes of kommuner are
 * written as the step from the one before, and plain lists of words joined in the order of the alphabet, which compresses better.
 */
export function lightVocabularies(): Plugin {
  return {
    name: 'light-vocabularies',
    enforce: 'pre',
    apply: 'build',
    transform(code, id, options) {
      if (options?.ssr) return undefined;
      if (kommunRows.test(id)) return { code: withSteps(code), map: null };
      if (wordLists.test(id)) return { code: code.replace(/`\n([^`]+)`/, (_, words: string) => `\`${inOrder(words)}\``), map: null };
      if (!vocabularies.test(id)) return undefined;
      return { code: code.replace(/, (?:ord: \[[^\]]*\]|eget: '[^']*')/g, '').replace(/\n\s+ord: \[[^\]]*\],/g, ''), map: null };
    },
  };
}

const vocabularies = /[\\/]src[\\/]domain[\\/](?:taxonomy|sprak|hinder|tidpunkter)\.ts$/;
const kommunRows = /[\\/]src[\\/]domain[\\/]kommun-rows\.ts$/;

function withSteps(code: string): string {
  let last = 0;
  return code.replace(/^\d{4}/gm, (kod) => {
    const step = Number(kod) - last;
    last = Number(kod);
    if (step <= 0 || step > 999) throw new Error(`Kommuner must stand in the order of their codes: ${kod}`);
    return step === 1 ? '' : String(step);
  });
}

const wordLists = /[\\/]query[\\/](?:small|outside|ordinary)-words\.ts$/;

const inOrder = (words: string) => joinWords([...new Set(readWords(words))].sort());
