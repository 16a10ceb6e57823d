import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { icpsToFile, parseIcpFile } from '../../lib/exchange/icp-file.ts';
import { type Icp, icpSchema, OPERATORS } from '../../lib/model/icp.ts';
import { z } from '../../lib/model/schema.ts';
import { ACQUISITION_CHANNELS, FUNCTIONS, SENIORITIES, SIZE_BANDS } from '../../lib/model/words.ts';

// Hundreds of runs each, on machines that may be busy with other tests.
vi.setConfig({ testTimeout: 60_000 });

const text = (most: number) => fc.string({ minLength: 1, maxLength: most, unit: 'binary' });
const instant = fc
  .integer({ min: Date.parse('2024-01-01T00:00:00.000Z'), max: Date.parse('2030-01-01T00:00:00.000Z') })
  .map((time) => new Date(time).toISOString());
const weight = fc.double({ min: 0, max: 10, noNaN: true });
const common = {
  kind: fc.constantFrom('must', 'nice', 'never'),
  weight,
  prior: fc.double({ min: 0, max: 1, noNaN: true }),
};
const operator = { operator: fc.constantFrom(...OPERATORS) };
const free = fc.array(text(120), { minLength: 1, maxLength: 5 });
const some = <T>(values: readonly T[]) =>
  fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: 4 });
const industries = fc.array(fc.record({ industry: text(20), weight }), { maxLength: 4 });

/** `operator` and other parts that may be left out are left out of some. */
const optional = (own: object, maybe: object) =>
  fc
    .tuple(fc.record({ ...common, ...own }), fc.record({ ...maybe }, { requiredKeys: [] }))
    .map(([one, other]) => ({ ...one, ...other }));
const criterion = fc.oneof(
  optional({ field: fc.constant('seniority'), values: some(SENIORITIES) }, operator),
  optional({ field: fc.constant('function'), values: some(FUNCTIONS) }, {}),
  optional({ field: fc.constant('size'), values: some(SIZE_BANDS) }, operator),
  optional({ field: fc.constantFrom('industry', 'place', 'company', 'keywords', 'title'), values: free }, {}),
  optional(
    {
      field: fc.constant('tenure'),
      values: fc.constantFrom(['2'], ['0.5', '4']),
      operator: fc.constantFrom('at-least', 'at-most', 'between'),
    },
    {},
  ),
  optional({ field: fc.constant('channel'), values: some(ACQUISITION_CHANNELS) }, { byIndustry: industries }),
  optional({ field: fc.constant('custom'), name: text(60), values: free }, operator),
);
const positive = fc.double({ min: 0, max: 1_000, noNaN: true });
const border = fc.double({ min: 0, max: 100, noNaN: true });
const icp = fc
  .tuple(
    fc.record({
      id: fc.uuid(),
      name: text(120),
      version: fc.integer({ min: 1, max: 10_000 }),
      updatedAt: instant,
      criteria: fc
        .array(criterion, { maxLength: 12 })
        .map((criteria) => criteria.map((one, place) => ({ ...one, id: `c${place}` }))),
      parts: fc.record({ fit: positive, readiness: positive, engagement: positive }),
      borders: fc.record({ cool: border, warm: border, hot: border }),
    }),
    fc.record(
      {
        price: fc.record({
          amount: fc.double({ min: 0, max: 1e12, noNaN: true }),
          currency: fc.constantFrom('EUR', 'IDR', 'DKK'),
        }),
        cycleDays: fc.integer({ min: 1, max: 1_000 }),
        archivedAt: instant,
      },
      { requiredKeys: [] },
    ),
  )
  .map(([one, other]) => z.parse(icpSchema, { ...one, ...other }));
const icps: fc.Arbitrary<Icp[]> = fc.uniqueArray(icp, {
  minLength: 1,
  maxLength: 5,
  selector: ({ id }) => id,
});

/** -0 is written as 0, which is the same number. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

it('what was exported is what is imported', () => {
  fc.assert(
    fc.property(icps, (given) => {
      const read = parseIcpFile(icpsToFile(given));
      expect(read).toEqual({ ok: true, icps: plain(given) });
    }),
    { numRuns: 300 },
  );
});

it('no text makes the reader throw, and a damaged file is never taken in part', () => {
  fc.assert(
    fc.property(icps, fc.nat(), fc.string({ maxLength: 3 }), (given, at, put) => {
      const whole = icpsToFile(given);
      const cut = at % whole.length;
      const read = parseIcpFile(whole.slice(0, cut) + put + whole.slice(cut + 1));
      if (read.ok) expect(read.icps).toHaveLength(given.length);
    }),
    { numRuns: 300 },
  );
});
