import { type Kept, useKept } from '../popup/use-kept.ts';
import { EMPTY_QUICK, isEmptyQuick, type QuickFields } from './quick-person.ts';

/** What is typed to add one person: one draft for all surfaces, which outlives each of them. */
export function useQuickDraft(): Kept<QuickFields> | undefined {
  return useKept('add:quick', EMPTY_QUICK, isEmptyQuick);
}
