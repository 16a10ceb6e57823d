import { storage } from 'wxt/utils/storage';

/**
 * What the user typed for a person and did not save yet, by identity. It is in memory only (`storage.session`): it
 * outlives the popup, and not the browser, because nobody has decided to keep this person.
 */
const keyOf = (identity: string) => `session:draft:${identity}` as const;

export async function readDraft<T>(identity: string): Promise<T | undefined> {
  return (await storage.getItem<T>(keyOf(identity))) ?? undefined;
}

export async function writeDraft<T>(identity: string, draft: T): Promise<void> {
  await storage.setItem(keyOf(identity), draft);
}

export async function dropDraft(identity: string): Promise<void> {
  await storage.removeItem(keyOf(identity));
}
