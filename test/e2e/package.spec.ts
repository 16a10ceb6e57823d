/** What is shipped: its manifest, word for word, and its weight. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { scriptsOf, workerScripts } from '../browser/built-scripts.ts';
import { EXTENSION } from '../browser/launch.ts';
import { FIREFOX_MANIFEST, MANIFEST } from './manifest-golden.ts';

/** The same, built for Firefox. */
const ADD_ON = path.join(path.dirname(EXTENSION), 'firefox-mv3');

const read = (file: string) => readFileSync(path.join(EXTENSION, file));
const gzipped = (file: string) => gzipSync(read(file), { level: 9 }).length;

for (const [folder, golden] of [
  [EXTENSION, MANIFEST],
  [ADD_ON, FIREFOX_MANIFEST],
] as const) {
  test(`the manifest of ${path.basename(folder)} asks for what it says it asks for, and for nothing else`, () => {
    const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
    expect(manifest).toEqual(golden);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('content_scripts');
  });

  test(`nothing in ${path.basename(folder)} tells where it was built, so that a package can be built again elsewhere`, () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    const telling = files.filter((one) =>
      readFileSync(path.join(one.parentPath, one.name)).includes(process.cwd()),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(telling.map(({ name }) => name)).toEqual([]);
  });
}

for (const reader of ['reader-profile.js', 'reader-list.js', 'reader-business.js', 'reader-site.js']) {
  test(`${reader}, of which a page gets one, is at most 25 kB gzipped`, () => {
    expect(gzipped(reader)).toBeLessThanOrEqual(25_000);
  });
}

test('the popup’s scripts are at most 150 kB gzipped', () => {
  const files = scriptsOf('popup.html');
  expect(files.length).toBeGreaterThan(0);
  expect(files.reduce((sum, file) => sum + gzipped(file), 0)).toBeLessThanOrEqual(150_000);
});

for (const worker of ['list-work', 'long-work', 'backup-work']) {
  test(`the worker ${worker} loads nothing that touches a page as it starts`, () => {
    // The bundler lets workers share chunks with pages; one that asks for the document as it loads ends the worker.
    const drawing = workerScripts(worker).filter((file) =>
      /^\s*\(function\(\)\{let e=document|MutationObserver/m.test(read(file).toString()),
    );
    expect(drawing).toEqual([]);
  });
}

test('nothing in the package is loaded from elsewhere', () => {
  const scripts = readdirSync(EXTENSION, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.js'));
  for (const file of scripts) {
    expect(read(file).toString(), file).not.toMatch(
      /importScripts\(|\bimport\("https?:|new Function\(|\beval\(/,
    );
  }
});
