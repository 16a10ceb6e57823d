import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { keptOutForms } from '../../model/mailbox.ts';

/** What a row of a person says of how they may be met. */
interface Met {
  identities: readonly string[];
  facts: { emails?: { value: readonly string[] | null } };
}

/**
 * Whether a person falls under one of some suppressions: their identities and e-mail addresses, HMAC-SHA-256 in hex as `hashReadings`
 * makes them, but at once and many thousands a second, for a whole file of people.
 * @param keys every key suppressions are kept under
 */
export function makeBarred(
  keys: readonly Uint8Array[],
  hashes: ReadonlySet<string>,
): (person: Met) => boolean {
  const encoder = new TextEncoder();
  const keyed = keys.map((key) => hmac.create(sha256, key));
  const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return ({ identities, facts }) => {
    const met = keptOutForms(identities, facts.emails?.value ?? []).map((form) => encoder.encode(form));
    return met.some((bytes) => keyed.some((mac) => hashes.has(hex(mac.clone().update(bytes).digest()))));
  };
}
