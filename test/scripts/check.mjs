// Types, lint and format, dead code. Stops at the first that fails.
import { prepare, runBin } from './setup.mjs';

const STEPS = [
  ['Types', 'tsc', ['--noEmit', '-p', '.']],
  ['Lint and format', 'biome', ['check', '--error-on-warnings']],
  ['Dead code', 'knip', []],
];

prepare();
for (const [name, command, args] of STEPS) {
  console.log(`\n${name}`);
  const code = runBin(command, args);
  if (code !== 0) process.exit(code);
}
