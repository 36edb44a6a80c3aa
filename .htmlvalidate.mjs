// @ts-check
import { defineConfig } from 'html-validate';

/** The rules for the built pages; editors and `html-validate dist` find them here, tests/dist/html.test.ts imports them. */
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  elements: ['html5'],
  rules: {
    // Templates give <br>, MDX gives <br/>: both are HTML, and Astro decides.
    'void-style': 'off',
    // Blanks at line ends are Astro's; compressed they weigh nothing.
    'no-trailing-whitespace': 'off',
    // Boxes of one list share their name: `?part=role&part=offer`.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // A quiz gets its button from the script that checks the answers: without one there is nothing to send. That forms
    // which do send have a button is tested in tests/dist/html.test.ts.
    'wcag/h32': 'off',
  },
});
