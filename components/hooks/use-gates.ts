import type { Gates } from '../../lib/model/gates.ts';
import { readGates } from '../../lib/store/read-gates.ts';
import { useLive } from './use-store.tsx';

/** What the user wants the stages to ask for; `undefined` until it is read. */
export function useGates(): Gates | undefined {
  return useLive(readGates, []);
}
