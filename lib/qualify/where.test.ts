import { describe, expect, it } from 'vitest';
import { fact, person } from '../../test/fixtures/example-person.ts';
import { whereIs } from './where.ts';

const whereOf = (text: string) => whereIs(person({ location: fact(text) }));

describe('where somebody is', () => {
  it('is the smallest part their own words name', () => {
    expect(whereOf('München, Bayern, Deutschland')).toBe('DE-BY/munich');
    expect(whereOf('Austin, TX')).toBe('US-TX/austin');
    expect(whereOf('Lisbon, Portugal')).toBe('PT/lisbon');
    expect(whereOf('Germany')).toBe('DE');
  });

  it('is a part far away and not the country it belongs to', () => {
    expect(whereOf('Saint-Denis, Réunion, France')).toBe('RE');
    expect(whereOf('Willemstad, Curaçao, Netherlands')).toBe('CW');
    expect(whereOf('Paris, Île-de-France, France')).toBe('FR-IDF/paris');
  });

  it('is unknown where the words do not tell, and where there are none', () => {
    expect(whereOf('Somewhere nice')).toBeUndefined();
    expect(whereIs(person({}))).toBeUndefined();
  });
});
