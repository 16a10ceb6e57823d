import type { Icp } from '../../lib/model/icp.ts';
import { activeIcps } from '../../lib/store/link-people.ts';
import { useLive } from '../hooks/use-store.tsx';

/** The profiles people are held against, the one saved last first; `undefined` until they are read. */
export function useActiveIcps(): readonly Icp[] | undefined {
  return useLive(activeIcps, []);
}
