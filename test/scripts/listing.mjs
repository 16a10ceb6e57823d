// Writes what the stores ask for to docs/store: the texts in every language, and the pictures, of the built extension.
import { build, prepareBrowser, run } from './setup.mjs';

prepareBrowser();
build();
process.exit(run('node', ['--import', 'tsx', 'test/scripts/listing/write-listing.ts']));
