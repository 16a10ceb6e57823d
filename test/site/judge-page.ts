import {
  COMPANY_FIELDS,
  type CompanyReading,
  type PersonReading,
  READ_FIELDS,
  type Reading,
} from '../../lib/model/reading.ts';
import { isPartOf, isSame } from './same-value.ts';
import type { PageTruth, PersonTruthOf } from './site-page.ts';

/**
 * How the fields of a page came out. `right + missing + wrong.length` is at least what the page states; each job and each
 * school counts as a field.
 */
export interface PageVerdict {
  right: number;
  missing: string[];
  wrong: WrongValue[];
}

export interface WrongValue {
  field: string;
  got: unknown;
  expected: unknown;
}

/** What a mutation took away; nothing on a page as it is. */
export interface PageLoss {
  /** Texts of removed subtrees. A value that held one may come out without it. */
  removed: readonly string[];
}

const NOTHING_LOST: PageLoss = { removed: [] };

interface FieldOfPage {
  field: string;
  expected: unknown;
  alsoRight: readonly unknown[];
  got: unknown;
}

function judgeField({ field, expected, alsoRight, got }: FieldOfPage, loss: PageLoss, verdict: PageVerdict) {
  if (got === undefined) {
    if (expected !== undefined) verdict.missing.push(field);
    return;
  }
  const known = [...(expected === undefined ? [] : [expected]), ...alsoRight];
  if (known.some((one) => isSame(field, one, got))) verdict.right++;
  else if (known.some((one) => isPartOf(field, one, got, loss.removed))) verdict.missing.push(field);
  else verdict.wrong.push({ field, got, expected });
}

/** Lists whose entries are facts of their own: each is right, missing or wrong by itself. */
const LISTED = ['positions', 'education'] as const;
type Listed = (typeof LISTED)[number];

const isListed = (field: string): field is Listed => LISTED.some((listed) => listed === field);

const sharedValues = (one: object, other: object): number =>
  Object.entries(one).filter(([key, value]) =>
    Object.entries(other).some(([k, v]) => k === key && v === value),
  ).length;

/** The expected entry an entry comes nearest to, for the eye of whoever reads what was wrong. */
function nearestOf(expected: readonly object[], got: object): object | undefined {
  return [...expected].sort((a, b) => sharedValues(b, got) - sharedValues(a, got))[0];
}

/** Every entry of the page is missing until one that was read is it; one that says less leaves it missing. */
function judgeList(
  field: string,
  { expected, got }: { expected: readonly object[]; got: readonly object[] },
  loss: PageLoss,
  verdict: PageVerdict,
) {
  const open = [...expected];
  const take = (fits: (one: object) => boolean): boolean => {
    const at = open.findIndex(fits);
    if (at >= 0) open.splice(at, 1);
    return at >= 0;
  };
  const rest = got.filter((entry) => !take((one) => isSame(field, one, entry)));
  verdict.right += got.length - rest.length;
  verdict.missing.push(...open.map(() => field));
  for (const entry of rest) {
    if (take((one) => isPartOf(field, one, entry, loss.removed))) continue;
    verdict.wrong.push({ field, got: entry, expected: nearestOf(expected, entry) });
  }
}

function judgePerson(
  truth: PersonTruthOf,
  read: PersonReading | undefined,
  loss: PageLoss,
  verdict: PageVerdict,
) {
  for (const field of [...READ_FIELDS, 'url'] as const) {
    if (isListed(field)) {
      const lists = { expected: truth.fields[field] ?? [], got: read?.[field] ?? [] };
      judgeList(field, lists, loss, verdict);
      continue;
    }
    const alsoRight = truth.alsoRight?.[field] ?? [];
    judgeField({ field, expected: truth.fields[field], alsoRight, got: read?.[field] }, loss, verdict);
  }
  const strange = (read?.identities ?? []).filter((identity) => !truth.fields.identities.includes(identity));
  verdict.wrong.push(
    ...strange.map((got) => ({ field: 'identities', got, expected: truth.fields.identities })),
  );
}

function judgePeople(
  truth: PageTruth,
  people: readonly PersonReading[],
  loss: PageLoss,
  verdict: PageVerdict,
) {
  const open = [...people];
  for (const person of truth.people) {
    const at = open.findIndex((read) =>
      read.identities.some((identity) => person.fields.identities.includes(identity)),
    );
    const [read] = at < 0 ? [] : open.splice(at, 1);
    judgePerson(person, read, loss, verdict);
  }
  verdict.wrong.push(
    ...open.map((read) => ({ field: 'people', got: [read.name, ...read.identities], expected: undefined })),
  );
}

function judgeCompany(
  truth: PageTruth,
  read: CompanyReading | undefined,
  loss: PageLoss,
  verdict: PageVerdict,
) {
  const expected = truth.company;
  if (read !== undefined && expected === undefined) {
    verdict.wrong.push({ field: 'company', got: read.name, expected: undefined });
    return;
  }
  if (expected === undefined) return;
  for (const field of [...COMPANY_FIELDS, 'url'] as const) {
    judgeField(
      { field: `company.${field}`, expected: expected[field], alsoRight: [], got: read?.[field] },
      loss,
      verdict,
    );
  }
  const strange = (read?.identities ?? []).filter((identity) => !expected.identities.includes(identity));
  verdict.wrong.push(
    ...strange.map((got) => ({ field: 'company.identities', got, expected: expected.identities })),
  );
}

/**
 * Holds a whole reading against what the page states. Wrong is a value that the page does not state of that person, and
 * a person it does not list; people are matched by identity, so order is free. A refusal misses everything.
 */
export function judgePage(truth: PageTruth, reading: Reading, loss: PageLoss = NOTHING_LOST): PageVerdict {
  const verdict: PageVerdict = { right: 0, missing: [], wrong: [] };
  const people = reading.ok ? reading.people : [];
  judgePeople(truth, people, loss, verdict);
  judgeCompany(truth, reading.ok ? reading.company : undefined, loss, verdict);
  const waiting = reading.ok ? reading.rowsNotLoaded : undefined;
  if (truth.rowsNotLoaded !== undefined) {
    // A counter in the header stays when rows are removed: then more rows wait than before.
    const most = truth.rowsNotLoaded + Math.max(0, truth.people.length - people.length);
    const fits = waiting === truth.rowsNotLoaded || (loss.removed.length > 0 && (waiting ?? 0) <= most);
    if (waiting === undefined) verdict.missing.push('rowsNotLoaded');
    else if (fits || waiting === most) verdict.right++;
    else verdict.wrong.push({ field: 'rowsNotLoaded', got: waiting, expected: truth.rowsNotLoaded });
  }
  return verdict;
}
