// Everything a fresh machine lacks, found or fetched with Node alone: nothing here may import a package.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's root, where every script runs. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const LEAST_NODE = [20, 19];

/** Ends the script with one sentence that says what to do. */
export function stop(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

/** Runs a command in the checkout, its output shown as it comes. Returns the exit code. */
export function run(command, args, env = {}) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return result.status ?? 1;
}

/** Runs a package's command from node_modules. */
export const runBin = (name, args, env) => run(path.join(ROOT, 'node_modules', '.bin', name), args, env);

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1])) {
    stop(`Assay needs Node ${LEAST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
  }
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Whether node_modules holds exactly what the lockfile asks for, by npm's own record of what it installed. */
function isInstalled() {
  const record = readIfThere(path.join(ROOT, 'node_modules', '.package-lock.json'));
  if (record === undefined) return false;
  const installed = JSON.parse(record).packages;
  const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
  return Object.entries(packages).every(
    ([name, { version, optional }]) => name === '' || optional || installed[name]?.version === version,
  );
}

function installDependencies() {
  if (isInstalled()) return;
  console.log('Installing dependencies …');
  if (run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']) !== 0) {
    stop('npm could not install the dependencies: check that this machine reaches the npm registry.');
  }
}

const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Browsers that still load an unpacked extension from the command line; branded Chrome stopped with version 137. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'chrome-for-testing',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];
const ELSEWHERE = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

function findOnPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))).find(isExecutable);
}

/** A Chromium that Playwright downloaded earlier, here or for another project. */
function findDownloaded() {
  const caches = {
    linux: path.join(homedir(), '.cache', 'ms-playwright'),
    darwin: path.join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    win32: path.join(homedir(), 'AppData', 'Local', 'ms-playwright'),
  };
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? caches[process.platform];
  if (!cache || !existsSync(cache)) return undefined;
  const inside = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win64/chrome.exe',
  ];
  return readdirSync(cache)
    .filter((name) => name.startsWith('chromium-'))
    .flatMap((name) => inside.map((file) => path.join(cache, name, file)))
    .find(isExecutable);
}

const findInstalled = () => findOnPath() ?? ELSEWHERE.find(isExecutable) ?? findDownloaded();

function installFromDebian() {
  if (process.getuid?.() !== 0 || !isExecutable('/usr/bin/apt-get')) return;
  console.log('Installing Chromium from Debian’s packages …');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], quiet);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
}

/**
 * The Chromium to run: ASSAY_CHROMIUM, one that is installed, Debian's package when this is root, or Playwright's
 * download; otherwise one sentence that says what to install.
 */
function findChromium() {
  const named = process.env.ASSAY_CHROMIUM;
  if (named) return isExecutable(named) ? named : stop(`ASSAY_CHROMIUM names ${named}, which cannot be run.`);
  const installed = findInstalled();
  if (installed) return installed;
  installFromDebian();
  const packaged = findInstalled();
  if (packaged) return packaged;
  runBin('playwright', ['install', 'chromium']);
  return (
    findInstalled() ??
    stop('No Chromium was found: install Chromium, Chrome for Testing or Edge, or set ASSAY_CHROMIUM to one.')
  );
}

/** Makes the checkout ready to build. */
export function prepare() {
  checkNode();
  installDependencies();
  if (runBin('wxt', ['prepare']) !== 0) stop('WXT could not prepare its types: see its message above.');
}

/** Makes the checkout ready to run a browser, and tells every later script which one. */
export function prepareBrowser() {
  prepare();
  process.env.ASSAY_CHROMIUM = findChromium();
}

/** Builds the extension into `.output/chrome-mv3`. */
export function build() {
  if (runBin('wxt', ['build']) !== 0) stop('The build failed: see the message above.');
}

/** Builds the add-on into `.output/firefox-mv3`. */
export function buildForFirefox() {
  if (runBin('wxt', ['build', '-b', 'firefox', '--mv3']) !== 0)
    stop('The build for Firefox failed: see above.');
}
