import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ROOT } from '../../lib/processes.ts';
import { measureScript } from './run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'growth-'));
  mkdirSync(join(folder, 'scripts'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const script = (text: string): void => writeFileSync(join(folder, 'scripts', 'one.mjs'), text);

it('tells what a script took with the programs it started, and each of its steps', async () => {
  const steps = pathToFileURL(join(ROOT, 'scripts/lib/steps.ts')).href;
  script(`import { execFileSync } from 'node:child_process';
    import { runStep } from ${JSON.stringify(steps)};
    const busy = 'const end = performance.now() + 400; while (performance.now() < end);';
    await runStep('one', () => 'nothing');
    await runStep('two', () => {
      execFileSync(process.execPath, ['-e', busy + 'Buffer.alloc(300e6, 1)']);
      return 'much';
    });`);
  const { cpu, wall, peak, steps: taken } = await measureScript(folder, 'one.mjs');
  expect(taken.map(({ name }) => name)).toEqual(['one', 'two']);
  expect(taken[1]?.wall).toBeGreaterThan(0.4);
  expect(wall).toBeGreaterThan(taken[1]?.wall ?? 0);
  expect(cpu).toBeGreaterThan(taken[1]?.cpu ?? 0);
  expect(taken[1]?.cpu).toBeGreaterThan(0.05);
  expect(peak).toBeGreaterThan(300e6);
});

it('says what a failing script printed', async () => {
  script('console.error("no such page"); process.exitCode = 3;');
  await expect(measureScript(folder, 'one.mjs')).rejects.toThrow(/one\.mjs ended with code 3:\s+no such page/);
});
