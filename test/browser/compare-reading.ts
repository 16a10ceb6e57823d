import type {
  CompanyReading,
  GoodReading,
  PersonReading,
  Position,
  Reading,
} from '../../lib/model/reading.ts';
import type { ExpectedGroup, ExpectedPage, ExpectedPerson, ExpectedRole } from './expected-page.ts';

export type Judgement = 'right' | 'not loaded' | 'wrong';

/** How one field of one page came out. */
export interface FieldResult {
  field: string;
  judgement: Judgement;
  detail?: string;
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

/** The same for a company. */
const COMPANY_FIELDS = {
  name: 'name',
  industry: 'industry',
  size: 'size',
  employees: 'employees',
  headquarters: 'place',
  type: 'type',
  website: 'website',
  specialties: 'specialties',
  description: 'about',
} as const satisfies Record<string, keyof CompanyReading>;

const LIST_FIELDS = ['emails', 'phones', 'websites'] as const;

/** Text as it is compared: NFC, without direction marks, white space collapsed. */
function normaliseText(text: string): string {
  const plain = text.normalize('NFC').replace(/[‎‏]/g, '').replace(/\s+/g, ' ').trim();
  return /^https?:\/\/[^/]+\/$/.test(plain) ? plain.slice(0, -1) : plain;
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

const bareIdentity = (identity: string): string => identity.replace(/^li:[\w-]+\//, '');

/** Ids of people: an entry that is an address names the employer. */
function judgeIds(ids: readonly string[] | undefined, person: PersonReading | undefined): FieldResult[] {
  const read = (person?.identities ?? []).filter((identity) => /^li:(?:id|member|sales)\//.test(identity));
  const bare = read.map(bareIdentity);
  const wanted = ids?.filter((id) => !id.startsWith('/'));
  const known = (wanted ?? []).map(
    (id): FieldResult => ({
      field: `id ${id.slice(0, 8)}…`,
      judgement: bare.includes(id) ? 'right' : 'not loaded',
    }),
  );
  const strange = bare
    .filter((id) => wanted !== undefined && !wanted.includes(id))
    .map((id): FieldResult => ({ field: 'id', judgement: 'wrong', detail: `read ${id}` }));
  return [...known, ...strange];
}

/** Every text of a person as the reading has it, one per line of `path: text`. A schooling may rightly name a trap's school. */
function textsOf(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, bareIdentity(value)]];
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

/** Someone on Sales Navigator, whose page states no public address: the reading's address is that of the lead. */
const isLead = (expected: ExpectedPerson, person: PersonReading | undefined): boolean =>
  expected.profileUrl === null && person?.url?.includes('/sales/lead/') === true;

function judgePerson(
  expected: ExpectedPerson,
  person: PersonReading | undefined,
  missing: ReadonlySet<string>,
): FieldResult[] {
  const refused = person === undefined;
  const texts = Object.entries(TEXT_FIELDS)
    .filter(([field]) => expected[field] !== undefined)
    .filter(([field]) => !(field === 'profileUrl' && isLead(expected, person)))
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

const isSame = (expected: ExpectedPerson, person: PersonReading): boolean => {
  const bare = person.identities.map(bareIdentity);
  const slug =
    typeof expected.profileUrl === 'string' ? expected.profileUrl.match(/\/in\/([^/]+)/)?.[1] : undefined;
  return (
    (slug !== undefined && bare.includes(decodeURIComponent(slug))) ||
    (expected.ids ?? []).some((id) => bare.includes(id))
  );
};

/** Everyone of a list, found by identity, in the page's order. On a list a row's missing field is not said to be absent. */
function judgePeople(expected: ExpectedPage, reading: GoodReading): FieldResult[] {
  const wanted = expected.people.filter((person) => person.rendered !== false);
  const isList = reading.kind === 'people';
  const found = wanted.map((person) =>
    isList ? reading.people.find((read) => isSame(person, read)) : reading.people[0],
  );
  const missing: ReadonlySet<string> = new Set(isList ? Object.values(TEXT_FIELDS) : reading.notLoaded);
  const order = found.flatMap((person) => (person ? [reading.people.indexOf(person)] : []));
  const moved = order.some((place, at) => at > 0 && place < (order[at - 1] ?? 0));
  const surplus = reading.people.filter((person) => !found.includes(person));
  return [
    ...wanted.flatMap((person, at) => judgePerson(person, found[at], missing)),
    ...(moved ? [{ field: 'people', judgement: 'wrong' as const, detail: 'not in page order' }] : []),
    ...surplus.map(
      (person): FieldResult => ({
        field: 'people',
        judgement: 'wrong',
        detail: `read ${person.name}, who is nobody's subject`,
      }),
    ),
  ];
}

function judgeCompany({ company }: ExpectedPage, reading: GoodReading): FieldResult[] {
  const missing: ReadonlySet<string> = new Set(reading.notLoaded);
  return Object.entries(COMPANY_FIELDS)
    .filter(([field]) => company?.[field] !== undefined)
    .map(([field, key]) =>
      judge(`company ${field}`, company?.[field], reading.company?.[key], missing.has(key)),
    );
}

/** Compares what was read from a page with what it holds. A refused page counts its fields as not loaded. */
export function compareReading(expected: ExpectedPage, reading: Reading): FieldResult[] {
  if (!reading.ok) return refusedResults(expected);
  return [
    ...judgePeople(expected, reading),
    ...judgeCompany(expected, reading),
    ...reading.people.flatMap((person) => judgeTraps(expected.traps, person)),
  ];
}
