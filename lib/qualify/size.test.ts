import { describe, expect, it } from 'vitest';
import { labelledLines } from '../../test/fixtures/labelled-lines.ts';
import { SIZE_TEXTS } from '../../test/fixtures/size-texts-data.ts';
import { readSize } from './size.ts';

function say(text: string): string {
  const read = readSize(text);
  if (read === undefined) return '-';
  return read.between ? read.between.join('|') : `${read.approximate ? '~' : ''}${read.band}`;
}

describe('readSize', () => {
  it.each(labelledLines(SIZE_TEXTS))('reads %j as %s', (text, said) => expect(say(text)).toBe(said));

  it('knows as many texts as it claims', () => {
    expect(labelledLines(SIZE_TEXTS).length).toBeGreaterThan(220);
  });

  it('knows no-break spaces and thin ones', () => {
    expect(say('1\u202f001-5\u202f000 employés')).toBe('1001-5000');
    expect(say('10\u00a0001+ employés')).toBe('10001+');
  });
});
