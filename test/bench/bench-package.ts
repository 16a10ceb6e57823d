import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { scriptsOf } from '../browser/built-scripts.ts';
import { EXTENSION } from '../browser/launch.ts';
import { type BenchRow, makeRow } from './bench-row.ts';

const gzipped = (file: string) =>
  gzipSync(readFileSync(path.join(EXTENSION, file)), { level: 9 }).length / 1000;

/** Weights, in kB of 1,000 bytes. */
export function benchPackage(): BenchRow[] {
  const output = path.dirname(EXTENSION);
  const zip = readdirSync(output).find((file) => /chrome\.zip$/.test(file)) ?? '';
  const weigh = (files: readonly string[]) => files.reduce((sum, file) => sum + gzipped(file), 0);
  const chunksCalled = (name: string) =>
    readdirSync(path.join(EXTENSION, 'chunks'))
      .filter((file) => file.startsWith(`${name}-`))
      .map((file) => `chunks/${file}`);
  const manifest = JSON.parse(readFileSync(path.join(EXTENSION, 'manifest.json'), 'utf8')) as {
    content_scripts?: unknown[];
  };
  return [
    makeRow('script in a page before the user asks', 'scripts', manifest.content_scripts?.length ?? 0, {
      most: 0,
    }),
    ...['reader-profile', 'reader-list', 'reader-business', 'reader-site'].map((reader) =>
      makeRow(`${reader}, gzipped`, 'kB', gzipped(`${reader}.js`), { most: 25 }),
    ),
    makeRow('popup JS before it draws, gzipped', 'kB', weigh(scriptsOf('popup.html')), { most: 150 }),
    makeRow('popup JS on a profile, gzipped', 'kB', weigh(scriptsOf('popup.html', 'profile-view')), {
      most: 150,
    }),
    makeRow('words loaded with the database, gzipped', 'kB', weigh(chunksCalled('vocabulary-readers')), {
      most: 60,
    }),
    makeRow('package, zipped', 'kB', statSync(path.join(output, zip)).size / 1000, { most: 800 }),
  ];
}
