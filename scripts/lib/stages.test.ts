import { describe, expect, it } from 'vitest';
import { runStages, selectStages, summary } from './stages.ts';
import type { Stage } from './stages.ts';

const ran: string[] = [];
function stage(name: string, passes: boolean, needs?: string): Stage {
  return {
    name,
    needs,
    run: async () => {
      ran.push(name);
      return passes;
    },
  };
}
const quiet = (): void => undefined;

describe('selectStages', () => {
  const stages = ['format', 'lint', 'units'].map((name) => stage(name, true));

  it('keeps the order of the stages, however they are named', () => {
    expect(selectStages(stages, ['units,format']).map(({ name }) => name)).toEqual(['format', 'units']);
    expect(selectStages(stages, ['units', 'format']).map(({ name }) => name)).toEqual(['format', 'units']);
    expect(selectStages(stages, undefined)).toHaveLength(3);
  });

  it('keeps an extra stage for a run of all checks, or for those who name it', () => {
    const extra = [...stages, { ...stage('webkit', true), isExtra: true }];
    const named = (names?: string[], withExtra?: boolean) =>
      selectStages(extra, names, withExtra).map(({ name }) => name);
    expect(named()).toEqual(['format', 'lint', 'units']);
    expect(named(undefined, true)).toEqual(['format', 'lint', 'units', 'webkit']);
    expect(named(['webkit'])).toEqual(['webkit']);
  });

  it('refuses an unknown name and lists the known ones', () => {
    expect(() => selectStages(stages, ['unit'])).toThrow('no stage "unit"; the stages are format, lint, units');
  });
});

describe('runStages', () => {
  it('goes on after a failure, but not to what needs it', async () => {
    ran.length = 0;
    const results = await runStages([stage('build', false), stage('dist', true, 'build'), stage('other', true)], quiet);
    expect(ran).toEqual(['build', 'other']);
    expect(results.map(({ passed }) => passed)).toEqual([false, false, true]);
    expect(results[1]?.remark).toBe('not run, build failed');
  });

  it('runs a stage by itself without what it needs', async () => {
    expect((await runStages([stage('dist', true, 'build')], quiet))[0]?.passed).toBe(true);
  });

  it('runs light stages side by side, lets none speak into another, and keeps the order of the results', async () => {
    ran.length = 0;
    const said: string[] = [];
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const light = (name: string, until?: Promise<void>): Stage => ({
      name,
      isLight: true,
      run: async (text) => {
        text?.(`${name} begins`);
        await until;
        ran.push(name);
        if (name === 'types') release();
        text?.(`${name} ends`);
        return name !== 'types';
      },
    });
    // The first ends only once the third has run.
    const stages = [light('format', held), light('lint'), light('types'), stage('build', true)];
    const results = await runStages(stages, (line) => said.push(line));
    expect(ran).toEqual(['lint', 'types', 'format', 'build']);
    expect(results.map(({ name, passed }) => [name, passed])).toEqual([
      ['format', true],
      ['lint', true],
      ['types', false],
      ['build', true],
    ]);
    expect(said.join('\n')).toContain('format begins\nformat ends\n── format: passed');
  });

  it('runs light neighbors beside each other only once what stands before them has ended, and not in vain', async () => {
    ran.length = 0;
    const light = (name: string, needs?: string): Stage => ({ ...stage(name, true, needs), isLight: true });
    const results = await runStages(
      [
        light('lint'),
        light('types'),
        stage('build', false),
        light('dist', 'build'),
        light('copies'),
        stage('end', true),
      ],
      quiet,
    );
    expect(ran).toEqual(['lint', 'types', 'build', 'copies', 'end']);
    expect(results.map(({ name }) => name)).toEqual(['lint', 'types', 'build', 'dist', 'copies', 'end']);
    expect(results[3]?.remark).toBe('not run, build failed');
  });

  it('runs a light stage that is alone as any other, so that it speaks at once', async () => {
    let isHeld: boolean | undefined;
    const run: Stage['run'] = async (text) => {
      isHeld = text !== undefined;
      return true;
    };
    await runStages([{ name: 'types', isLight: true, run }], quiet);
    expect(isHeld).toBe(false);
  });

  it('counts a stage that breaks off as failed and says why', async () => {
    const said: string[] = [];
    const broken: Stage = { name: 'browsers', run: () => Promise.reject(new Error('no browser')) };
    const [result] = await runStages([broken], (line) => said.push(line));
    expect(result?.passed).toBe(false);
    expect(said).toContain('no browser');
  });
});

describe('summary', () => {
  it('ends with the counts alone on the last line', () => {
    const text = summary([
      { name: 'format', passed: true, milliseconds: 1240 },
      { name: 'units', passed: false, milliseconds: 65_000 },
    ]);
    expect(text).toContain('format  passed  1.2 s');
    expect(text).toContain('units   FAILED  1 min 05 s');
    expect(text).toContain('Failed: units');
    expect(text.split('\n').at(-1)).toBe('1 passed, 1 failed');
  });
});
