import { readTags } from '../../lib/store/queries.ts';
import { useLive } from '../hooks/use-store.tsx';

/** Every tag in use, to offer while one is typed. */
export function useKnownTags(): readonly string[] {
  return useLive(readTags, []) ?? [];
}
