import type { Instant } from './schema.ts';
import type { ObjectionChannel } from './words.ts';

/**
 * Someone who must not come back, kept without a name: `hash` is an HMAC-SHA-256, hex, of one identity under this
 * install's key. One row per identity the person had.
 */
export interface Suppression {
  hash: string;
  why: 'objected' | 'erased';
  at: Instant;
  /** How the objection reached us; absent for an erasure. */
  channel?: ObjectionChannel;
}
