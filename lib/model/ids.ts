import { v5, v7 } from 'uuid';

/**
 * A UUIDv7 (RFC 9562): sorts by creation time.
 * @param now milliseconds since the epoch
 * @param random at least 16 random bytes; the caller owns chance, so that the pure rooms have none
 */
export function makeId(now: number, random: Uint8Array): string {
  return v7({ msecs: now, random });
}

/**
 * The nth id that belongs to another: the same each time it is asked for, and nobody else's.
 * @param from a UUID
 */
export function deriveId(from: string, n: number): string {
  return v5(String(n), from);
}
