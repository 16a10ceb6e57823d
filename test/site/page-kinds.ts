import { ANY_KINDS } from './kinds/any-kinds.ts';
import { COMPANY_KINDS } from './kinds/company-kinds.ts';
import { LIST_KINDS } from './kinds/list-kinds.ts';
import { PROFILE_KINDS } from './kinds/profile-kinds.ts';
import { PROFILE_PART_KINDS } from './kinds/profile-part-kinds.ts';
import { SALES_KINDS } from './kinds/sales-kinds.ts';
import type { PageKind } from './site-page.ts';

/** Every kind of page the practice site can serve. One file per family under `kinds/`. */
export const PAGE_KINDS: readonly PageKind[] = [
  ...PROFILE_KINDS,
  ...PROFILE_PART_KINDS,
  ...LIST_KINDS,
  ...COMPANY_KINDS,
  ...SALES_KINDS,
  ...ANY_KINDS,
];
