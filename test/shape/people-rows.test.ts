/** Lists are told of every change of a person's row by the one piece that writes them. A row written past it would be missing there. */
import { expect, it } from 'vitest';
import { readSources } from './source-files.ts';

const WRITER = 'lib/store/list/write-rows.ts';
const WRITING = /\.people\s*\.(?:put|bulkPut|add|bulkAdd|update|bulkUpdate|upsert|delete|bulkDelete|clear)\(/;

it(`rows of people are written by ${WRITER} alone`, () => {
  const sources = readSources(['lib', 'components', 'entrypoints'], 'without-tests');
  const writing = sources.filter(({ text }) => WRITING.test(text)).map(({ path }) => path);
  expect(writing).toEqual([WRITER]);
});
