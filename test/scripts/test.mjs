// Everything, quick parts first: types and lint, unit and rule tests, both builds and Mozilla's linter, then the built extension in Chromium.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, buildForFirefox, prepareBrowser, ROOT, run, runBin } from './setup.mjs';

const CACHE = path.join(ROOT, '.cache');
const UNIT_REPORT = path.join(CACHE, 'unit.json');
const BROWSER_REPORT = path.join(CACHE, 'browser.json');

const readReport = (file) => JSON.parse(readFileSync(file, 'utf8'));

function countUnit() {
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = readReport(UNIT_REPORT);
  const broken = numFailedTests === 0 ? numFailedTestSuites : 0;
  return { passed: numPassedTests, failed: numFailedTests + broken, skipped: numPendingTests };
}

function countBrowser() {
  const { expected, unexpected, flaky, skipped } = readReport(BROWSER_REPORT).stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/** Prints the closing line and ends with a code that says the same. */
function close(codes, counts) {
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  process.exit(codes.every((code) => code === 0) ? 0 : 1);
}

prepareBrowser();
mkdirSync(CACHE, { recursive: true });
for (const file of [UNIT_REPORT, BROWSER_REPORT]) rmSync(file, { force: true });

if (run('node', ['test/scripts/check.mjs']) !== 0) process.exit(1);

console.log('\nUnit, property and rule tests');
const unit = runBin('vitest', [
  'run',
  '--config=test/config/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${UNIT_REPORT}`,
]);
if (unit !== 0) close([unit], [countUnit()]);

build();
buildForFirefox();
console.log('\nThe add-on before Mozilla’s linter');
const LINT = ['lint', '--source-dir=.output/firefox-mv3', '--warnings-as-errors', '--no-config-discovery'];
const lint = runBin('web-ext', LINT);
if (lint !== 0) close([unit, lint], [countUnit()]);

console.log('\nThe built extension in Chromium');
const browser = runBin('playwright', ['test', '--config=test/config/playwright.config.ts'], {
  PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER_REPORT,
});
close([unit, browser], [countUnit(), countBrowser()]);
