import { filled, important, layers } from './scripts/lint/styles.ts';

/** A size of text in px, but for the bounds of one that grows: large headings need not. */
const FIXED = '/(?<!clamp\\([^)]*)\\b[\\d.]+px/';

/** What is wrong in a sheet, not how it is written: prettier sets that, and no rule here orders anything. */
export default {
  ignoreFiles: ['dist/**', 'dist.next/**', 'dist.before/**', '.cache/**', 'test-results/**'],
  reportNeedlessDisables: true,
  plugins: [layers, important, filled],
  rules: {
    'handbook/layers': true,
    'handbook/important': true,
    'handbook/filled': true,
    'at-rule-no-unknown': [true, { ignoreAtRules: ['source', 'theme', 'utility', 'variant', 'custom-variant'] }],
    'block-no-empty': true,
    'color-no-invalid-hex': true,
    'custom-property-no-missing-var-function': true,
    'declaration-block-no-duplicate-properties': [true, { ignore: ['consecutive-duplicates-with-different-values'] }],
    'declaration-property-value-disallowed-list': [
      {
        // Safari’s shorthand knows the line alone, and a variable in it takes away what stood before.
        'text-decoration': ['/var\\(/'],
        // With another leading it is no token, and stands as it is where a row or a drawing needs it.
        font: ['/calc\\(1[456] \\* var\\(--px\\)\\)\\/1\\.5 var\\(--sans\\)/', FIXED],
        'font-size': [FIXED],
      },
      {
        message: (property, value) =>
          property.startsWith('font')
            ? /\dpx/.test(value)
              ? 'A size in px stays small when the reader chooses larger text: write calc(14 * var(--px)).'
              : 'This size has a name in src/styles/tokens.css: --small is 14, --ui 15, --field 16.'
            : 'Safari draws no such line: write text-decoration-style, -color and -thickness each by itself.',
      },
    ],
    'declaration-block-no-shorthand-property-overrides': true,
    'function-calc-no-unspaced-operator': true,
    'function-no-unknown': true,
    'keyframe-block-no-duplicate-selectors': true,
    'keyframe-declaration-no-important': true,
    'media-feature-name-no-unknown': true,
    'named-grid-areas-no-invalid': true,
    'no-duplicate-at-import-rules': true,
    'no-duplicate-selectors': true,
    'no-invalid-double-slash-comments': true,
    'no-unknown-animations': true,
    'property-no-unknown': true,
    'selector-max-id': 0,
    'selector-pseudo-class-no-unknown': true,
    'selector-pseudo-element-no-unknown': true,
    'selector-type-no-unknown': [true, { ignore: ['custom-elements'] }],
    'unit-no-unknown': true,
  },
};
