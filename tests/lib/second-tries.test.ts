import type { FullResult, TestCase } from '@playwright/test/reporter';
import { afterEach, expect, it, vi } from 'vitest';
import SecondTries, { MOST_SECOND_TRIES } from './second-tries.ts';

const ended = (title: string, outcome: ReturnType<TestCase['outcome']>) =>
  ({ outcome: () => outcome, titlePath: () => ['', 'firefox', title] }) as TestCase;

const ALL_WELL = { status: 'passed' } as FullResult;

const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
afterEach(() => said.mockClear());

it('says nothing while every test passes at once', async () => {
  const tries = new SecondTries();
  tries.onTestEnd(ended('one', 'expected'));
  expect(await tries.onEnd(ALL_WELL)).toEqual({ status: 'passed' });
  expect(said).not.toHaveBeenCalled();
});

it.each([
  [MOST_SECOND_TRIES, 'passed'],
  [MOST_SECOND_TRIES + 1, 'failed'],
])('%i at the second try: %s, with their names', async (count, status) => {
  const tries = new SecondTries();
  for (let n = 0; n < count; n++) tries.onTestEnd(ended(`test ${n}`, 'flaky'));
  expect(await tries.onEnd(ALL_WELL)).toEqual({ status });
  expect(said.mock.calls[0]?.[0]).toContain('firefox › test 0');
});
