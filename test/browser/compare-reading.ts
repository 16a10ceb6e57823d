import type { PersonReading, Position, Reading } from '../../lib/model/reading.ts';

export type Judgement = 'right' | 'not loaded' | 'wrong';

/** How one field of one page came out. */
export interface FieldResult {
  field: string;
  judgement: Judgement;
  detail?: string;
}

interface ExpectedRole {
  title: string;
  company?: string;
  employmentType?: string;
  dates: string;
  location?: string | null;
  current: boolean;
}
interface ExpectedGroup {
  company: string;
  roles: ExpectedRole[];
}

/** What a page's `.expected.json` says of one person; `null` means that the page does not say it. */
interface ExpectedPerson {
  [field: string]: unknown;
  ids?: string[];
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

/** The names a field has in the file and in a reading, where they are the same kind of text. */
const TEXT_FIELDS = {
  name: 'name',
  headline: 'headline',
  title: 'title',
  company: 'company',
  location: 'location',
  degree: 'degree',
  about: 'about',
  profileUrl: 'url',
  connectedOn: 'connectedOn',
} as const satisfies Record<string, keyof PersonReading>;

const LIST_FIELDS = ['emails', 'phones', 'websites'] as const;

/** Text as it is compared: NFC, without direction marks, white space collapsed. */
function normaliseText(text: string): string {
  return text.normalize('NFC').replace(/[‎‏]/g, '').replace(/\s+/g, ' ').trim();
}

function judge(field: string, wanted: unknown, got: unknown, notLoaded: boolean): FieldResult {
  if (wanted === null || wanted === 'self') {
    return got === undefined
      ? { field, judgement: 'right' }
      : { field, judgement: 'wrong', detail: `read ${JSON.stringify(got)}` };
  }
  if (got === undefined) {
    return notLoaded
      ? { field, judgement: 'not loaded' }
      : { field, judgement: 'wrong', detail: 'said to be absent' };
  }
  const same = JSON.stringify(normaliseAll(wanted)) === JSON.stringify(normaliseAll(got));
  return same
    ? { field, judgement: 'right' }
    : {
        field,
        judgement: 'wrong',
        detail: `read ${JSON.stringify(got)}, page says ${JSON.stringify(wanted)}`,
      };
}

function normaliseAll(value: unknown): unknown {
  if (typeof value === 'string') return normaliseText(value);
  return Array.isArray(value) ? value.map(normaliseAll) : value;
}

function flattenRoles(experience: (ExpectedRole | ExpectedGroup)[]): ExpectedRole[] {
  return experience.flatMap((entry) =>
    'roles' in entry ? entry.roles.map((role) => ({ ...role, company: entry.company })) : [entry],
  );
}

const roleText = (role: ExpectedRole | Position): string =>
  normaliseText(
    [role.title, role.company, role.employmentType, role.dates, role.location, String(role.current)]
      .map((part) => part ?? '-')
      .join(' | '),
  );

function judgeExperience(
  wanted: ExpectedPerson['experience'],
  person: PersonReading | undefined,
): FieldResult[] {
  if (wanted === undefined) return [];
  if (!Array.isArray(wanted)) return [judge('experience', null, person?.positions, true)];
  const got = person?.positions ?? [];
  const roles = flattenRoles(wanted);
  const surplus = got.slice(roles.length).map((role): FieldResult => {
    return { field: 'experience', judgement: 'wrong', detail: `read ${roleText(role)}` };
  });
  const judged = roles.map((role, at) => {
    const read = got[at];
    return judge(`experience ${at + 1}`, roleText(role), read && roleText(read), got.length === 0);
  });
  return [...judged, ...surplus];
}

function judgeIds(ids: readonly string[] | undefined, person: PersonReading | undefined): FieldResult[] {
  const read = (person?.identities ?? []).filter((identity) => /^li:(?:id|member)\//.test(identity));
  const bare = read.map((identity) => identity.replace(/^li:\w+\//, ''));
  const known = (ids ?? []).map(
    (id): FieldResult => ({
      field: `id ${id.slice(0, 8)}…`,
      judgement: bare.includes(id) ? 'right' : 'not loaded',
    }),
  );
  const strange = bare
    .filter((id) => ids !== undefined && !ids.includes(id))
    .map((id): FieldResult => ({ field: 'id', judgement: 'wrong', detail: `read ${id}` }));
  return [...known, ...strange];
}

/** Every text of a person as the reading has it, one per line of `path: text`. A schooling may rightly name a trap's school. */
function textsOf(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value.replace(/^li:\w+\//, '')]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'education' ? [] : textsOf(inner, `${path}.${key}`),
  );
}

function judgeTraps(traps: ExpectedPage['traps'], person: PersonReading): FieldResult[] {
  const texts = textsOf(person, 'person');
  return (traps ?? []).flatMap((trap) =>
    texts
      .filter(([, text]) => normaliseText(text) === normaliseText(trap.text))
      .map(([field]): FieldResult => ({ field, judgement: 'wrong', detail: `${trap.text}: ${trap.why}` })),
  );
}

function judgePerson(
  expected: ExpectedPerson,
  person: PersonReading | undefined,
  missing: ReadonlySet<string>,
): FieldResult[] {
  const refused = person === undefined;
  const texts = Object.entries(TEXT_FIELDS)
    .filter(([field]) => expected[field] !== undefined)
    .map(([field, key]) => judge(field, expected[field], person?.[key], refused || missing.has(key)));
  const lists = LIST_FIELDS.filter((field) => expected[field] !== undefined).map((field) =>
    judge(field, expected[field], person?.[field], refused || missing.has(field)),
  );
  const marker = expected.photoPathMarker;
  const photo =
    typeof marker !== 'string'
      ? []
      : [judge('photo', true, person?.photoUrl?.includes(marker), refused || missing.has('photoUrl'))];
  return [
    ...texts,
    ...lists,
    ...photo,
    ...judgeIds(expected.ids, person),
    ...judgeExperience(expected.experience, person),
  ];
}

function refusedResults(expected: ExpectedPage): FieldResult[] {
  const people = expected.people.flatMap((person) =>
    judgePerson(person, undefined, new Set()).map(
      (result): FieldResult => ({ field: result.field, judgement: 'not loaded' }),
    ),
  );
  const company = Object.keys(expected.company ?? {}).map((field): FieldResult => {
    return { field: `company ${field}`, judgement: 'not loaded' };
  });
  return [...people, ...company];
}

/** Compares what was read from a page with what it holds. A refused page counts its fields as not loaded. */
export function compareReading(expected: ExpectedPage, reading: Reading): FieldResult[] {
  if (!reading.ok) return refusedResults(expected);
  const { people } = reading;
  const missing: ReadonlySet<string> = new Set(reading.notLoaded);
  const surplus = people.slice(expected.people.length).map(
    (person): FieldResult => ({
      field: 'people',
      judgement: 'wrong',
      detail: `read ${person.name}, who is nobody's subject`,
    }),
  );
  return [
    ...expected.people.flatMap((person, at) => judgePerson(person, people[at], missing)),
    ...surplus,
    ...people.flatMap((person) => judgeTraps(expected.traps, person)),
  ];
}
