import { describe, expect, it } from 'vitest';
import type { PathSlice } from '../../src/book/path-slices.ts';
import { addDays } from '../../src/tools/plan/civil.ts';
import { defaults, readFields, WEEKDAYS } from '../../src/tools/plan/inputs.ts';
import { makePlan } from '../../src/tools/plan/model.ts';
import { site } from './site.ts';

const built = site();
const [file = ''] = [...built.files].filter((name) => /^data\/paths\.\w+\.json$/.test(name));
const paths = JSON.parse(built.text(file)) as readonly PathSlice[];
const FROM = '2026-11-30';

/** Plans of a path for each number of days up to three weeks, with as many minutes a day as readers have, and with few. */
function plansOf(path: PathSlice) {
  const days = Array.from({ length: 21 }, (_, index) => addDays(FROM, index + 1));
  return days.flatMap((date) =>
    [10, 20, 30, 45, 60, 90, 120].map((minutes) => {
      const given = new Map(WEEKDAYS.map((day) => [day, String(minutes)]));
      const { wish } = readFields(new Map([...defaults(path, FROM), ...given, ['date', date]]), path, FROM);
      if (!wish) throw new Error(`no plan of ${path.slug} until ${date}`);
      const plan = makePlan(wish);
      const out = new Set([...plan.missing, ...plan.skipped, ...plan.overdue]);
      return { plan, kept: wish.steps.filter((step) => !out.has(step)), name: `${path.slug}, ${date}, ${minutes}` };
    }),
  );
}

describe.each(paths)('a plan of $slug that is short of time', (path) => {
  const plans = plansOf(path);

  it('leaves out what the path marks before any step as short that it does not mark', () => {
    for (const { plan, kept, name } of plans)
      for (const { minutes } of kept.filter(({ skip }) => skip))
        expect(Math.min(...plan.missing.map((step) => step.minutes)), name).toBeGreaterThan(minutes);
  });

  it('sends the essay if it has any step about it', () => {
    const sends = path.steps.findLast(({ essay }) => essay);
    for (const { kept, name } of plans)
      if (sends && sends.minutes <= 10 && kept.some(({ essay }) => essay)) expect(kept, name).toContain(sends);
  });
});

it('the desk is a part of the exercise wherever a path sends its reader to it', () => {
  const desk = paths.flatMap(({ steps }) => steps).filter(({ to }) => to === '/practice/writing-desk/');
  expect(desk.length).toBeGreaterThan(0);
  expect(desk.filter(({ essay }) => !essay)).toEqual([]);
});
