import { RuleTester } from 'eslint';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { forbidden, rooms } from './rooms.ts';

describe('arrows between the rooms', () => {
  const table: [from: string, to: string, typeOnly: boolean, allowed: boolean][] = [
    ['pages/index.astro', 'layouts/Base.astro', false, true],
    ['pages/index.astro', 'pages/about.astro', false, false],
    ['layouts/Reading.astro', 'pages/index.astro', false, false],
    ['layouts/Reading.astro', 'components/shell/Header.astro', false, true],
    ['components/shell/Header.astro', 'layouts/Base.astro', false, false],
    ['components/writing/Quiz.astro', 'browser/elements/quiz-form/quiz-form.ts', false, true],
    ['browser/elements/quiz-form/quiz-form.ts', 'browser/parts/element.ts', false, true],
    ['browser/elements/quiz-form/quiz-form.ts', 'browser/elements/check-list/model.ts', false, false],
    ['browser/elements/quiz-form/quiz-form.ts', 'browser/search/engine.ts', false, false],
    ['browser/elements/quiz-form/quiz-form.ts', 'browser/device/index.ts', false, true],
    ['browser/worker/index.ts', 'browser/parts/offline/names.ts', false, true],
    ['browser/worker/index.ts', 'browser/worker/seen.ts', false, true],
    ['browser/worker/index.ts', 'browser/search/engine.ts', false, false],
    ['layouts/Base.astro', 'browser/worker/index.ts', false, false],
    ['browser/device/index.ts', 'browser/parts/element.ts', false, false],
    ['browser/device/index.ts', 'coach/index.ts', false, false],
    ['browser/search/engine.ts', 'book/words.ts', false, true],
    ['browser/search/engine.ts', 'book/index.ts', false, false],
    ['browser/search/engine.ts', 'book/index.ts', true, true],
    ['browser/search/engine.ts', 'links.ts', false, false],
    ['tools/answer/view.ts', 'slices.ts', false, false],
    ['tools/answer/Tool.astro', 'slices.ts', false, true],
    ['tools/answer/Tool.astro', 'book/answers.ts', false, true],
    ['tools/answer/view.ts', 'book/answers.ts', false, false],
    ['tools/answer/view.ts', 'tools/offer-calculator/money.ts', false, false],
    ['tools/index.ts', 'tools/answer/manifest.ts', false, true],
    ['tools/index.ts', 'tools/answer/view.ts', false, false],
    ['tools/answer/manifest.ts', 'tools/manifest.ts', true, true],
    ['tools/answer/view.ts', 'browser/elements/quiz-form/model.ts', false, false],
    ['components/writing/WritingDesk.astro', 'tools/writing-desk/Tool.astro', false, true],
    ['pages/practice/[tool].astro', 'slices.ts', false, true],
    ['browser/device/moved.ts', 'book/moved.ts', false, false],
    ['browser/search/engine.ts', 'book/kinds/index.ts', false, false],
    ['book/assemble.ts', 'book/addresses.ts', false, true],
    ['book/assemble.ts', 'site.config.ts', false, false],
    ['book/assemble.ts', 'coach/index.ts', false, false],
    ['tools/writing-desk/view.ts', 'browser/parts/coached-text/draft.ts', false, true],
    ['tools/writing-desk/view.ts', 'browser/elements/quiz-form/model.ts', false, false],
    ['browser/parts/clock/clock.ts', 'browser/parts/coached-text/segments.ts', false, false],
    ['browser/parts/coached-text/draft.ts', 'browser/parts/element.ts', false, true],
    ['coach/rules.ts', 'book/words.ts', false, true],
    ['layouts/Page.astro', 'styles/page.css', false, true],
    ['browser/search/dialog.ts', 'styles/page.css', false, false],
  ];
  it.each(table)('%s imports %s (types only: %s): allowed %s', (from, to, typeOnly, allowed) => {
    expect(forbidden(from, to, typeOnly) === undefined).toBe(allowed);
  });
});

describe('the lint rule', () => {
  RuleTester.describe = describe;
  RuleTester.it = it;
  const file = (name: string) => path.join(process.cwd(), 'src', name);
  new RuleTester().run('rooms', rooms, {
    valid: [
      { code: "import { countWords } from '../../book/words.ts';", filename: file('browser/search/engine.ts') },
      { code: "import { html } from 'lit-html';", filename: file('book/assemble.ts') },
    ],
    invalid: [
      { code: "import x from '../pages/x.ts';", filename: file('book/assemble.ts'), errors: 1 },
      { code: "export * from '../site.config.ts';", filename: file('book/assemble.ts'), errors: 1 },
      { code: "await import('../check-list/model.ts');", filename: file('browser/elements/quiz-form/x.ts'), errors: 1 },
    ],
  });
});
