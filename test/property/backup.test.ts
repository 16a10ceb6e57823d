import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLine, writeLine } from '../../lib/exchange/backup/backup-format.ts';
import { makeBarred } from '../../lib/exchange/backup/keyed-hash.ts';
import { hashReadings } from '../../lib/store/suppressions.ts';
import { linesOf, packLines, unpackLines } from '../fixtures/backups.ts';
import { openDatabase } from '../fixtures/open-database.ts';
import { RUNS } from './runs.ts';

/** Any value a row may hold, with text as hostile as text gets. */
const text = fc.string({ unit: 'binary' });
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, false, 0, -1, 0.5, '$bytes', '\u2028\n\r\0'),
    fc.integer(),
    text,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(text, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));
const row = fc.record({ id: text, value });

describe('a backup', () => {
  it('gives back whatever rows it was made of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), async (rows) => {
        const lines = linesOf({ people: rows });
        expect(await unpackLines(await packLines(lines))).toEqual(lines);
      }),
      { numRuns: Math.min(RUNS, 2_000) },
    );
  });

  it('gives back bytes among the rows that have some', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40_000 }), (bytes) => {
        const line = {
          kind: 'rows' as const,
          table: 'meta',
          rows: [{ key: 'k', value: bytes, list: [bytes] }],
        };
        expect(readLine(writeLine(line))).toEqual(line);
      }),
      { numRuns: 60 },
    );
  });
});

it('who must stay out is known by the same hashes, however they are made', async () => {
  const db = openDatabase();
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), async (identities) => {
      const [hashes = []] = await hashReadings(db, [{ identities }]);
      const row = await db.meta.get('suppressionKey');
      const key = row?.key === 'suppressionKey' ? row.value : new Uint8Array();
      const person = { identities: identities.slice(-1), facts: {} };
      expect(makeBarred([key], new Set(hashes))(person)).toBe(true);
      expect(makeBarred([key], new Set())(person)).toBe(false);
    }),
    { numRuns: 100 },
  );
});
