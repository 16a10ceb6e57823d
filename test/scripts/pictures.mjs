// Takes the README's pictures anew, of the built extension on an invented day.
import { build, prepareBrowser, run } from './setup.mjs';

prepareBrowser();
build();
process.exit(run('node', ['--import', 'tsx', 'test/scripts/pictures.ts']));
