/**
 * `npm run bench -- [--json FILE] [--people N]`: speed and size, one row a line of the budget. Ratios are to the
 * browser's raw API, or a peer library, on the same rows in the same run. Exit code 1 when a bound is broken.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchImport } from './bench-import.ts';
import { benchPackage } from './bench-package.ts';
import { benchPages } from './bench-pages.ts';
import { benchRescore } from './bench-rescore.ts';
import type { BenchRow } from './bench-row.ts';
import { benchStore } from './bench-store.ts';
import { benchWorkspace } from './bench-workspace.ts';

const { values } = parseArgs({
  options: { json: { type: 'string' }, people: { type: 'string', default: '100000' } },
});
const people = Number(values.people);
const folder = mkdtempSync(path.join(tmpdir(), 'assay-bench-'));
const rows: BenchRow[] = [];
try {
  rows.push(...benchPackage());
  rows.push(...(await benchPages(path.join(folder, 'pages'))));
  rows.push(...(await benchStore(path.join(folder, 'store'), people)));
  rows.push(...(await benchImport(folder, people)));
  rows.push(...(await benchRescore(path.join(folder, 'rescore'), people)));
  rows.push(...(await benchWorkspace(path.join(folder, 'workspace'), people)));
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
console.table(
  rows.map(({ name, value, unit, baseline, ratio, bound, ok }) => ({
    name,
    value,
    unit,
    baseline,
    ratio,
    bound,
    ok,
  })),
);
if (values.json) {
  writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
  console.log(`${readFileSync(values.json).length} bytes in ${values.json}`);
}
process.exit(rows.every((row) => row.ok) ? 0 : 1);
