import type { PersonReading, Reading } from '../../../lib/model/reading.ts';
import type { PersonTruthOf, SitePage } from '../site-page.ts';

/** What became of the fields of a page: how many it states, how many came out, and what came out that it does not say. */
export interface AnyScore {
  stated: number;
  read: number;
  /** Everything that came out, right or wrong. */
  values: number;
  wrong: string[];
}

/** Every value of a record as `field: value`, lists taken apart. */
function valuesOf(record: object): string[] {
  return Object.entries(record).flatMap(([field, value]) =>
    (Array.isArray(value) ? value : [value]).map((one) => `${field}: ${squeeze(one)}`),
  );
}

const squeeze = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value, Object.keys(Object(value)).sort()))
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();

/** Identities and the address follow from the page's own address; what is counted is what a reader had to find. */
const FOLLOWING = /^(?:url|identities): /;

function compare(expected: PersonTruthOf['fields'] | object, got: object | undefined, score: AnyScore): void {
  const wanted = new Set(valuesOf(expected));
  const found = valuesOf(got ?? {});
  const counted = (values: Iterable<string>) => [...values].filter((value) => !FOLLOWING.test(value));
  score.stated += counted(wanted).length;
  score.read += counted(found).filter((value) => wanted.has(value)).length;
  score.values += found.length;
  const strangeIdentity = (value: string) =>
    !/^identities: url:[^#]*(?:#|$)/.test(value) || !value.includes('.example');
  score.wrong.push(
    ...found.filter(
      (value) =>
        !wanted.has(value) &&
        (!FOLLOWING.test(value) || (value.startsWith('identities') && strangeIdentity(value))),
    ),
  );
}

const isSame = (person: PersonReading, { fields }: PersonTruthOf): boolean =>
  squeeze(person.name) === squeeze(fields.name);

/** Holds a reading against what its page says. */
export function judgeAny({ truth }: SitePage, reading: Reading): AnyScore {
  const score: AnyScore = { stated: 0, read: 0, values: 0, wrong: [] };
  const people = reading.ok ? reading.people : [];
  if (reading.ok && reading.kind !== truth.kind) score.wrong.push(`kind: ${reading.kind}`);
  for (const expected of truth.people) {
    compare(
      expected.fields,
      people.find((person) => isSame(person, expected)),
      score,
    );
  }
  for (const person of people) {
    if (!truth.people.some((expected) => isSame(person, expected)))
      score.wrong.push(`somebody: ${person.name}`);
  }
  if (truth.company) compare(truth.company, reading.ok ? reading.company : undefined, score);
  else if (reading.ok && reading.company) score.wrong.push(`company: ${reading.company.name}`);
  return score;
}
