import { storage } from 'wxt/utils/storage';
import type { Instant } from '../model/schema.ts';

/** A profile being written, as it was last left. What the form holds is for its reader to check. */
export interface KeptIcpDraft {
  form: unknown;
  savedAt: Instant;
}

/**
 * Profiles being written, by the id they have or are to have. Kept on disk: nothing of a person is in them, and half an
 * hour's work should outlive the browser.
 */
const keyOf = (id: string) => `local:icp-draft:${id}` as const;
const LISTED = /^icp-draft:(.+)$/;

export async function readIcpDraft(id: string): Promise<KeptIcpDraft | undefined> {
  return (await storage.getItem<KeptIcpDraft>(keyOf(id))) ?? undefined;
}

export async function writeIcpDraft(id: string, draft: KeptIcpDraft): Promise<void> {
  await storage.setItem(keyOf(id), draft);
}

export async function dropIcpDraft(id: string): Promise<void> {
  await storage.removeItem(keyOf(id));
}

/** Every draft, by id. */
export async function listIcpDrafts(): Promise<ReadonlyMap<string, KeptIcpDraft>> {
  const kept = Object.entries(await storage.snapshot('local'));
  return new Map(
    kept.flatMap(([key, draft]) => {
      const id = key.match(LISTED)?.[1];
      return id === undefined ? [] : [[id, draft as KeptIcpDraft] as const];
    }),
  );
}

/** Calls back when a draft changes or goes, whichever page did it. Returns how to stop. */
export function watchIcpDraft(id: string, onChange: (draft: KeptIcpDraft | undefined) => void): () => void {
  return storage.watch<KeptIcpDraft>(keyOf(id), (draft) => onChange(draft ?? undefined));
}
