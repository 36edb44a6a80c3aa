import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { answerOf } from './answer-of.ts';

const thread = (code: string) => new Worker(code, { eval: true });

it('gives what a thread says first', async () => {
  const code = `const { parentPort } = require('node:worker_threads'); parentPort.postMessage(3);`;
  expect(await answerOf(thread(code), 'It')).toBe(3);
});

it('fails with what the thread throws', async () => {
  await expect(answerOf(thread(`throw new Error('no room')`), 'It')).rejects.toThrow('no room');
});

it('fails when the thread ends without a word', async () => {
  await expect(answerOf(thread('process.exit(13)'), 'The index')).rejects.toThrow(
    'The index was not made: its thread ended with code 13.',
  );
});
