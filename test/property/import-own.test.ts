import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCell } from '../../lib/exchange/guard-cell.ts';
import type { ImportedPerson } from '../../lib/exchange/import/index.ts';
import { type ExportablePerson, exportPeople } from '../../lib/exchange/index.ts';
import { cleanText } from '../../lib/model/text.ts';
import { STAGES, type Stage } from '../../lib/model/words.ts';
import { readImport } from '../fixtures/read-import.ts';
import { RUNS } from './runs.ts';

/** Against hanging alone: ten thousand files take minutes on a busy machine. */
const timeout = 1_800_000;

const AT = '2026-11-20T08:00:00.000Z';
const OPTIONS = { zone: 'Europe/Paris' };

/** What the round trip is of: the people as they should come back. */
type Truth = Required<
  Pick<ImportedPerson, 'name' | 'url' | 'identities' | 'tags' | 'emails' | 'phones' | 'websites'>
> & {
  stage: Stage;
  title: string | undefined;
  company: string | undefined;
  headline: string | undefined;
  location: string | undefined;
  about: string | undefined;
};

const SIGNS = [
  '"',
  '""',
  ',',
  ';',
  '|',
  '=',
  '+',
  '-',
  '@',
  "'",
  '＝',
  ' ',
  ':',
  '\\',
  ' ::: ',
  ' / ',
  '* ',
  '<',
  '&',
];
const WORDS = [
  'Acme',
  'أحمد',
  'שלום',
  '👩🏽‍💻',
  'É',
  '=1+1',
  'sep=;',
  'null',
  'Name',
  'Full Name',
  '田中',
  'Q&A',
  '_x000D_',
  '-1',
];
const raw = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc
    .array(fc.constantFrom(...SIGNS, ...WORDS), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join('')),
);

/** A cell of an importer's file that came through unguarded and yet looks guarded: which it was cannot be told. */
const isAmbiguous = (text: string): boolean => text.startsWith("'") && guardCell(text, 'importer') === text;

/** Text as the database has it: cleaned. A lost sign is none that anybody wrote. */
const text = raw
  .map((written) => cleanText(written, 500) ?? '')
  .filter((clean) => clean !== '' && !clean.includes('\uFFFD') && !isAmbiguous(clean));
const name = text.map((rest) => `Ann ${rest}`);
const tag = text
  .map((one) => cleanText(one.replace(/,/g, ' '), 60) ?? 'tag')
  .filter((one) => !isAmbiguous(one));
const number = fc.stringMatching(/^\+[1-9][0-9]{7,11}$/);
const list = <T>(one: fc.Arbitrary<T>) => fc.uniqueArray(one, { minLength: 1, maxLength: 3 });
const maybe = fc.option(text, { nil: undefined });

const truths: fc.Arbitrary<Truth[]> = fc.array(
  fc
    .record({
      name,
      slug: fc.stringMatching(/^p-[a-z0-9-]{1,10}[a-z0-9]$/),
      title: maybe,
      company: maybe,
      headline: maybe,
      location: maybe,
      about: maybe,
      emails: list(fc.stringMatching(/^[a-z]{1,8}@[a-z]{1,8}\.example$/)),
      phones: list(number),
      websites: list(fc.stringMatching(/^https:\/\/[a-z]{1,8}\.example\/[a-z]{0,4}$/)),
      tags: list(tag),
      stage: fc.constantFrom(...STAGES),
    })
    .map(({ slug, ...rest }) => ({
      ...rest,
      url: `https://www.linkedin.com/in/${slug}/`,
      identities: [`li:in/${slug}`, ...rest.emails.map((mail) => `mail:${mail}`)],
    })),
  { minLength: 1, maxLength: 4 },
);

const fact = <T>(value: T) => ({ value, at: AT, source: { kind: 'user' } as const });

function exportable({ url, identities, stage, tags, name, ...others }: Truth): ExportablePerson {
  const told = Object.entries(others).filter(([, value]) => value !== undefined);
  return {
    reason: '=because',
    row: {
      id: 'person',
      identities,
      url,
      facts: { name: fact(name), ...Object.fromEntries(told.map(([field, value]) => [field, fact(value)])) },
      stage,
      stageSince: AT,
      answers: {},
      signals: [],
      tags,
      capturedAt: AT,
      lastSeenAt: AT,
      updatedAt: AT,
      priority: -1,
      sortName: '',
      words: [],
      employers: [],
      contacts: [],
    },
  };
}

/** A truth without what is not known. */
const known = (person: object) =>
  Object.fromEntries(Object.entries(person).filter(([, value]) => value !== undefined));

