import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { importLibrary, takeBackLibrary } from '../actions/import-library.ts';
import { type LibraryParts, libraryToFile, parseLibraryFile } from './library-file.ts';

const parts: LibraryParts = {
  templates: [],
  snippets: [
    {
      id: 's1',
      name: 'value',
      language: 'en',
      pains: ['returns'],
      personas: [],
      text: 'We save {{company | you}} time.',
      updatedAt: '2026-01-01T00:00:00.000Z',
    },
  ],
  contents: [],
  offers: [],
};
const problemOf = (text: string) => {
  const read = parseLibraryFile(text);
  return read.ok ? undefined : read.problem;
};

describe('a file of the library', () => {
  it('reads as it was written', () => {
    expect(parseLibraryFile(libraryToFile(parts))).toEqual({ ok: true, parts });
  });

  it.each([
    ['{', 'not-json'],
    ['[]', 'not-library'],
    ['{"format":"assay-icps","version":1}', 'not-library'],
    ['{"format":"assay-messages","version":2}', 'newer'],
    [
      '{"format":"assay-messages","version":1,"templates":[],"snippets":[],"contents":[],"offers":[]}',
      'empty',
    ],
  ])('%s is refused as %s', (text, kind) => {
    expect(problemOf(text)).toEqual({ kind });
  });

  it('says which item is wrong, and where', () => {
    const broken = libraryToFile(parts).replace('"language": "en"', '"language": "xx"');
    expect(problemOf(broken)).toEqual({ kind: 'invalid', name: 'value', path: 'snippets.0.language' });
  });

  it('comes in whole, takes the place of what is there, and goes again', async () => {
    const db = openDatabase();
    const [snippet] = parts.snippets;
    if (!snippet) throw new Error('nothing to import');
    await db.snippets.put({ ...snippet, text: 'Before.' });
    const done = await importLibrary(db, parts);
    expect((await db.snippets.get('s1'))?.text).toBe(snippet.text);
    await takeBackLibrary(db, done);
    expect((await db.snippets.get('s1'))?.text).toBe('Before.');
  });
});
