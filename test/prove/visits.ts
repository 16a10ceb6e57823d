// The side panel and the button on the page, each taken along through fifty profiles in a row.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const playwright = path.join('node_modules', '@playwright', 'test', 'cli.js');
const { status } = spawnSync(
  process.execPath,
  [
    playwright,
    'test',
    '--config=test/config/playwright.config.ts',
    '--reporter=list',
    '--grep=in a row',
    'panel.spec.ts',
    'chip.spec.ts',
  ],
  { stdio: 'inherit', env: { ...process.env, ASSAY_VISITS: '50' } },
);
process.exit(status ?? 1);
