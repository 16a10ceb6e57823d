/** One job as a page's file states it. */
export interface ExpectedRole {
  title: string;
  company?: string;
  employmentType?: string;
  dates: string;
  location?: string | null;
  current: boolean;
}
/** A company with several roles. */
export interface ExpectedGroup {
  company: string;
  roles: ExpectedRole[];
}

/** What a page's `.expected.json` says of one person; `null` means that the page does not say it. */
export interface ExpectedPerson {
  [field: string]: unknown;
  ids?: string[];
  /** A row of a list that the page has not drawn: nobody to read. */
  rendered?: boolean;
  experience?: (ExpectedRole | ExpectedGroup)[] | { rendered: false };
}

/** The part of an `.expected.json` that is compared. */
export interface ExpectedPage {
  page: string;
  kind: string;
  serveAt: string;
  people: ExpectedPerson[];
  company?: Record<string, unknown>;
  traps?: { text: string; why: string }[];
}
