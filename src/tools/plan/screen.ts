/** What the tool shows, from what is stored and the day it is. Pure. */

import type { PathSlice, StepSlice } from '../../book/path-slices.ts';
import { endingOf } from './endings.ts';
import type { Ending } from './endings.ts';
import { defaults, essayDay, hasEssay, readFields } from './inputs.ts';
import type { Fields, Reading } from './inputs.ts';
import { makePlan } from './model.ts';
import type { Plan } from './model.ts';
import { minutesOf } from './place.ts';
import { standingOf } from './standing.ts';
import type { Standing } from './standing.ts';

export interface Given {
  readonly paths: readonly PathSlice[];
  /** Fields that are not empty; none before the first change. */
  readonly stored: Fields;
  /** The path that the address names, if it names one. */
  readonly asked: string | undefined;
  readonly isTicked: (path: PathSlice, step: string) => boolean;
  readonly today: string;
}

export interface Screen extends Reading {
  readonly today: string;
  readonly paths: readonly PathSlice[];
  readonly path: PathSlice;
  readonly ending: Ending;
  readonly fields: Fields;
  /** Whether anything is stored. */
  readonly isBegun: boolean;
  /** Asked for by the address, while the plan follows another path. */
  readonly other: PathSlice | undefined;
  readonly plan: Plan | undefined;
  readonly standing: Standing | undefined;
  readonly isTicked: (step: string) => boolean;
}

/** The path that most readers come with, before they say otherwise. */
const FIRST = 'two-weeks';

/** @param plan makes the plan of a wish, or gives the one it made before */
export function screenOf({ paths, stored, asked, isTicked, today }: Given, plan = makePlan): Screen {
  const known = (slug: string | undefined) => paths.find((one) => one.slug === slug);
  const path = known(stored.get('path')) ?? known(asked) ?? known(FIRST) ?? paths[0];
  if (!path) throw new Error('The file of paths holds none.');
  const isBegun = stored.size > 0;
  const fields = isBegun ? stored : defaults(path, today);
  const reading = readFields(fields, path, today);
  const made = reading.wish && plan(reading.wish);
  const ticked = (step: string) => isTicked(path, step);
  return {
    ...reading,
    today,
    paths,
    path,
    ending: endingOf(path.slug),
    fields,
    isBegun,
    other: asked === path.slug ? undefined : known(asked),
    plan: made,
    standing: made && standingOf(made, wantedOf(path, fields), ticked, today),
    isTicked: ticked,
  };
}

/** The steps of the path that the reader wants, ticked or not. */
function wantedOf(path: PathSlice, fields: Fields): readonly StepSlice[] {
  const isAsked = essayDay(fields, path) !== undefined;
  return path.steps.filter(({ essay }) => !essay || !hasEssay(path) || isAsked);
}

/**
 * What to store for a change of the wish: the plan is made anew from today on, of the steps that are not ticked. What was
 * ticked of today's steps has used up that much of today. A plan that is over stays as it was made, until it has a new date.
 */
export function changeOf(
  { fields, isBegun, isOver, path, paths, today, standing, isTicked }: Screen,
  ticked: Given['isTicked'],
  changes: Fields,
): Fields {
  if (isOver && !changes.has('date')) return changes;
  const followed = paths.find(({ slug }) => slug === changes.get('path')) ?? path;
  const began = fields.get('from') ?? today;
  const from = changes.get('from') ?? (began < today ? today : began);
  const done = (standing?.today?.parts ?? []).filter(({ step }) => isTicked(step.id));
  const spent = minutesOf(done) + (began === today ? Number(fields.get('spent') ?? 0) : 0);
  return new Map([
    ...(isBegun ? [] : fields),
    ['path', followed.slug],
    ['from', from],
    ['spent', from === today ? String(spent) : ''],
    ['done', followed.steps.flatMap(({ id }) => (ticked(followed, id) ? [id] : [])).join(' ')],
    ...changes,
  ]);
}
