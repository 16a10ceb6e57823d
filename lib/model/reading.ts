import { CAPS, COMPANY_FIELDS, DEGREES, READ_FIELDS } from './caps.ts';
import { type instantSchema, textSchema, z } from './schema.ts';
import { ACQUISITION_CHANNELS } from './words.ts';

export { CAPS, COMPANY_FIELDS, DEGREES, READ_FIELDS };

const line = textSchema(CAPS.line);
/** An address as a page states it. What is shown as a link goes through `safeLink` besides, which takes https alone. */
const webUrl = z.string().check(z.maxLength(CAPS.url), z.regex(/^https?:\/\//));

export const positionSchema = z.object({
  title: line,
  company: z.exactOptional(line),
  companyUrl: z.exactOptional(webUrl),
  employmentType: z.exactOptional(line),
  /** The range as the page words it: `Aug 2021 - Present · 4 yrs`. */
  dates: z.exactOptional(line),
  location: z.exactOptional(line),
  current: z.boolean(),
});
/** One job, as read. `current` is true only where the page shows the range as still open. */
export type Position = z.infer<typeof positionSchema>;

export const educationSchema = z.object({
  school: line,
  degree: z.exactOptional(line),
  dates: z.exactOptional(line),
});
export type Education = z.infer<typeof educationSchema>;

export type Degree = (typeof DEGREES)[number];

export const personReadingSchema = z.object({
  identities: z.array(textSchema(CAPS.url)).check(z.minLength(1), z.maxLength(CAPS.identities)),
  /** Absent for someone entered by hand without an address. */
  url: z.exactOptional(webUrl),
  /**
   * Absent only where a page is surely about a person it does not name, such as a sub-page of a profile. What it says adds to a
   * known person; it makes no new one.
   */
  name: z.exactOptional(textSchema(CAPS.name)),
  headline: z.exactOptional(line),
  title: z.exactOptional(line),
  company: z.exactOptional(line),
  companyUrl: z.exactOptional(webUrl),
  location: z.exactOptional(line),
  degree: z.exactOptional(z.enum(DEGREES)),
  about: z.exactOptional(textSchema(CAPS.long)),
  photoUrl: z.exactOptional(webUrl),
  positions: z.exactOptional(z.array(positionSchema).check(z.maxLength(CAPS.positions))),
  education: z.exactOptional(z.array(educationSchema).check(z.maxLength(CAPS.positions))),
  emails: z.exactOptional(z.array(line).check(z.maxLength(CAPS.contacts))),
  phones: z.exactOptional(z.array(line).check(z.maxLength(CAPS.contacts))),
  websites: z.exactOptional(z.array(webUrl).check(z.maxLength(CAPS.contacts))),
  connectedOn: z.exactOptional(line),
});
/** What one page said about one person. Absent is `undefined`, never `''`. */
export type PersonReading = z.infer<typeof personReadingSchema>;

export const companyReadingSchema = z.object({
  identities: z.array(textSchema(CAPS.url)).check(z.minLength(1), z.maxLength(CAPS.identities)),
  url: webUrl,
  name: textSchema(CAPS.name),
  /** The industry as the page words it. */
  industry: z.exactOptional(line),
  /** The head count band as the page words it: `51-200 employees`. */
  size: z.exactOptional(line),
  /** Headquarters. */
  place: z.exactOptional(line),
  website: z.exactOptional(webUrl),
  /** People on the site who name the company as employer. */
  employees: z.exactOptional(z.number().check(z.int(), z.minimum(0))),
  /** The kind of company as the page words it: `Public Company`. */
  type: z.exactOptional(line),
  /** Year. */
  founded: z.exactOptional(z.number().check(z.int(), z.minimum(1_000), z.maximum(2_200))),
  specialties: z.exactOptional(z.array(line).check(z.maxLength(CAPS.positions))),
  about: z.exactOptional(textSchema(CAPS.long)),
  phone: z.exactOptional(line),
});
/** What one page said about one company. Absent is `undefined`, never `''`. */
export type CompanyReading = z.infer<typeof companyReadingSchema>;

export type ReadField = (typeof READ_FIELDS)[number];
export type CompanyField = (typeof COMPANY_FIELDS)[number];

const fieldEvidenceSchema = z.object({
  /** A field of the person, or of the company on a company page. */
  field: z.enum([...READ_FIELDS, ...COMPANY_FIELDS]),
  /** The reader that answered. */
  reader: textSchema(80),
  /** How many further readers found the same value. */
  agreeing: z.number(),
  /** Readers that found another value. */
  conflicting: z.array(textSchema(80)),
  /** On a list, for how many rows the reader answered. */
  rows: z.exactOptional(z.number().check(z.int(), z.minimum(1))),
});
/** Which reader answered for a field, and which disagreed. */
export type FieldEvidence = z.infer<typeof fieldEvidenceSchema>;

const READING_REFUSALS = ['not-a-profile', 'not-ready', 'layout-unknown', 'ambiguous'] as const;
export type ReadingRefusal = (typeof READING_REFUSALS)[number];

export const readingSchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    kind: z.enum(['person', 'people', 'company']),
    adapter: textSchema(40),
    version: textSchema(20),
    layout: textSchema(40),
    locale: textSchema(20),
    /** The one person of a `person` page, everyone read on a `people` page, nobody on a `company` page. */
    people: z.array(personReadingSchema).check(z.maxLength(CAPS.people)),
    /** The company of a `company` page, or the one whose people a `people` page lists. */
    company: z.exactOptional(companyReadingSchema),
    /** Rows of a list that are there but not rendered yet; scrolling loads them. Absent where the page cannot tell. */
    rowsNotLoaded: z.exactOptional(z.number().check(z.int(), z.minimum(0))),
    /** Fields this page could have but did not show (not scrolled to, masked, another sub-page). */
    notLoaded: z.array(z.enum([...READ_FIELDS, ...COMPANY_FIELDS])),
    /** One per field on a page about one person or company; one per field and reader on a list, its counts summed. */
    health: z.array(fieldEvidenceSchema),
  }),
  z.object({
    ok: z.literal(false),
    reason: z.enum(READING_REFUSALS),
    /** What was looked for and not found, or found twice; for the message and for bug reports. Never page text. */
    tried: z.array(textSchema(200)),
  }),
]);
/** The result of reading one page. */
export type Reading = z.infer<typeof readingSchema>;
export type GoodReading = Extract<Reading, { ok: true }>;

/** A file that was imported: its name, the layout it was read as, and the import. */
export const fileSourceSchema = z.object({
  kind: z.literal('file'),
  file: textSchema(200),
  format: textSchema(40),
  import: textSchema(36),
  /** How the people in it were come by, where the user said so: a list that was bought is marked as one. */
  channel: z.exactOptional(z.enum(ACQUISITION_CHANNELS)),
});
export type FileSource = z.infer<typeof fileSourceSchema>;

export const sourceSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('page'),
    adapter: textSchema(40),
    version: textSchema(20),
    layout: textSchema(40),
    url: webUrl,
  }),
  z.object({ kind: z.literal('user') }),
  z.object({ kind: z.literal('entered') }),
  fileSourceSchema,
]);
/**
 * Where a fact comes from: a page the user was looking at, the user's own correction, a list or name the user entered
 * to add people, or a file. A correction stands against later pages; what was entered or imported is overtaken by them.
 */
export type Source = z.infer<typeof sourceSchema>;
export type PageSource = Extract<Source, { kind: 'page' }>;

/** A value with where and when it was seen. */
export interface Fact<T> {
  value: T;
  source: Source;
  at: z.infer<typeof instantSchema>;
}
