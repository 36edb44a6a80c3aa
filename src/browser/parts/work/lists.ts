/** What is ticked and answered in lists of the handbook: paths of days, checklists, quizzes. */

import type { Fields } from '../../device/document.ts';
import { isText } from '../../device/guards.ts';
import { isScore } from '../../device/quizzes.ts';
import { below, byFirst, latest } from './line.ts';
import type { Sort, WorkLine } from './line.ts';

const done = (ticks: Fields<unknown>, ids: readonly string[]) => ids.filter((id) => ticks.get(id)?.value === true);

export const PATHS: Sort = {
  title: 'Plans',
  all: ['All plans', '/#ways-title'],
  lines: (fieldsOf, names) =>
    [...byFirst(below(fieldsOf('ticks'), 'path/'))].flatMap(([slug, ticks]): WorkLine[] => {
      const path = names.paths.get(slug);
      const ticked = done(ticks, path?.ids ?? []);
      if (!path || ticked.length === 0) return [];
      const next = path.steps[path.ids.findIndex((id) => !ticked.includes(id))];
      return [
        {
          title: path.title,
          state: next ? `${ticked.length} of ${path.ids.length} steps done` : `All ${path.ids.length} steps done`,
          next,
          action: [next ? 'Continue' : 'Open', `/start/${slug}/`],
          at: latest(ticks),
          kinds: ['ticks'],
        },
      ];
    }),
};

export const CHECKLISTS: Sort = {
  title: 'Checklists',
  all: ['All checklists', '/checklists/'],
  lines: (fieldsOf, names) =>
    [...byFirst(fieldsOf('ticks'))].flatMap(([slug, ticks]): WorkLine[] => {
      const list = names.checklists.get(slug);
      const number = done(ticks, list?.ids ?? []).length;
      if (!list || number === 0) return [];
      const isWhole = number === list.ids.length;
      return [
        {
          title: list.title,
          state: isWhole ? `All ${number} done` : `${number} of ${list.ids.length} done`,
          action: [isWhole ? 'Open' : 'Continue', `/checklists/${slug}/`],
          at: latest(ticks),
          kinds: ['ticks'],
        },
      ];
    }),
};

export const QUIZZES: Sort = {
  title: 'Quizzes',
  all: ['All quizzes', '/practice/quizzes/'],
  lines: (fieldsOf, names) =>
    [...names.quizzes].flatMap(([slug, { title, ids }]): WorkLine[] => {
      const fields = fieldsOf('quizzes');
      const [last, best] = [fields.get(`last/${slug}`), fields.get(`best/${slug}`)?.value];
      const choices = below(fields, `answer/${slug}/`);
      const answered = ids.filter((id) => isText(choices.get(id)?.value) && choices.get(id)?.value !== '').length;
      const isOpen = answered > 0 && answered < ids.length;
      const score = isScore(last?.value) ? last.value : undefined;
      if (!isOpen && !score) return [];
      const isBetter = score && isScore(best) && best.right * score.of > score.right * best.of;
      // Repaired answers do not change it; which are right by now, only the quiz knows.
      const result =
        score && `${score.right} of ${score.of} right on the first try${isBetter ? `, best ${best.right}` : ''}`;
      return [
        {
          title,
          state: isOpen ? `${answered} of ${ids.length} answered` : (result ?? ''),
          action: [isOpen ? 'Continue' : 'Retry', `/practice/quizzes/${slug}/`],
          at: Math.max(latest(choices), last?.at ?? 0),
          kinds: ['quizzes'],
        },
      ];
    }),
};
