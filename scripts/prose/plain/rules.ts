/** The rules of the plain-language gate, in the order in which a writer reads their figures. */

import type { Rule } from './rule.ts';
import { answerNumbers } from './rules/answer-numbers.ts';
import { answerQuotation } from './rules/answer-quotation.ts';
import { answerWords } from './rules/answer-words.ts';
import { dashes } from './rules/dashes.ts';
import { epigrams } from './rules/epigrams.ts';
import { fragments } from './rules/fragments.ts';
import { inShort } from './rules/in-short.ts';
import { nobody } from './rules/nobody.ts';
import { ownQuestions } from './rules/own-questions.ts';
import { pageWords } from './rules/page-words.ts';
import { rareWords } from './rules/rare-words.ts';
import { refrain } from './rules/refrain.ts';
import { sentenceLength } from './rules/sentence-length.ts';
import { TICS } from './rules/tics.ts';

export const RULES: readonly Rule[] = [
  pageWords,
  inShort,
  answerWords,
  answerNumbers,
  answerQuotation,
  sentenceLength,
  fragments,
  epigrams,
  rareWords,
  refrain,
  nobody,
  ownQuestions,
  dashes,
  ...TICS,
];
