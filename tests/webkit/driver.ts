/** The driver of WebKitGTK, on a screen that nobody sees. */

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { WebKit } from '../../scripts/lib/webkit.ts';
import { freePort } from '../copies/servers.ts';

/** Longest time for a start, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Starts both; the driver's address, and how to end them.
 * @throws with what they printed, when one of them ends by itself or is not ready after a minute
 */
export async function startDriver(webkit: WebKit) {
  const screen = spawn(webkit.screen, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const screenSaid = heard(screen);
  let driver: ChildProcess | undefined;
  const stop = async () => {
    await end(driver);
    await end(screen);
  };
  try {
    // Xvfb takes a free number and writes it once it is ready.
    const number = await Promise.race([
      once(screen.stdio[3] as NodeJS.ReadableStream, 'data').then(([text]) => String(text).trim()),
      once(screen, 'close').then(() => undefined),
    ]);
    if (!number) throw new Error(`${webkit.screen} gives no screen:\n${screenSaid()}`);
    const port = await freePort();
    driver = spawn(webkit.driver, [`--port=${port}`], {
      env: { ...process.env, DISPLAY: `:${number}` },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const driverSaid = heard(driver);
    const url = `http://127.0.0.1:${port}`;
    const until = Date.now() + PATIENCE;
    while (!(await fetch(`${url}/status`).catch(() => undefined))) {
      if (driver.exitCode !== null || Date.now() > until)
        throw new Error(`${webkit.driver} does not answer:\n${driverSaid()}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Collects what a program says of its errors. */
function heard(program: ChildProcess): () => string {
  let said = '';
  program.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  program.on('error', (error) => (said += error.message));
  return () => said;
}

async function end(program: ChildProcess | undefined): Promise<void> {
  if (!program?.pid || program.exitCode !== null || program.signalCode !== null) return;
  const ended = once(program, 'close');
  program.kill('SIGTERM');
  await ended;
}
