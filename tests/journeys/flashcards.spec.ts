/** Flashcards: graded, kept, taken back; two tabs; missed quiz questions; a file for Anki; by keys; on paper; without script. */

import type { Page } from '@playwright/test';
import { pdfText } from '../lib/pdf.ts';
import { setFull } from '../lib/storage.ts';
import { expect, test } from '../lib/test.ts';
import { savedFile } from '../lib/tools.ts';

const CARDS = '/practice/flashcards/';
