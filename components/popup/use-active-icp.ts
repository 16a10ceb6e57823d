import type { Icp } from '../../lib/model/icp.ts';
import { activeIcp } from '../../lib/store/link-people.ts';
import { useLive } from '../hooks/use-store.tsx';

/** The profile people are held against; `null` when there is none, `undefined` until it is read. */
export function useActiveIcp(): Icp | null | undefined {
  return useLive(async (db) => (await activeIcp(db)) ?? null, []);
}
