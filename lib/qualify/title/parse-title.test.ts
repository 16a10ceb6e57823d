import { describe, expect, it } from 'vitest';
import { ENGLISH_TITLES } from '../../../test/fixtures/example-titles-en.ts';
import { OTHER_TITLES } from '../../../test/fixtures/example-titles-other.ts';
import { parseTitle } from './parse-title.ts';

const cases = (ENGLISH_TITLES.trim() + OTHER_TITLES.trimEnd()).split('\n').map((line) => {
  const cells = line.split(' | ');
  const [seniority, fn, authority] = cells.slice(-3).map((cell) => (cell === '-' ? undefined : cell));
  return { title: cells.slice(0, -3).join(' | '), seniority, fn, authority };
});

describe('parseTitle', () => {
  it.each(cases)('$title', ({ title, seniority, fn, authority }) => {
    const read = parseTitle(title);
    expect({ seniority: read.seniority, fn: read.function, authority: read.authority }).toEqual({
      seniority,
      fn,
      authority,
    });
    for (const words of read.evidence) expect(title).toContain(words);
  });

  it('quotes the deciding words as they stand', () => {
    expect(parseTitle('🚀 Directrice des Systèmes d’Information | Maman').evidence).toEqual([
      'Directrice des Systèmes d’Information',
    ]);
    expect(parseTitle('Regional Sales & Marketing Director').evidence).toEqual(['Sales', 'Director']);
    expect(parseTitle('Leiter/in Vertrieb (m/w/d)').evidence).toEqual(['Leiter/in Vertrieb']);
    expect(parseTitle('Ninja').evidence).toEqual([]);
  });

  it('lets the language settle a word two languages share', () => {
    expect(parseTitle('Marketing Intern', 'en').seniority).toBe('in-training');
    expect(parseTitle('Intern', 'nl-BE').seniority).toBeUndefined();
  });

  it('says nothing of text that is no title, however long', () => {
    for (const text of ['', '   ', '|||', '🙂', 'a'.repeat(3_000), 'CEO '.repeat(750), '(/'.repeat(1_500)]) {
      expect(() => parseTitle(text)).not.toThrow();
    }
    expect(parseTitle('x'.repeat(3_000))).toEqual({ evidence: [] });
  });
});
