// The long proofs: `npm run prove -- NAME [arguments]`. Each is a file in test/prove.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { build, prepare, prepareBrowser, ROOT, run, runBin, stop } from './setup.mjs';

/** Proofs of pure rules, which need neither the built extension nor a browser; and those that build for themselves. */
const WITHOUT_BROWSER = ['calibration', 'erasure', 'files', 'guard', 'package', 'properties'];

const [name, ...rest] = process.argv.slice(2);
const folder = path.join(ROOT, 'test', 'prove');
const names = readdirSync(folder).map((file) => path.parse(file).name);
if (!name || !existsSync(path.join(folder, `${name}.ts`))) {
  stop(`Name a proof: npm run prove -- ${names.join(' | ')}`);
}
if (name === 'firefox') {
  prepare();
  if (runBin('wxt', ['zip', '-b', 'firefox', '--mv3']) !== 0) stop('The package for Firefox was not made.');
} else if (!WITHOUT_BROWSER.includes(name)) {
  prepareBrowser();
  build();
}
process.exit(run('node', ['--import', 'tsx', `test/prove/${name}.ts`, ...rest]));
