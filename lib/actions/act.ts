import { makeId } from '../model/ids.ts';
import type { Instant } from '../model/schema.ts';

/** One act of the user, made where they acted. Sent again after a failure, the same act changes nothing twice. */
export interface Act {
  /** UUIDv7; becomes the id of the first ledger entry the act writes. */
  id: string;
  at: Instant;
  /** The act this one is a share of, where it takes several transactions: entries go under that one's id. */
  shareOf?: string;
}

/** A fresh id, for an act or for what an act creates. */
export function newId(): string {
  return makeId(Date.now(), crypto.getRandomValues(new Uint8Array(16)));
}

/** A new act, happening now. */
export function startAct(): Act {
  return { id: newId(), at: new Date().toISOString() };
}
