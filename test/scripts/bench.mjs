// Speed and size, each beside a raw browser API or a peer in the same run: `npm run bench -- [--json FILE]`.
import { build, prepareBrowser, run, runBin } from './setup.mjs';

prepareBrowser();
build();
if (runBin('wxt', ['zip']) !== 0) process.exit(1);
process.exit(run('node', ['--import', 'tsx', 'test/bench/bench.ts', ...process.argv.slice(2)]));
