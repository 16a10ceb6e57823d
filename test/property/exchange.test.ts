import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GuardFor, guardCell } from '../../lib/exchange/guard-cell.ts';
import { type ExportablePerson, exportPeople, type Preset, toHtmlTable } from '../../lib/exchange/index.ts';
import { splitName } from '../../lib/exchange/split-name.ts';
import { readCards } from '../fixtures/read-cards.ts';
import { RUNS } from './runs.ts';

const AT = '2026-11-20T08:00:00.000Z';
const ZONE = 'Europe/Paris';

/** Text as hostile as a page can hand over: any unit, and the signs CSV and spreadsheets care about. */
const SIGNS = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '=',
  '+',
  '-',
  '@',
  "'",
  '＝',
  '＋',
  '\u200B',
  ' ',
  '\uFEFF',
];
const WORDS = [
  'Acme',
  'أحمد',
  '\u202Eשלום',
  '👩🏽‍💻',
  'É',
  '+33 6 12',
  '-1',
  '=1+1',
  '<b>&',
  'sep=;',
  '0',
  '1',
];
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc
    .array(fc.constantFrom(...SIGNS, ...WORDS), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.join('')),
);

interface Truth {
  name: string;
  title: string | undefined;
  company: string | undefined;
  headline: string | undefined;
  phone: string | undefined;
  reason: string | undefined;
  tag: string | undefined;
}

const maybe = fc.option(text, { nil: undefined });
const truth: fc.Arbitrary<Truth> = fc.record({
  name: text,
  title: maybe,
  company: maybe,
  headline: maybe,
  phone: maybe,
  reason: maybe,
  tag: maybe,
});

