import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { rooms } from './scripts/lint/rooms.ts';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'dist.next/',
      'dist.before/',
      'node_modules/',
      '.astro/',
      '.cache/',
      'test-results/',
      'downloads/',
    ],
  },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    plugins: { handbook: { rules: { rooms } } },
    rules: {
      'handbook/rooms': 'error',
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  {
    // What only types can tell: a promise that nobody waits for loses its error.
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
);
