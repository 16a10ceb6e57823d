/** Five languages say the same things: a missing sentence is a type error, so what is left to check is that each was said. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadMessages } from '../../lib/locales/index.ts';
import { LOCALES, type Locale } from '../../lib/model/words.ts';
import { ROOT } from './source-files.ts';

type Leaf = [path: string, value: unknown];

function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

/** Everything a language says, with what it says late. */
async function everyLeaf(locale: Locale): Promise<Leaf[]> {
  const { late, ...messages } = await loadMessages(locale);
  const rooms = Object.entries(late).map(async ([room, load]) => [room, await load()] as const);
  return leavesOf({ ...messages, ...Object.fromEntries(await Promise.all(rooms)) });
}

const english = await everyLeaf('en');

/** Words that are the same in another language, or are names. A share, not a list: lists of exceptions only grow. */
const MOST_SHARED = 0.12;

describe.each(LOCALES.filter((locale) => locale !== 'en'))('%s', async (locale) => {
  const leaves = await everyLeaf(locale);

  it('says exactly what English says', () => {
    expect(leaves.map(([path]) => path).sort()).toEqual(english.map(([path]) => path).sort());
  });

  it('says it in its own words', () => {
    const theirs = new Map(leaves);
    const shared = english.filter(([path, value]) => typeof value === 'string' && theirs.get(path) === value);
    expect(shared.length / english.length, shared.map(([path]) => path).join(', ')).toBeLessThan(MOST_SHARED);
  });

  it('leaves nothing empty', () => {
    expect(leaves.filter(([, value]) => typeof value === 'string' && value.trim() === '')).toEqual([]);
  });
});

it('the browser’s own words come in every language', () => {
  const read = (locale: string) =>
    JSON.parse(readFileSync(`${ROOT}/public/_locales/${locale}/messages.json`, 'utf8')) as Record<
      string,
      unknown
    >;
  expect(readdirSync(`${ROOT}/public/_locales`).sort()).toEqual([...LOCALES].sort());
  for (const locale of LOCALES) expect(Object.keys(read(locale))).toEqual(Object.keys(read('en')));
});
