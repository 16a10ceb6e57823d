import { storage } from 'wxt/utils/storage';
import type { Instant } from '../model/schema.ts';

/**
 * The second copy of what nothing else could give back. A plain file in the extension's own file system: another engine than the
 * database's, replaced as a whole or not at all, and written without passing through the browser's other processes.
 */
const FILE = 'second-copy.assay';
const KEY = 'local:second-copy';

/** What is known of the copy there is. */
export interface CopyNote {
  at: Instant;
  people: number;
  /** Bytes. */
  size: number;
  /** What it was made of, to tell whether anything is different since. */
  of: CopySource;
  /** Milliseconds it took. */
  took: number;
}

export interface CopySource {
  /** This install, which a database that was lost and begun anew is not. */
  install: string | undefined;
  entries: number;
  /** Who must stay out. */
  suppressions: number;
  /** A sum over what is saved in place: profiles, cadences, messages. */
  saved: string;
}

export async function readCopyNote(): Promise<CopyNote | undefined> {
  return (await storage.getItem<CopyNote>(KEY)) ?? undefined;
}

/** Writes the copy: the one before stays until this one is whole. */
export async function writeSecondCopy(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<number> {
  const folder = await navigator.storage.getDirectory();
  const handle = await folder.getFileHandle(FILE, { create: true });
  await stream.pipeTo(await handle.createWritable());
  return (await handle.getFile()).size;
}

export async function noteCopy(note: CopyNote): Promise<void> {
  await storage.setItem<CopyNote>(KEY, note);
}

/** The copy there is. */
export async function readSecondCopy(): Promise<File | undefined> {
  try {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle(FILE)).getFile();
    return file.size > 0 ? file : undefined;
  } catch {
    return undefined;
  }
}

/** Removes the copy and what is known of it. */
export async function removeSecondCopy(): Promise<void> {
  const folder = await navigator.storage.getDirectory();
  await folder.removeEntry(FILE).catch(() => {});
  await storage.removeItem(KEY);
}
