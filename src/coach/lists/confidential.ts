/** Words that sound like something an employer keeps to itself, with the question to ask oneself. */

import { phrases } from './phrases.ts';

const MARKED = 'Does this come from something marked as secret?';
const MONEY = 'Has this figure been published? If not, give a ratio.';
const FUTURE = 'Has this been announced? If not, leave it out.';
const NAME = 'Would they mind being named? If so, say what kind of company it is, and how large.';

export const CONFIDENTIAL_WORDS = phrases(
  Object.entries({
    [MARKED]:
      'confidential, strictly confidential, proprietary, internal only, internal use only, internal-only, for internal use, trade secret, trade secrets, marked secret, marked as secret, under nda, an nda, the nda, do not distribute, not to be shared, non-public, insider, leaked',
    [MONEY]:
      'our revenue, our margin, our margins, our profit, our ebitda, our churn, our conversion, gross margin, profit margin, net income, annual revenue, quarterly revenue, unpublished revenue, burn rate, cost per order, cost per unit, contract value, unit economics, revenue per',
    [FUTURE]:
      'unreleased, unannounced, not yet announced, not yet public, before launch announcement, stealth, code name, code-named, codename, codenamed, roadmap for next year, pending acquisition, the acquisition target, patent pending, unpatented',
    [NAME]: 'a customer named, a client named',
  }).flatMap(([question, list]) => list.split(', ').map((phrase) => [phrase, question] as const)),
);
