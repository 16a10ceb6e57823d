// Builds Assay and opens it in a real Chromium beside the practice site; without a display, does the main job itself.
import { build, prepareBrowser, run } from './setup.mjs';

prepareBrowser();
build();
process.exit(run('node', ['--import', 'tsx', 'test/scripts/practice.ts', ...process.argv.slice(2)]));
