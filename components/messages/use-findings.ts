import { useMemo } from 'react';
import { guardMessage } from '../../lib/followup/message/guard-message.ts';
import type { Finding } from '../../lib/followup/message/guard-types.ts';
import { findNamed } from '../../lib/store/find-named.ts';
import { useLive } from '../hooks/use-store.tsx';
import { type Composed, guardInputOf } from './make-message.ts';
import type { ReadInput } from './use-compose-input.ts';

const NOBODY = { people: [], companies: [] };

/** What stands against a message as it is now. Names of others are looked up beside it, and come a moment later. */
export function useFindings(composed: Composed, input: ReadInput): Finding[] {
  const words = `${composed.subject ?? ''}\n${composed.body}`;
  const strangers = useLive((db) => findNamed(db, words), [words]) ?? NOBODY;
  return useMemo(() => guardMessage(guardInputOf(composed, input, strangers)), [composed, input, strangers]);
}
