/** What a reader can do with a loop; each writes fields of its record. */

import type { PathQuestions } from '../../book/path-slices.ts';
import { localDay } from '../../book/wording.ts';
import type { Level } from '../../book/kinds/question/schema.ts';
import type { Marks } from '../../browser/device/marks.ts';
import type { MockLoops } from '../../browser/device/mock-loops.ts';
import type { LoopValue } from '../../browser/device/mock-loops.ts';
import { elapsed, pause, start, STOPPED } from '../../browser/parts/speaking/clock.ts';
import { deal } from './deal.ts';
import { EXAMPLE, exampleFields, examplePlan } from './example.ts';
import type { Known } from './known.ts';
import type { Format } from './seats.ts';
import { field } from './state.ts';
import type { Loop } from './state.ts';

export type Actions = ReturnType<typeof actionsOf>;

/** Slugs of the questions that the reader has marked solid. */
const solidOf = (marks: Marks): ReadonlySet<string> =>
  new Set([...marks.all()].flatMap(([slug, { mark }]) => (mark === 'solid' ? [slug] : [])));

export function actionsOf(records: MockLoops, known: Known, marks: Marks) {
  const set = (id: string, fields: readonly (readonly [string, LoopValue])[]): void => void records.set(id, fields);
  const end = (loop: Loop, slug: string, times: readonly number[]): void =>
    set(loop.id, [
      ['clock', STOPPED],
      [field.times(slug), times],
      [field.done(slug), true],
    ]);
  /** The times with that of the answer that is being given. */
  const timesNow = (loop: Loop, slug: string): readonly number[] => [
    ...loop.answer(slug).times,
    elapsed(loop.clock, Date.now()),
  ];

  return {
    /** Deals a loop, of the format `path` from one. @returns its id */
    deal(format: Format, level: Level, path?: PathQuestions): string {
      const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
      const id = `loop-${Date.now().toString(36)}-${seed.toString(36)}`;
      const interviews = deal({ format, level, seed, rows: known.rows, solid: solidOf(marks), named: path?.questions });
      const made = localDay(new Date());
      set(id, [['plan', { format, ...(path && { path: path.slug }), level, seed, made, interviews }]]);
      return id;
    },
    /** Loads the example. @returns its id */
    async example(): Promise<string> {
      const made = localDay(new Date());
      const slugs = examplePlan(known.rows, made).interviews.flatMap(({ questions }) => questions);
      await known.fetch(slugs);
      set(EXAMPLE, exampleFields(known.rows, known.criteria, made));
      return EXAMPLE;
    },
    setWay: (loop: Loop, way: 'recorded' | 'read', isOn: boolean): void => set(loop.id, [[way, isOn]]),
    /** Starts the clock, or lets it go on. */
    speak: (loop: Loop): void => set(loop.id, [['clock', start(loop.clock, Date.now())]]),
    pause: (loop: Loop): void => set(loop.id, [['clock', pause(loop.clock, Date.now())]]),
    stop: (loop: Loop): void => set(loop.id, [['clock', STOPPED]]),
    /** The answer is over, and a follow-up comes. */
    follow: (loop: Loop, slug: string): void =>
      set(loop.id, [
        [field.times(slug), timesNow(loop, slug)],
        ['clock', start(STOPPED, Date.now())],
      ]),
    /** The question is over; it counts as tried, unless the reader has judged it. */
    done(loop: Loop, slug: string): void {
      end(loop, slug, timesNow(loop, slug));
      if (!marks.all().has(slug)) marks.set(slug, 'tried');
    },
    skip: (loop: Loop, slug: string): void => end(loop, slug, []),
    /** Takes an answer back, so that the question comes again. */
    again: (loop: Loop, slug: string): void =>
      set(loop.id, [
        ['clock', STOPPED],
        [field.times(slug), []],
        [field.done(slug), false],
      ]),
    score: (loop: Loop, slug: string, criterion: string, points: number): void =>
      set(loop.id, [[field.score(slug, criterion), points]]),
    note: (loop: Loop, slug: string, text: string): void => set(loop.id, [[field.notes(slug), text]]),
    /** @returns brings the loop back */
    erase: (id: string): Promise<() => Promise<void>> => records.erase([id]),
  };
}
