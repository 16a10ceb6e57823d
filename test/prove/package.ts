/**
 * `npm run prove -- package`: the packages are the same byte for byte wherever they are made. Two clean folders of different names and depths
 * get the files under version control and their own `npm ci`, and make the packages for both browsers and the sources Mozilla asks for. A third
 * is made of those sources alone, as a reviewer does.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ZIPS: readonly (readonly string[])[] = [['zip'], ['zip', '-b', 'firefox', '--mv3']];

function run(folder: string, command: string, args: readonly string[]): void {
  execFileSync(command, args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

/** Copies what git knows of, as it is on the disk. */
function copyTracked(folders: readonly string[]): void {
  const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  for (const to of folders) {
    for (const file of files) {
      mkdirSync(path.dirname(path.join(to, file)), { recursive: true });
      copyFileSync(file, path.join(to, file));
    }
  }
}

/** Makes the packages in a folder; the SHA-256 of each by its name. */
function makePackages(folder: string): Record<string, string> {
  run(folder, 'npm', ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund']);
  for (const args of ZIPS) run(folder, path.join(folder, 'node_modules', '.bin', 'wxt'), args);
  const output = path.join(folder, '.output');
  const zips = readdirSync(output).filter((name) => name.endsWith('.zip'));
  return Object.fromEntries(
    zips.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(output, name)))
        .digest('hex'),
    ]),
  );
}

const root = mkdtempSync(path.join(tmpdir(), 'assay-package-'));
const folders = [path.join(root, 'a'), path.join(root, 'another', 'folder with a longer name')];
try {
  copyTracked(folders);
  const [first = {}, second = {}] = folders.map(makePackages);
  const names = Object.keys(first);
  console.table(names.map((name) => ({ name, sha256: first[name], same: first[name] === second[name] })));
  const sources = names.find((name) => name.endsWith('-sources.zip'));
  const fromSources = path.join(root, 'from-sources');
  mkdirSync(fromSources);
  run(fromSources, 'unzip', ['-q', path.join(folders[0] ?? '', '.output', sources ?? '')]);
  const again = makePackages(fromSources);
  console.table(names.map((name) => ({ name, 'same, made of the sources': first[name] === again[name] })));
  const same = names.every((name) => first[name] === second[name] && first[name] === again[name]);
  process.exitCode = names.length === 3 && same ? 0 : 1;
} finally {
  rmSync(root, { recursive: true, force: true, maxRetries: 5 });
}
