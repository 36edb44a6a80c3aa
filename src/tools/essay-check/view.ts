/** The essay check in the page. Loaded when it comes into sight. */

import { ESSAY_RULES, essaySteps } from '../../coach/essay.ts';
import { createTexts } from '../../browser/device/texts.ts';
import { coachedText } from '../../browser/parts/coached-text/coached-text.ts';
import sheet from '../../browser/parts/coached-text/coached-text.css?url&no-inline';
import { loadSheet } from '../../browser/parts/sheet.ts';
import { EXAMPLE } from './example.ts';
import { lengthLine } from './model.ts';

/** Puts the tool into `host`; it goes when `life` ends. */
export async function show(host: HTMLElement, life: AbortSignal): Promise<void> {
  const texts = createTexts({ storage: () => window.localStorage, events: window, now: Date.now });
  await loadSheet(sheet);
  if (life.aborted) return;
  const { box } = coachedText(
    {
      id: 'essay',
      label: 'Your essay',
      hint: 'Paste it or type. It stays on this device and is sent nowhere.',
      store: texts('essay'),
      rules: ESSAY_RULES,
      steps: essaySteps,
      lengthLine: ({ measures }) => lengthLine(measures),
      example: EXAMPLE,
    },
    life,
  );
  host.append(box);
}
