import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { readMovedPaths } from './src/book/moved.ts';
import { nameTables } from './src/components/writing/name-tables.ts';
import { placeNotes } from './src/components/writing/place-notes.ts';
import { BASE_PATH, SITE_URL } from './src/site.config.ts';

/**
 * Vite wraps every dynamic import in a helper of 0.8 kB that preloads its parts: an eighth of what a reading page
 * may run. Ours load on a click, and their style sheets by themselves.
 */
const plainDynamicImports = {
  name: 'plain-dynamic-imports',
  enforce: 'pre',
  /** @param {string} id */
  load(id) {
    return id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined;
  },
  // The lists of files to preload that go with the helper are written last, and nothing reads them.
  generateBundle: {
    order: 'post',
    /**
     * @param {unknown} _
     * @param {Record<string, { type: string; code?: string }>} bundle
     */
    handler(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.code?.includes('__vite__mapDeps')) continue;
        chunk.code = chunk.code
          .replace(/^const __vite__mapDeps=.*\n/m, '')
          .replace(/,\s*__vite__mapDeps\(\[[\d,]*\]\)/g, '');
      }
    },
  },
};

export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
  trailingSlash: 'always',
  // 'jsx', the default, glues words together across line breaks in templates.
  compressHTML: true,
  // The content check reports duplicates with file and line; this is the second net.
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always', format: 'directory' },
  devToolbar: { enabled: false },
  markdown: {
    // Shiki writes style attributes, which the policy forbids; a few lines of code need no colors.
    syntaxHighlight: false,
    processor: satteri({ features: { headingAttributes: true }, mdastPlugins: [placeNotes, nameTables] }),
  },
  integrations: [mdx()],
  vite: {
    plugins: [tailwindcss(), plainDynamicImports],
    // What readers stored under a name that a page no longer has (src/browser/device/moved.ts).
    define: { MOVED_NAMES: JSON.stringify(readMovedPaths(import.meta.dirname)) ?? 'undefined' },
    // Inline scripts would each need a hash in the policy.
    // The first browsers that know light-dark(). Without them the minifier joins underlines to a shorthand that Safari drops.
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      cssTarget: ['chrome123', 'firefox120', 'safari17.5', 'ios17.5'],
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // What every reading page loads, in one file: fewer requests, and it compresses better together. The doors to
              // what readers write come with the tools, the one to marks with questions.
              codeSplitting: {
                groups: [
                  {
                    name: 'device',
                    test: /src\/browser\/(device\/(device|document|guards|handover|index|kinds|moved|problem|store)\.|parts\/(element|copying)|elements\/(copy-link|reading-place|contents-button|theme-switch|wide-table))|src\/browser\/search\/(search-box|shortcut|keys)/,
                  },
                  // What search shares with the tools: in its file, it would bring all of search to them.
                  {
                    name: 'words',
                    test: /src\/book\/(words|addresses)|src\/browser\/parts\/(sheet|slices|once|json)/,
                  },
                  {
                    // What the start of the service worker shares with search and tools: none of them brings the others.
                    name: 'offline',
                    test: /src\/browser\/parts\/(base|trusted-types|offline\/(names|register))/,
                  },
                  {
                    // What opens on the first touch of the search box, in one file: a slow line asks for each in turn. The full
                    // text and spelling come later.
                    name: 'search',
                    test: /src\/browser\/search\/(?!search-box|search-page|shortcut|keys|arrival|full-text|spelling)|node_modules\/stemmer\/|src\/book\/(answer-file|stems)/,
                  },
                  {
                    name: 'marks',
                    test: /src\/browser\/(device\/marks|elements\/(question-mark|own-answer\/own-answer))/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
});
