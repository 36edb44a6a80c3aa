/** Web servers started for a test, with the files that `npm run hosting` writes. */

import { execFileSync, spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { delimiter, dirname, join } from 'node:path';

export interface WebServer {
  readonly name: string;
  /** Path of the program, or undefined where it is not installed. */
  readonly program: string | undefined;
  /** File of `npm run hosting`. */
  readonly file: string;
  /** A rule for what is not the site's, which answers with NEIGHBOR. */
  readonly neighbor: string;
  /** Arguments that start it. Writes its settings into `work`, around `file` there and beside `rule`. */
  readonly prepare: (work: string, port: number, program: string, rule: string) => string[];
}

/** Text of another site on the same server. */
export const NEIGHBOR = 'another site';

/** Folders of servers are not on the path of every user. */
const FOLDERS = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
const programOf = (name: string) => FOLDERS.map((folder) => join(folder, name)).find((path) => existsSync(path));

export const WEB_SERVERS: readonly WebServer[] = [
  {
    name: 'nginx',
    program: programOf('nginx'),
    file: 'nginx.conf',
    neighbor: `location / { return 200 "${NEIGHBOR}"; }`,
    prepare: (work, port, program, rule) => {
      // nginx writes this to the error output.
      const built = execFileSync('sh', ['-c', '"$0" -V 2>&1', program], { encoding: 'utf8' });
      const types = join(dirname(/--conf-path=(\S+)/.exec(built)?.[1] ?? '/etc/nginx/nginx.conf'), 'mime.types');
      writeFileSync(join(work, 'mime.types'), `include ${types};\n`);
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${name};`,
      );
      writeFileSync(
        join(work, 'main.conf'),
        `daemon off; master_process off; pid nginx.pid; error_log stderr; events {}
http { access_log off; ${temporary.join(' ')} server { listen 127.0.0.1:${port}; include nginx.conf; ${rule} } }\n`,
      );
      return ['-p', work, '-c', join(work, 'main.conf'), '-e', 'stderr'];
    },
  },
  {
    name: 'caddy',
    program: programOf('caddy'),
    file: 'Caddyfile',
    neighbor: `handle {\n  respond "${NEIGHBOR}"\n}`,
    prepare: (work, port, _, rule) => {
      writeFileSync(
        join(work, 'main'),
        `{\n  admin off\n  auto_https off\n}\nhttp://127.0.0.1:${port} {\n  bind 127.0.0.1\n  import ${join(work, 'Caddyfile')}\n${rule}\n}\n`,
      );
      return ['run', '--config', join(work, 'main'), '--adapter', 'caddyfile'];
    },
  },
];

/** A port that nobody listened at a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Starts a server with its file in `work`; its origin, and how to stop it.
 * @param rule that stands beside the file
 * @throws with what it printed, when it ends by itself or answers nothing for a minute
 */
export async function startServer({ program = '', prepare }: WebServer, work: string, rule = '') {
  const port = await freePort();
  const env = { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work };
  const child = spawn(program, prepare(work, port, program, rule), {
    cwd: work,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 600 && child.exitCode === null; tries += 1) {
    const answer = await fetch(origin, { redirect: 'manual' }).catch(() => undefined);
    if (answer) return { origin, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`${program} does not serve:\n${said}`);
}
