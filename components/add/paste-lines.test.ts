import { describe, expect, it } from 'vitest';
import { lineText, replaceLine, sortLines, withoutLines } from './paste-lines.ts';

const NOTHING = { skipped: [], taken: [] };
const PASTED = [
  'Nadia Benkirane, Head of Logistics, Fjordkost AS',
  '',
  '=======',
  'Tomás Ferreira <tomas@pelican.example>',
  'Nadia Benkirane, Head of Logistics, Fjordkost AS',
].join('\n');

describe('a pasted list', () => {
  it('is people, lines to look at, and people named twice', () => {
    const { people, junk, doubled } = sortLines(PASTED, NOTHING);
    expect(people.map(({ person }) => person.name)).toEqual(['Nadia Benkirane', 'Tomás Ferreira']);
    expect(junk.map(({ line }) => line)).toEqual([3]);
    expect(doubled.map(({ line, repeats }) => [line, repeats])).toEqual([[5, 1]]);
  });

  it('gives who states no identity one of their line, so that nobody is taken for another', () => {
    const { people } = sortLines(PASTED, NOTHING);
    expect(people.map(({ reading }) => reading.identities[0])).toEqual([
      'made:line-1',
      'mail:tomas@pelican.example',
    ]);
  });

  it('keeps a skipped line out until it is taken in again', () => {
    const { junk, skipped } = sortLines(PASTED, { skipped: ['======='], taken: [] });
    expect(junk).toEqual([]);
    expect(skipped).toHaveLength(1);
  });

  it('is mended line by line', () => {
    const [junk] = sortLines(PASTED, NOTHING).junk;
    if (!junk) throw new Error('the line of signs is junk');
    expect(lineText(PASTED, junk)).toBe('=======');
    const mended = replaceLine(PASTED, junk, 'Putri Wulandari, VP Procurement');
    expect(sortLines(mended, NOTHING).people.map(({ person }) => person.name)).toContain('Putri Wulandari');
    expect(mended.split('\n')).toHaveLength(5);
  });

  it('leaves what was not dealt with', () => {
    const { people, doubled } = sortLines(PASTED, NOTHING);
    expect(withoutLines(PASTED, [...people.map(({ line }) => line), ...doubled])).toBe('=======');
    const table = 'Name\tTitle\nNadia Benkirane\tHead of Logistics';
    expect(
      withoutLines(
        table,
        sortLines(table, NOTHING).people.map(({ line }) => line),
      ),
    ).toBe('');
  });
});
