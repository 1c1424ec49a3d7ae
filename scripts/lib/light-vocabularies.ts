import type { Plugin } from 'vite';

/** The everyday words of the terms, and what a language calls itself, are packed for the search already: no page script reads them here. */
export function lightVocabularies(): Plugin {
  return {
    name: 'light-vocabularies',
    enforce: 'pre',
    apply: 'build',
    transform(code, id, options) {
      if (options?.ssr || !vocabularies.test(id)) return undefined;
      return { code: code.replace(/, (?:ord: \[[^\]]*\]|eget: '[^']*')/g, '').replace(/\n\s+ord: \[[^\]]*\],/g, ''), map: null };
    },
  };
}

const vocabularies = /[\\/]src[\\/]domain[\\/](?:taxonomy|sprak|hinder|tidpunkter)\.ts$/;
