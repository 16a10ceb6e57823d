import { mkdtempSync, rmSync } from 'node:fs';
import { benchImport } from './bench-import.ts';

const folder = mkdtempSync('/tmp/bi-');
for (const { name, value, unit, baseline, ratio, bound, ok } of await benchImport(
  folder,
  Number(process.argv[2]),
))
  console.log(ok ? 'ok  ' : 'FAIL', name, '|', value, unit, baseline ?? '', ratio ?? '', bound);
rmSync(folder, { recursive: true, force: true });
