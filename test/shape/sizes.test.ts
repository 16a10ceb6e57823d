/** A file that needs a table of contents is two files. Word lists are data and may be as long as they are. */
import { expect, it } from 'vitest';
import { readSources } from './source-files.ts';

const MOST_LINES = 250;
const DATA = [
  /^lib\/locales\//,
  /^test\/site\/data\//,
  /-data\.ts$/,
  /-words(-\w+)?\.ts$/,
  /\/words\//,
  /\/title\/.*\.ts$/,
];

it(`no file is longer than ${MOST_LINES} lines`, () => {
  const long = readSources(['lib', 'components', 'entrypoints', 'test'], 'without-tests')
    .filter((file) => !DATA.some((data) => data.test(file.path)))
    .map((file) => ({ path: file.path, lines: file.text.split('\n').length }))
    .filter(({ lines }) => lines > MOST_LINES);
  expect(long).toEqual([]);
});

it('files are named in kebab case', () => {
  const odd = readSources(['lib', 'components', 'entrypoints', 'test'], 'with-tests')
    .map((file) => file.path)
    .filter((file) => !/^(?:[a-z0-9-]+\/)*[a-z0-9-]+(?:\.(?:test|config|setup|spec))?\.tsx?$/.test(file));
  expect(odd).toEqual([]);
});
