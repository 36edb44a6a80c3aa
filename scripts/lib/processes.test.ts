import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { run } from './processes.ts';

const node = (code: string, signal?: AbortSignal) => run(process.execPath, ['-e', code], { quiet: true, signal });

it('gives the code and what was written', async () => {
  const output = expect.stringMatching(/out\n[^]*err\n/);
  expect(await node('console.log("out"); console.error("err"); process.exitCode = 3')).toEqual({ code: 3, output });
  const missing = expect.stringContaining('no-such-program could not be started');
  expect(await run('no-such-program', [])).toEqual({ code: 1, output: missing });
});

it('stops a program, and ends only when that has ended', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'processes-'));
  const ready = join(folder, 'ready');
  const end = 'setTimeout(() => process.stdout.write("last words", () => process.exit()), 100)';
  const code = `process.on("SIGTERM", () => ${end}); setInterval(() => {}, 1000); fs.writeFileSync(${JSON.stringify(ready)}, "")`;
  const stop = new AbortController();
  const running = node(code, stop.signal);
  await vi.waitFor(() => expect(existsSync(ready)).toBe(true), 20_000);
  stop.abort();
  expect((await running).output).toBe('last words');
  rmSync(folder, { recursive: true });
});
