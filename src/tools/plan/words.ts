/** What the plan says of itself. Pure. */

import { count } from '../../book/wording.ts';
import type { StepSlice } from '../../book/path-slices.ts';
import { addDays, dayWords, timeWords } from './civil.ts';
import type { Ending } from './endings.ts';
import { leftOut } from './model.ts';
import type { Plan, Wish } from './model.ts';
import type { Part } from './place.ts';
import { minutesOf } from './place.ts';
import type { Standing } from './standing.ts';

/** Steps that are named; of more the number is enough. */
const NAMED = 3;

/** `“STAR”, “Delivery” and 2 more`. */
export function namesOf(steps: readonly StepSlice[]): string {
  const names = steps.slice(0, NAMED).map(({ name }) => `“${name}”`);
  const more = steps.length - NAMED;
  if (more > 0) return `${names.join(', ')} and ${more} more`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** `45 minutes`, of a part `20 of 45 minutes`. */
export function partWords({ step, minutes }: Part): string {
  return minutes < step.minutes ? `${minutes} of ${count(step.minutes, 'minute')}` : count(minutes, 'minute');
}

/** How much the plan holds, one sentence. */
export function planWords({ days }: Plan, wish: Wish): string {
  const filled = days.filter(({ parts }) => parts.length > 0);
  if (filled.length === 0)
    return wish.steps.length === 0 ? 'Everything on this path is ticked.' : 'No step fits these days.';
  const steps = new Set(filled.flatMap(({ parts }) => parts.map(({ step }) => step))).size;
  const time = filled.reduce((sum, { parts }) => sum + minutesOf(parts), 0);
  return `${count(steps, 'step')} on ${count(filled.length, 'day')}, ${timeWords(time)} in all.`;
}

/** What is said of a plan whose day has come. */
export function overWords(date: string, today: string, { was }: Ending): string {
  if (date === today) return 'Today is the day.';
  const day = date === addDays(today, -1) ? 'yesterday' : `on ${dayWords(date, today)}`;
  return `${was} ${day}. Choose a new date to plan again.`;
}

/** How far behind the reader is, and why to plan again; empty if they are not. */
export function behindWords({ late, unplanned }: Standing): string {
  const said = [];
  if (late.length > 0) said.push(`You are behind by ${count(late.length, 'step')}: ${namesOf(late)}.`);
  if (unplanned.length > 0)
    said.push(
      `${count(unplanned.length, 'step is', 'steps are')} no longer ticked and on no day: ${namesOf(unplanned)}.`,
    );
  return said.join(' ');
}

/** Why to plan again, where steps were left out for want of days that are now over; empty where there is no such reason. */
export function staleWords(plan: Plan, { from }: Wish, today: string): string {
  if (!plan.advice || from >= today) return '';
  return `${count(leftOut(plan).length, 'step')} did not fit when this plan began on ${dayWords(from, today)}. Plan again to see what fits now.`;
}

/**
 * Why not everything fits, and what would help, each a sentence; empty if everything does, or once the plan has begun: it
 * counts the days from then on.
 */
export function adviceWords(plan: Plan, wish: Wish, date: string, today: string): string[] {
  const { advice } = plan;
  if (!advice || wish.from < today) return [];
  const { needed, given, more, later } = advice;
  const [need, hold] = [timeWords(needed), timeWords(given)];
  const left = leftOut(plan);
  const rest = plan.skipped.length > 0 ? ' without those that can be skipped' : '';
  const limits = [
    ...(wish.endsLight ? [`the last evening takes only light steps`] : []),
    ...(wish.essayDue === undefined ? [] : ['the writing exercise has to be done before its date']),
  ].join(', and ');
  return [
    `The steps need ${need}${rest}. Your days hold ${hold}${needed > given ? '' : `, but ${limits}`}.`,
    more === undefined
      ? 'More minutes a day are not enough for all of these.'
      : `All of these fit with ${timeWords(more)} more on each day on which you have time.`,
    later === undefined
      ? 'A later date alone does not help.'
      : `Or they fit if the day is ${dayWords(addDays(date, later), today)} or later.`,
    `Otherwise, leave out ${count(left.length, 'step')} with ${timeWords(minutesOf(left))} in all. The plan below does that.`,
  ];
}
