/** Runs the code that stands on a page, so that a test can hold what the page claims of it. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { codeOf } from './code.ts';

const ROOT = new URL('../../', import.meta.url);

/**
 * What the code of a page exports: its `ts` fences joined in their order and run as one module. Fences marked
 * `ts excerpt` are left out.
 *
 * @param file path from the project's root: `content/questions/technical/<slug>.mdx`
 */
export async function examplesOf(file: string): Promise<Record<string, unknown>> {
  const code = codeOf(readFileSync(fileURLToPath(new URL(file, ROOT)), 'utf8'), file);
  if (code === '') throw new Error(`${file} has no code that runs (no fence marked ts).`);
  return run(code);
}

/** Runs TypeScript as a module of its own. Types are taken off unread; the check of all pages reads them. */
export async function run(code: string): Promise<Record<string, unknown>> {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2024 },
  });
  const address = `data:text/javascript;base64,${Buffer.from(outputText).toString('base64')}`;
  return (await import(/* @vite-ignore */ address)) as Record<string, unknown>;
}
