/** "We" where most of the acting is done by it: the listener cannot tell the teller's part. */

import { withoutBlanks } from '../blanks.ts';
import type { Rule } from '../remark.ts';
import { watched } from '../verdict/deeds.ts';
import { signsOf } from '../verdict/signs.ts';

/** Acts told with "we" from which on they are pointed at, if there are more of them than acts told with "I". */
const FROM = 3;

export const we: Rule = {
  id: 'we',
  name: '“We”',
  title: '“We” for your own part',
  why: 'Where “we” acts, nobody can tell what you did, and one candidate is being judged.',
  todo: 'Put “I” or a name; keep “we” where a group truly acted.',
  section: '/behavioral/delivery/#i-and-we',
  judge(text) {
    const { mine, ours } = signsOf(withoutBlanks(text));
    const together = watched(ours);
    if (together.length < FROM || together.length <= watched(mine).length) return [];
    return together.map(({ start, end }) => ({ rule: 'we', start, end, note: 'Who exactly did this?' }));
  },
};
