/** A copy of the built extension that writes down, in a database of its own, what it shows; and what was written. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { EXTENSION } from './launch.ts';

/** An empty page of the extension that runs none of its code. */
export const WATCHER = 'watcher.html';

/** What a copy wrote down, in order. Moments are milliseconds since 1970 by the browser's clock. */
export type Witnessed =
  /** A notification of follow-ups is about to be shown: its title, and the follow-ups due and not marked by then, each with its `dueAt`. */
  | { what: 'show'; name: string; title: string; at: number; due: [id: string, dueAt: string][] }
  | { what: 'shown'; name: string; at: number }
  | { what: 'installed'; reason: string; version: string; at: number }
  /** Alarm, badge and notification were made to follow the rows. */
  | { what: 'reconciled'; milliseconds: number; at: number }
  /** A worker or page started: which notifications were on the screen, and whether it was the first since the browser started or loaded the extension. */
  | { what: 'started'; worker: boolean; first: boolean; names: string[]; at: number };

/** Wraps what the browser offers, before any of the extension's code runs. */
const RECORDER = `{
  const answer = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const opening = indexedDB.open('witness', 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('witnessed', { autoIncrement: true });
    opening.result.createObjectStore('orders');
  };
  const ready = answer(opening);
  const witness = async (event) => {
    const adding = (await ready).transaction('witnessed', 'readwrite');
    adding.objectStore('witnessed').add({ ...event, at: Date.now() });
    await new Promise((resolve) => { adding.oncomplete = resolve; });
  };
  globalThis.witness = witness;
  const untold = async () => {
    const db = await answer(indexedDB.open('assay'));
    const come = IDBKeyRange.bound(['open', ''], ['open', new Date().toISOString()]);
    const rows = await answer(db.transaction('followUps').objectStore('followUps').index('[state+dueAt]').getAll(come));
    db.close();
    return rows.filter((row) => row.notifiedFor !== row.dueAt).map((row) => [row.id, row.dueAt]);
  };
  globalThis.untold = untold;
  const request = navigator.locks.request.bind(navigator.locks);
  const started = request('witness', async () => {
    const { known } = await chrome.storage.session.get('known');
    const names = Object.keys(await chrome.notifications.getAll());
    await witness({ what: 'started', worker: typeof document === 'undefined', first: !known, names });
    await chrome.storage.session.set({ known: true });
  });
  const clear = chrome.notifications.clear.bind(chrome.notifications);
  chrome.notifications.clear = async (name) => {
    await started;
    return await clear(name);
  };
  const create = chrome.notifications.create.bind(chrome.notifications);
  chrome.notifications.create = async (name, options) => {
    if (!name.startsWith('due')) return await create(name, options);
    await started;
    await witness({ what: 'show', name, title: options.title, due: await untold() });
    const shown = await create(name, options);
    await witness({ what: 'shown', name });
    const pause = await answer((await ready).transaction('orders').objectStore('orders').get('pause'));
    if (pause) await new Promise((resolve) => setTimeout(resolve, pause));
    return shown;
  };
  navigator.locks.request = (name, ...rest) => {
    const run = rest.pop();
    if (name !== 'reminders') return request(name, ...rest, run);
    return request(name, ...rest, async (lock) => {
      const from = performance.now();
      try { return await run(lock); }
      finally { await witness({ what: 'reconciled', milliseconds: performance.now() - from }); }
    });
  };
  chrome.runtime.onInstalled.addListener(({ reason }) => {
    void witness({ what: 'installed', reason, version: chrome.runtime.getManifest().version });
  });
}`;

/** Copies the built extension into a folder and has it witnessed there, in its worker and on its pages. */
export function copyWatched(folder: string): void {
  cpSync(EXTENSION, folder, { recursive: true });
  writeFileSync(path.join(folder, 'recorder.js'), RECORDER);
  writeFileSync(path.join(folder, WATCHER), '<!doctype html><script src="/recorder.js"></script>');
  const worker = path.join(folder, 'background.js');
  // A module runs what it imports first, in that order.
  writeFileSync(worker, `import '/recorder.js';${readFileSync(worker, 'utf8')}`);
  for (const page of readdirSync(folder).filter((name) => name.endsWith('.html') && name !== WATCHER)) {
    const text = readFileSync(path.join(folder, page), 'utf8');
    writeFileSync(
      path.join(folder, page),
      text.replace('<head>', '<head><script src="/recorder.js"></script>'),
    );
  }
}

/** Raises the version of a copy, as an update on disk does. The browser takes it once the extension is loaded anew. */
export function raiseVersion(folder: string): string {
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  const [major, minor, patch] = manifest.version.split('.').map(Number);
  const version = [major, minor, (patch ?? 0) + 1].join('.');
  writeFileSync(file, JSON.stringify({ ...manifest, version }));
  return version;
}

const ALL = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('witness', 1);
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const reading = opening.result.transaction('witnessed').objectStore('witnessed').getAll();
    reading.onerror = () => reject(reading.error);
    reading.onsuccess = () => { opening.result.close(); resolve(reading.result); };
  };
})`;

/** Everything that was written down, on the watcher page. */
export async function readWitnessed(watcher: Page): Promise<Witnessed[]> {
  return await watcher.evaluate<Witnessed[]>(ALL);
}

/** How long whoever shows a notification waits before it goes on, in milliseconds; 0 is the usual. */
export async function pauseAfterShowing(watcher: Page, milliseconds: number): Promise<void> {
  await watcher.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('witness', 1);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('orders', 'readwrite');
      writing.objectStore('orders').put(${milliseconds}, 'pause');
      writing.oncomplete = () => { opening.result.close(); resolve(); };
      writing.onabort = () => reject(writing.error);
    };
  })`);
}
