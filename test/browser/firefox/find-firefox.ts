import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const NAMES = ['firefox-esr', 'firefox-developer-edition', 'firefox-nightly', 'firefox'];
const ELSEWHERE = [
  '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
  '/Applications/Firefox Nightly.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Firefox Developer Edition\\firefox.exe',
  'C:\\Program Files\\Firefox Nightly\\firefox.exe',
];

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The Firefox to run: ASSAY_FIREFOX, or one that is installed. It has to keep an add-on without Mozilla's signature, which ESR,
 * Developer Edition and Nightly do when asked to, so they come first. Throws one sentence that says what to install.
 */
export function findFirefox(): string {
  const named = process.env.ASSAY_FIREFOX;
  if (named && !isExecutable(named)) throw new Error(`ASSAY_FIREFOX names ${named}, which cannot be run.`);
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const found = named ?? [...onPath, ...ELSEWHERE].find(isExecutable);
  if (found) return found;
  throw new Error(
    'No Firefox was found: install Firefox ESR or Developer Edition, or set ASSAY_FIREFOX to one.',
  );
}
