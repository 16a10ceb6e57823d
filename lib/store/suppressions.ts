import { keptOutForms } from '../model/mailbox.ts';
import type { PersonReading } from '../model/reading.ts';
import type { Suppression } from '../model/suppression.ts';
import type { AssayDatabase } from './database.ts';

const KEY_BYTES = 32;

/** This install's secret for suppression hashes, made on first use. */
async function suppressionKey(db: AssayDatabase): Promise<Uint8Array<ArrayBuffer>> {
  const row = await db.meta.get('suppressionKey');
  if (row?.key === 'suppressionKey') return row.value;
  const fresh = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  return await db.transaction('rw', db.meta, async () => {
    const made = await db.meta.get('suppressionKey');
    if (made?.key === 'suppressionKey') return made.value;
    await db.meta.add({ key: 'suppressionKey', value: fresh });
    return fresh;
  });
}

/** Every key suppressions are kept under: this install's own, and those that came with restored backups. */
async function suppressionKeys(db: AssayDatabase): Promise<Uint8Array<ArrayBuffer>[]> {
  const own = await suppressionKey(db);
  const row = await db.meta.get('suppressionKeys');
  return row?.key === 'suppressionKeys' ? [own, ...row.value] : [own];
}

async function hashWith(secret: Uint8Array<ArrayBuffer>, identities: readonly string[]): Promise<string[]> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', secret, algorithm, false, ['sign']);
  const encoder = new TextEncoder();
  return await Promise.all(
    identities.map(async (identity) => {
      const mac = await crypto.subtle.sign('HMAC', key, encoder.encode(identity));
      return Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, '0')).join('');
    }),
  );
}

/**
 * Keyed hashes (HMAC-SHA-256, hex) of identities, in the same order: one under each key, this install's own first. Call it before a
 * transaction: awaiting WebCrypto inside one would end it.
 */
async function hashIdentities(db: AssayDatabase, identities: readonly string[]): Promise<string[][]> {
  const keys = await suppressionKeys(db);
  const byKey = await Promise.all(keys.map((secret) => hashWith(secret, identities)));
  return identities.map((_, place) => byKey.flatMap((hashes) => hashes[place] ?? []));
}

/**
 * The hashes people on a page would be suppressed under, person by person: their identities, and the e-mail addresses
 * shown, since an objection holds for a person whatever address they are found under; with the plain form of each mailbox.
 */
export async function hashReadings(
  db: AssayDatabase,
  readings: readonly Pick<PersonReading, 'identities' | 'emails'>[],
): Promise<string[][]> {
  const wanted = readings.map(({ identities, emails = [] }) => keptOutForms(identities, emails));
  const distinct = [...new Set(wanted.flat())];
  const hashes = await hashIdentities(db, distinct);
  const hashesOf = new Map(distinct.map((identity, place) => [identity, hashes[place] ?? []]));
  return wanted.map((identities) => identities.flatMap((identity) => hashesOf.get(identity) ?? []));
}

/** Keeps out whoever is met under one of these hashes. */
export async function suppress(
  db: AssayDatabase,
  hashes: readonly string[],
  how: Omit<Suppression, 'hash'>,
): Promise<void> {
  await db.suppressions.bulkPut(hashes.map((hash) => ({ ...how, hash })));
}

/** Of some hashes those that keep somebody out. Where few are kept out, all of them are read, which takes one request. */
export async function suppressedAmong(db: AssayDatabase, hashes: readonly string[]): Promise<Set<string>> {
  if ((await db.suppressions.count()) < hashes.length) {
    return new Set(await db.suppressions.toCollection().primaryKeys());
  }
  const rows = await db.suppressions.bulkGet([...hashes]);
  return new Set(rows.flatMap((row) => row?.hash ?? []));
}

/** The suppression any of these hashes falls under. An objection outranks an erasure. */
export async function findSuppression(
  db: AssayDatabase,
  hashes: readonly string[],
): Promise<Suppression | undefined> {
  const rows = (await db.suppressions.bulkGet([...hashes])).filter((row) => row !== undefined);
  return rows.find((row) => row.why === 'objected') ?? rows[0];
}
