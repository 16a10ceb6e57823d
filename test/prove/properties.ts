// The properties of qualification and follow-up, each on ten thousand cases.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const vitest = path.join('node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--config=test/config/vitest.config.ts', 'test/property', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, ASSAY_PROPERTY_RUNS: '10000' } },
);
process.exit(status ?? 1);
