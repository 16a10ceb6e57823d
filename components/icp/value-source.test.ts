import { describe, expect, it } from 'vitest';
import { english } from '../../lib/locales/en/index.ts';
import { makeFormat } from '../../lib/locales/format.ts';
import { makeValueSource, rankValues } from './value-source.ts';

const format = makeFormat('en-GB', 'UTC');

describe('rankValues', () => {
  const labels: Record<string, string> = { a: 'Food and beverage', b: 'Beverage making', c: 'Seafood' };
  const labelOf = (value: string) => labels[value] ?? '';

  it('puts labels that begin with the text before those with a word that does', () => {
    expect(rankValues(['a', 'b', 'c'], labelOf, 'bev')).toEqual(['b', 'a']);
  });

  it('wants every word, whatever its accents and case', () => {
    expect(rankValues(['a', 'b', 'c'], labelOf, 'BÉV foo')).toEqual(['a']);
  });
});

describe('makeValueSource', () => {
  it('finds countries by their name in the reader’s language and takes a city as it is', () => {
    const german = makeValueSource('place', english, makeFormat('de', 'UTC'));
    expect(german.suggest('schw')).toEqual(['SE', 'CH']);
    expect(german.accept('Dänemark')).toBe('DK');
    expect(german.accept('  Aarhus,  Denmark ')).toBe('Aarhus, Denmark');
    expect(german.accept('Schottland')).toBe('Schottland');
    expect(german.accept('   ')).toBeUndefined();
  });

  it('takes only industries LinkedIn lists', () => {
    const source = makeValueSource('industry', english, format);
    const [first] = source.suggest('truck transp');
    expect(first && source.labelOf(first)).toBe('Truck Transportation');
    expect(source.accept('Truck transportation')).toBe(first);
    expect(source.accept('Dragon taming')).toBeUndefined();
  });

  it('finds industries by the reader’s words, by everyday names and by LinkedIn’s English', () => {
    const german = makeValueSource('industry', english, makeFormat('de', 'UTC'));
    expect(german.labelOf(german.suggest('Maschinenb')[0] ?? '')).toBe('Maschinenbau');
    expect(german.accept('Maschinenbau')).toBe('55');
    expect(german.suggest('SaaS')).toEqual(['4']);
    expect(german.suggest('truck transp')).toEqual(['92']);
    expect(german.labelOf('3247')).toBe('Robot Manufacturing');
  });

  it('takes only levels of the list, by their label', () => {
    const source = makeValueSource('seniority', english, format);
    expect(source.accept('vice president')).toBe('vice-president');
    expect(source.accept('vice')).toBeUndefined();
    expect(source.suggest('')).toContain('director');
  });

  it('takes any company, cut to what an ICP holds', () => {
    expect(makeValueSource('company', english, format).accept(` ${'x'.repeat(200)}`)).toHaveLength(120);
  });
});
