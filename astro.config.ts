import { defineConfig } from 'astro/config';
import { siteConfig } from './site.config.ts';
import { onlyBundle } from './scripts/lib/bundling/instead-of-pages.ts';
import { contentWatch } from './scripts/lib/content-watch.ts';
import { lightVocabularies } from './scripts/lib/light-vocabularies.ts';
import { ownColours } from './scripts/lib/instans/own-colours.ts';
import { oldPhones, pageScripts } from './scripts/lib/old-phones.ts';

/** Features.LightDark of lightningcss. */
const lightDark = 1048576;

export default defineConfig({
  site: siteConfig.origin,
  base: siteConfig.base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [oldPhones(), onlyBundle()],
  vite: {
    // light-dark() is used nowhere. What lightningcss writes for browsers without it weighs 80 bytes on every page.
    css: { lightningcss: { exclude: lightDark } },
    build: {
      // Everything stays in files of its own: the policy allows no inline script and no data: address.
      assetsInlineLimit: 0,
      cssTarget: ['chrome64', 'safari12'],
      // oldPhones() minifies: Vite's own minifier would write newer syntax back.
      minify: false,
      cssMinify: true,
    },
    // Every page names its scripts, so their names are short.
    environments: {
      client: {
        build: { rolldownOptions: { output: { entryFileNames: ({ name }) => `${pageScripts}${name.replace(/\..*/, '')}.[hash].js` } } },
      },
    },
    plugins: [ownColours(), contentWatch(), lightVocabularies()],
    define: { __GATUKARTA__: JSON.stringify(siteConfig.gatukarta) },
  },
});
