import { v7 } from 'uuid';

/**
 * A UUIDv7 (RFC 9562): sorts by creation time.
 * @param now milliseconds since the epoch
 * @param random at least 16 random bytes; the caller owns chance, so that the pure rooms have none
 */
export function makeId(now: number, random: Uint8Array): string {
  return v7({ msecs: now, random });
}
