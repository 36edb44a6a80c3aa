/** How a rule for written prose is used on a spoken answer. */

import type { Rule } from './remark.ts';

/**
 * The same rule, leading to the section for spoken answers. Speech has its slips: below `from` remarks in an answer, none
 * is made.
 */
export const spoken = (rule: Rule, section: string, from = 1): Rule => ({
  ...rule,
  section,
  judge(text) {
    const remarks = rule.judge(text);
    return remarks.length < from ? [] : remarks;
  },
});
