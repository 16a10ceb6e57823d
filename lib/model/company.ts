import type { CompanyField, Fact } from './reading.ts';
import type { Instant } from './schema.ts';

/** What is known of a company, each with its source and date. A fact whose value is `null` was cleared by the user. */
export type CompanyFacts = { name: Fact<string> } & {
  [field in Exclude<CompanyField, 'name' | 'employees' | 'founded' | 'specialties'>]?: Fact<string | null>;
} & {
  employees?: Fact<number | null>;
  founded?: Fact<number | null>;
  specialties?: Fact<string[] | null>;
};

/** A company as the ledger tells it. Every field is derived. */
export interface Company {
  id: string;
  /** `li:company/…`, `li:company-id/…`, and `url:<domain>` for its web site. */
  identities: string[];
  /** The address it is best seen under. */
  url: string;
  facts: CompanyFacts;
  capturedAt: Instant;
  lastSeenAt: Instant;
  updatedAt: Instant;
}

/** A company's row in the store: the derived company plus what indexes need. */
export interface CompanyRow extends Company {
  /** Folded name for sorting. */
  sortName: string;
  /** Folded words to find the company by. */
  words: string[];
  /** What people's `employers` are matched with: the identities, and `name:<company key>`. */
  links: string[];
}
