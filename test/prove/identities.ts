/**
 * `npm run prove -- identities [people] [seed]`: five thousand invented people, each captured by the real action under
 * five addresses, one in twenty with the name of another, in a real Chromium's database. Exits with 1 when anyone is there
 * twice or taken for another.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { launchBrowser } from '../browser/launch.ts';
import type { captureInPage } from '../fixtures/identity-world.ts';

const ENTRY = fileURLToPath(new URL('../fixtures/identity-world.ts', import.meta.url));

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['iife'], name: 'identities' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('nothing was bundled');
  // A script's top-level `var` is the page's only when it is not evaluated inside a function.
  return `globalThis.identities = (() => { ${output.output[0].code}; return identities; })();`;
}

const [people = '5000', seed = '1'] = process.argv.slice(2);
const profile = mkdtempSync(join(tmpdir(), 'assay-identities-'));
const context = await launchBrowser({ profile, extension: false });
try {
  await context.route(/^https?:/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>identities</title>' }),
  );
  const page = await context.newPage();
  page.on('console', (line) => console.log(line.text()));
  await page.goto('https://identities.example/');
  await page.evaluate(await bundle());
  const report = await page.evaluate(
    ([count, start]) =>
      (
        globalThis as unknown as { identities: { captureInPage: typeof captureInPage } }
      ).identities.captureInPage(Number(count), Number(start)),
    [people, seed],
  );
  console.log(report);
  process.exitCode = report.duplicates + report.wrongJoins === 0 ? 0 : 1;
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}