function personOf({ name, title, company, headline, phone, reason, tag }: Truth): ExportablePerson {
  const fact = <T>(value: T) => ({ value, at: AT, source: { kind: 'user' } as const });
  return {
    reason: reason ?? '',
    row: {
      id: 'person',
      identities: ['li:in/someone'],
      url: 'https://www.linkedin.com/in/someone/',
      facts: {
        name: fact(name),
        title: fact(title ?? null),
        company: fact(company ?? null),
        headline: fact(headline ?? null),
        phones: fact(phone === undefined ? null : [phone]),
      },
      stage: 'prospect',
      stageSince: AT,
      answers: {},
      signals: [],
      tags: tag === undefined ? [] : [tag],
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

/** How each table is read back, by a library that did not write it. */
const READ = {
  csv: { locale: 'en-US', delimiter: ',', record_delimiter: '\r\n', bom: false },
  'excel-csv': { locale: 'fr', delimiter: ';', record_delimiter: '\r\n', bom: true },
  tsv: { locale: 'en-US', delimiter: '\t', record_delimiter: '\n', bom: false },
} as const;
type Table = keyof typeof READ & Preset;

function cellsOf(truths: readonly Truth[], preset: Table): Record<string, string>[] {
  const { locale, ...reading } = READ[preset];
  const written = exportPeople(truths.map(personOf), preset, { locale, zone: ZONE });
  return parse(written, { ...reading, columns: true, relax_column_count: false });
}

/** A spreadsheet's view, written apart from the guard: the first sign that shows, in its compatibility form. */
function startsFormula(cell: string): boolean {
  if (/^[\t\r\n]/.test(cell)) return true;
  const [shown = ''] = cell.replace(/^[\s\p{Z}\p{C}]+/u, '').normalize('NFKC');
  return '=+-@'.includes(shown) && shown !== '';
}
const LIKE_A_NUMBER = /^[+-][\d\s().,/-]+(?:(?:x|ext\.?) ?\d+)?$/;

/** Takes the guard off: one apostrophe, wherever the rest is a cell that would be guarded. */
function unguard(cell: string, guardFor: GuardFor): string {
  const rest = cell.slice(1);
  return cell.startsWith("'") && guardCell(rest, guardFor) !== rest ? rest : cell;
}

const COLUMN = {
  'Full Name': 'name',
  Title: 'title',
  Company: 'company',
  Headline: 'headline',
  Phone: 'phone',
  Reason: 'reason',
  Tags: 'tag',
} as const;

describe.each(['excel-csv', 'tsv', 'csv'] as const)('%s', (preset) => {
  const guardFor = preset === 'csv' ? 'importer' : 'spreadsheet';

  it('read back by another library, the guard taken off, is the truth', () => {
    fc.assert(
      fc.property(fc.array(truth, { minLength: 1, maxLength: 4 }), (truths) => {
        const rows = cellsOf(truths, preset);
        expect(rows).toHaveLength(truths.length);
        for (const [index, row] of rows.entries()) {
          for (const [header, field] of Object.entries(COLUMN)) {
            expect(unguard(row[header] ?? 'no such column', guardFor)).toBe(truths[index]?.[field] ?? '');
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('has no cell that a spreadsheet runs', () => {
    fc.assert(
      fc.property(truth, (person) => {
        const cells = Object.values(cellsOf([person], preset)[0] ?? {});
        const run = cells.filter(startsFormula);
        expect(preset === 'csv' ? run.filter((cell) => !LIKE_A_NUMBER.test(cell)) : run).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

/** What a card may hold of a text in one line: no control character, no half of a sign, no line end, white space at no end. */
const inOneLine = (said: string) =>
  said
    .replace(/\r\n?/g, '\n')
    .replace(/[\n\t]+/g, '\n')
    .replace(/(?!\n)[\p{Cc}\u2028\u2029\uFEFF]/gu, '')
    .replace(/\p{Cs}/gu, '')
    .replace(/\n+/g, ' ')
    .trim();

describe.each(['vcard', 'vcard4'] as const)('%s', (preset) => {
  it('read by the letter of its standard has one card each, and in it the truth', () => {
    fc.assert(
      fc.property(fc.array(truth, { minLength: 1, maxLength: 3 }), (truths) => {
        const written = exportPeople(truths.map(personOf), preset, { locale: 'en', zone: ZONE });
        for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const cards = readCards(written);
        expect(cards).toHaveLength(truths.length);
        for (const [at, card] of cards.entries()) {
          const { name, title, company } = truths[at] ?? { name: '' };
          const said = (text: string | undefined) => (text ? inOneLine(text) : '');
          if (said(name) !== '') expect(card.FN?.map(({ value }) => value)).toEqual([said(name)]);
          expect(card.TITLE?.[0]?.value ?? '').toBe(said(title));
          expect(card.ORG?.[0]?.value ?? '').toBe(said(company));
          expect([card.VERSION, card.N, card.UID].map((each) => each?.length)).toEqual([1, 1, 1]);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe.each(['hubspot', 'salesforce', 'pipedrive', 'outreach', 'salesloft', 'google-contacts'] as const)(
  '%s',
  (preset) => {
    it('has as many cells as headers in every row, and none that a spreadsheet runs', () => {
      const stages = { suspect: { out: false, values: {} } };
      fc.assert(
        fc.property(truth, (person) => {
          const written = exportPeople([personOf(person)], preset, { locale: 'en', zone: ZONE, stages });
          const [head = [], cells = [], ...rest] = parse(written, {
            relax_column_count: false,
          }) as string[][];
          expect([cells.length, rest]).toEqual([head.length, []]);
          expect(cells.filter((cell) => startsFormula(cell) && !LIKE_A_NUMBER.test(cell))).toEqual([]);
        }),
        { numRuns: RUNS },
      );
    });
  },
);

describe('the HTML table', () => {
  it('has no tag but its own, and as many cells as the table', () => {
    fc.assert(
      fc.property(truth, (person) => {
        const html = toHtmlTable([personOf(person)], { locale: 'en', zone: ZONE });
        const tags = new Set(html.match(/<[^>]*>?/g)?.map((tag) => tag.replace(/[</>]| .*/g, '')));
        expect([...tags].filter((tag) => !'table thead tbody tr th td br'.split(' ').includes(tag))).toEqual(
          [],
        );
        expect(html.split('<td>')).toHaveLength(html.split('<th>').length);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('names', () => {
  it('always have a last name, and no part that the name does not hold', () => {
    fc.assert(
      fc.property(text, (name) => {
        const { first, last } = splitName(name);
        expect(last).not.toBe('');
        for (const word of `${first ?? ''} ${last}`.split(' '))
          expect(name.normalize('NFC') + name).toContain(word);
      }),
      { numRuns: RUNS },
    );
  });
});
