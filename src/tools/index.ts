/** The tools that have a page, in the order of lists. A new tool is its folder and one line here. */

import { manifest as answer } from './answer/manifest.ts';
import { manifest as flashcards } from './flashcards/manifest.ts';
import type { Manifest } from './manifest.ts';
import { manifest as mockLoop } from './mock-loop/manifest.ts';
import { manifest as offers } from './offer-calculator/manifest.ts';
import { manifest as plan } from './plan/manifest.ts';
import { manifest as myData } from './progress/manifest.ts';
import { manifest as stories } from './stories/manifest.ts';
import { manifest as writingDesk } from './writing-desk/manifest.ts';

export type { Manifest } from './manifest.ts';

export const MANIFESTS: readonly Manifest[] = [
  answer,
  stories,
  mockLoop,
  plan,
  flashcards,
  writingDesk,
  offers,
  myData,
];