/** What the columns of a table hold of somebody: the first of several, and no identities. */
function inTable({ identities: _, about: __, ...person }: Truth): object {
  const first = <T>(values: readonly T[]) => values.slice(0, 1);
  return known({
    ...person,
    emails: first(person.emails),
    phones: first(person.phones),
    websites: first(person.websites),
  });
}

describe('what Assay exports comes back as it was', { timeout }, () => {
  it.each(['en-US', 'fr'])('as a table for Excel in %s', async (locale) => {
    await fc.assert(
      fc.asyncProperty(truths, async (people) => {
        const file = exportPeople(people.map(exportable), 'excel-csv', { ...OPTIONS, locale });
        const read = await readImport(file, 'people.csv');
        expect(read.layout.format).toBe('assay-csv');
        expect(read.people).toEqual(people.map(inTable));
      }),
      { numRuns: RUNS },
    );
  });

  it('as a table for importers', async () => {
    await fc.assert(
      fc.asyncProperty(truths, async (people) => {
        const file = exportPeople(people.map(exportable), 'csv', { ...OPTIONS, locale: 'en-US' });
        expect((await readImport(file, 'people.csv')).people).toEqual(people.map(inTable));
      }),
      { numRuns: RUNS },
    );
  });

  it('as JSON, with every address, number, site and tag', async () => {
    await fc.assert(
      fc.asyncProperty(truths, async (people) => {
        const file = exportPeople(people.map(exportable), 'json', { ...OPTIONS, locale: 'en-US' });
        const read = await readImport(file, 'people.json');
        expect(read.layout.format).toBe('assay-json');
        expect(read.people).toEqual(people.map(known));
      }),
      { numRuns: RUNS },
    );
  });

  it('as a workbook', async () => {
    // A workbook's cells are not guarded, and those of one that was made from a guarded table look no different.
    const plain = truths.filter((people) => !people.some((person) => /"'/.test(JSON.stringify(person))));
    await fc.assert(
      fc.asyncProperty(plain, async (people) => {
        const file = exportPeople(people.map(exportable), 'xlsx', { ...OPTIONS, locale: 'en-US' });
        const read = await readImport(file, 'people.xlsx');
        expect(read.layout.format).toBe('assay-csv');
        expect(read.people).toEqual(people.map(inTable));
      }),
      { numRuns: RUNS },
    );
  });

  it.each(['vcard', 'vcard4'] as const)(
    'as a card (%s), with every address, number, site and tag',
    async (preset) => {
      // The parser takes a backslash at a tag's end for that of the comma behind it.
      const parsable = truths.filter(
        (people) => !people.some(({ tags }) => tags.some((one) => one.includes('\\'))),
      );
      await fc.assert(
        fc.asyncProperty(parsable, async (people) => {
          const file = exportPeople(people.map(exportable), preset, { ...OPTIONS, locale: 'en-US' });
          const told = people.map(
            ({ identities: _, stage: __, headline: ___, location: ____, about: _____, ...card }) =>
              known(card),
          );
          expect((await readImport(file, 'people.vcf')).people).toEqual(told);
        }),
        { numRuns: RUNS },
      );
    },
  );
});

describe('a file made for another program', () => {
  const ann: Truth = {
    name: 'Ann Lee',
    url: 'https://www.linkedin.com/in/ann-lee/',
    identities: ['li:in/ann-lee'],
    title: 'Head of Fleet',
    company: 'Acme Ltd',
    headline: undefined,
    location: undefined,
    about: undefined,
    emails: ['ann@acme.example'],
    phones: ['+4722123456'],
    websites: [],
    tags: ['fair'],
    stage: 'prospect',
  };

  it.each([
    ['hubspot', 'hubspot'],
    ['salesforce', 'salesforce'],
    ['pipedrive', 'pipedrive'],
    ['google-contacts', 'google-contacts'],
    ['outreach', 'table'],
    ['salesloft', 'table'],
  ] as const)('is known again: %s', async (preset, format) => {
    const file = exportPeople([exportable(ann)], preset, { ...OPTIONS, locale: 'en-US' });
    const { layout, people } = await readImport(file, 'people.csv');
    expect(layout.format).toBe(format);
    expect(people).toMatchObject([
      { name: 'Ann Lee', company: 'Acme Ltd', emails: ['ann@acme.example'], phones: ['+4722123456'] },
    ]);
    // Another program's word for a stage is none of ours.
    expect(people[0]).not.toHaveProperty('stage');
  });
});
