import type { Adapter } from './adapter.ts';
import { linkedInCompany } from './linkedin/company-adapter.ts';
import { linkedInSales } from './salesnav/sales-adapter.ts';

/** Companies on LinkedIn, and everything in Sales Navigator. */
export const LINKEDIN_BUSINESS: readonly Adapter[] = [linkedInCompany, linkedInSales];
