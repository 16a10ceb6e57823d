import { CAPS, DEGREES, READ_FIELDS } from './caps.ts';
import { type instantSchema, textSchema, z } from './schema.ts';

export { CAPS, DEGREES, READ_FIELDS };

const line = textSchema(CAPS.line);
const httpsUrl = z.string().check(z.maxLength(CAPS.url), z.regex(/^https:\/\//));

export const positionSchema = z.object({
  title: line,
  company: z.exactOptional(line),
  companyUrl: z.exactOptional(httpsUrl),
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
  url: httpsUrl,
  name: textSchema(CAPS.name),
  headline: z.exactOptional(line),
  title: z.exactOptional(line),
  company: z.exactOptional(line),
  companyUrl: z.exactOptional(httpsUrl),
  location: z.exactOptional(line),
  degree: z.exactOptional(z.enum(DEGREES)),
  about: z.exactOptional(textSchema(CAPS.long)),
  photoUrl: z.exactOptional(httpsUrl),
  positions: z.exactOptional(z.array(positionSchema).check(z.maxLength(CAPS.positions))),
  education: z.exactOptional(z.array(educationSchema).check(z.maxLength(CAPS.positions))),
  emails: z.exactOptional(z.array(line).check(z.maxLength(CAPS.contacts))),
  phones: z.exactOptional(z.array(line).check(z.maxLength(CAPS.contacts))),
  websites: z.exactOptional(z.array(httpsUrl).check(z.maxLength(CAPS.contacts))),
  connectedOn: z.exactOptional(line),
});
/** What one page said about one person. Absent is `undefined`, never `''`. */
export type PersonReading = z.infer<typeof personReadingSchema>;

const companyReadingSchema = z.object({
  identities: z.array(textSchema(CAPS.url)).check(z.minLength(1), z.maxLength(CAPS.identities)),
  url: httpsUrl,
  name: textSchema(CAPS.name),
  industry: z.exactOptional(line),
  size: z.exactOptional(line),
  place: z.exactOptional(line),
  website: z.exactOptional(httpsUrl),
});

export type ReadField = (typeof READ_FIELDS)[number];

const fieldEvidenceSchema = z.object({
  field: z.enum(READ_FIELDS),
  /** The reader that answered. */
  reader: textSchema(80),
  /** How many further readers found the same value. */
  agreeing: z.number(),
  /** Readers that found another value. */
  conflicting: z.array(textSchema(80)),
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
    people: z.array(personReadingSchema),
    company: z.exactOptional(companyReadingSchema),
    /** Fields this page could have but did not show (not scrolled to, masked, another sub-page). */
    notLoaded: z.array(z.enum(READ_FIELDS)),
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

export const sourceSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('page'),
    adapter: textSchema(40),
    version: textSchema(20),
    layout: textSchema(40),
    url: httpsUrl,
  }),
  z.object({ kind: z.literal('user') }),
]);
/** Where a fact comes from: a page the user was looking at, or the user's own hand. */
export type Source = z.infer<typeof sourceSchema>;

/** A value with where and when it was seen. */
export interface Fact<T> {
  value: T;
  source: Source;
  at: z.infer<typeof instantSchema>;
}
