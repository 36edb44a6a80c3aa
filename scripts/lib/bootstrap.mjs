// @ts-check
/**
 * What `npm start` and `npm test` run first, on a machine that may have nothing but Node 20 and npm:
 * no dependency, no syntax younger than Node 20. Installs what is missing and hands over to the pinned Node.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const STAMP = '.loop-ready-stamp';
const WINDOWS = process.platform === 'win32';

/**
 * True when `version` ("20.11.1") is at least `wanted` ("22.12").
 * @param {string} version
 * @param {string} wanted
 * @returns {boolean}
 */
export function atLeast(version, wanted) {
  const have = version.split('.').map(Number);
  const want = wanted.split('.').map(Number);
  for (let i = 0; i < want.length; i++) {
    const difference = (have[i] || 0) - (want[i] || 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/**
 * Hash of the lock file: what the stamp in node_modules holds once everything is installed.
 * @param {string} root
 * @returns {string}
 */
export function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/**
 * Whether node_modules is what package-lock.json asks for: the stamp says so or, where somebody ran npm
 * by hand, npm's own record of what it installed agrees package by package (then the stamp is written).
 * @param {string} root
 * @returns {boolean}
 */
export function isInstalled(root) {
  const modules = join(root, 'node_modules');
  if (!existsSync(modules)) return false;
  const stamp = join(modules, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash(root)) return true;
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  for (const [name, entry] of Object.entries(wanted)) {
    if (name === '') continue;
    const found = installed[name];
    // Optional packages of other platforms are in the lock file only.
    if (found ? found.version !== entry.version : !entry.optional) return false;
  }
  writeStamp(root);
  return true;
}

/**
 * @param {string} root
 * @returns {void}
 */
export function writeStamp(root) {
  writeFileSync(join(root, 'node_modules', STAMP), lockHash(root));
}

/**
 * The pinned Node of node_modules, or the running one where it is new enough; undefined when neither fits.
 * @param {string} root
 * @param {{ path: string, version: string }} [running]
 * @returns {string | undefined}
 */
export function findNode(root, running = { path: process.execPath, version: process.versions.node }) {
  for (const name of WINDOWS ? ['node.exe', 'node'] : ['node']) {
    const path = join(root, 'node_modules', 'node', 'bin', name);
    if (existsSync(path)) return path;
  }
  return atLeast(running.version, '24.2') ? running.path : undefined;
}

/**
 * Says what is wrong and ends the process.
 * @param {string} message
 * @returns {never}
 */
function give(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

/**
 * @param {string[]} args
 * @returns {string | undefined} how npm failed, or undefined
 */
function npm(args) {
  const result = spawnSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: WINDOWS,
  });
  if (result.error) {
    give(
      `npm could not be started: ${result.error.message}\nInstall Node.js with npm from https://nodejs.org and try again.`,
    );
  }
  if (result.signal) return `was stopped by ${result.signal}`;
  return result.status === 0 ? undefined : `ended with code ${result.status}`;
}

/** @returns {void} */
function install() {
  console.log('Installing the packages that package-lock.json lists (about a minute the first time) …');
  const started = Date.now();
  if (npm(['ci'])) {
    // Where the lock file lacks packages of other platforms npm ci refuses all; npm install adds what is missing.
    console.log('\nnpm ci did not succeed; trying npm install with the versions of package-lock.json …');
    const failure = npm(['install', '--no-save']);
    if (failure) {
      give(
        `Installing failed: npm install ${failure}; npm's own message stands above.\n` +
          'It needs a network connection to the package registry (npm ping tells whether there is one) and about 600 MB of disk. Then run the same command again.',
      );
    }
  }
  writeStamp(ROOT);
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/**
 * Checks Node, installs when something is missing, then runs a TypeScript file with the pinned Node and the
 * arguments of this process; signals and the exit code pass through.
 * @param {string} script path from the project's root
 * @returns {void}
 */
export function handOver(script) {
  if (!atLeast(process.versions.node, '20')) {
    give(
      `Loop Ready needs Node.js 20 or newer; this is ${process.versions.node}. Get a current one from https://nodejs.org`,
    );
  }
  if (!isInstalled(ROOT)) install();
  const node = findNode(ROOT);
  if (!node) {
    give(
      `Node.js ${process.versions.node} can install Loop Ready but not build it, and the newer Node that comes as a package is missing.\n` +
        'Its install script did not run: try "npm rebuild node --foreground-scripts", or put Node.js 24.2 or newer on PATH.',
    );
  }
  const path = [dirname(node), join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const child = spawn(node, [join(ROOT, script), ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (error) => give(`${node} could not be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0)));
}
