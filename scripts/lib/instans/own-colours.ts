import type { Plugin } from 'vite';
import { siteConfig } from '../../../site.config.ts';
import { findProblems } from './check.ts';
import { tokenSheets, withFarger } from './tokens.ts';

/** Puts the colours of the instance behind those of the project, and stops the build when they cannot be read. */
export function ownColours(): Plugin {
  return {
    name: 'own-colours',
    enforce: 'pre',
    configResolved() {
      const problems = findProblems(siteConfig);
      if (problems.length > 0) throw new Error(`site.config.ts\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    },
    transform(code, id) {
      if (Object.keys(siteConfig.farger).length === 0 || !tokenSheets.some((sheet) => id.replaceAll('\\', '/').endsWith(sheet)))
        return undefined;
      return { code: withFarger(code, siteConfig.farger), map: null };
    },
  };
}
