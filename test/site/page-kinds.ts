import { PROFILE_KINDS } from './kinds/profile-kinds.ts';
import type { PageKind } from './site-page.ts';

/** Every kind of page the practice site can serve. One file per family under `kinds/`. */
export const PAGE_KINDS: readonly PageKind[] = [...PROFILE_KINDS];
