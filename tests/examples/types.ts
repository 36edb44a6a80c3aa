/** Type-checks code that stands on pages, strictly and without a browser's or Node's globals. */

import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  erasableSyntaxOnly: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2024,
  module: ts.ModuleKind.ESNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: ['lib.es2024.d.ts'],
  types: [],
};

/**
 * What the compiler objects to, as `file:line  message`.
 *
 * @param pages code by the path of its page, each line on the line it has there
 */
export function typeFaults(pages: ReadonlyMap<string, string>): string[] {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists, readFile } = host;
  const codeAt = (name: string): string | undefined => pages.get(name.replace(/\.ts$/, ''));
  host.getSourceFile = (name, ...rest) => {
    const code = codeAt(name);
    return code === undefined
      ? getSourceFile.call(host, name, ...rest)
      : ts.createSourceFile(name, code, ts.ScriptTarget.ES2024);
  };
  host.fileExists = (name) => codeAt(name) !== undefined || fileExists.call(host, name);
  host.readFile = (name) => codeAt(name) ?? readFile.call(host, name);
  const names = [...pages.keys()].map((page) => `${page}.ts`);
  return ts.getPreEmitDiagnostics(ts.createProgram(names, OPTIONS, host)).map(({ file, start, messageText }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start ?? 0).line + 1 : 1;
    const page = file?.fileName.replace(/\.ts$/, '') ?? '';
    return `${page}:${line}  ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
