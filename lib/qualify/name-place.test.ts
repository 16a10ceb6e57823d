import { describe, expect, it } from 'vitest';
import { namePlace } from './name-place.ts';

describe('namePlace', () => {
  it.each([
    ['München, Bayern, Deutschland', 'München', 'Bayern'],
    ['Paris, Île-de-France, France', 'Paris', 'Île-de-France'],
    ['Austin, TX', 'Austin', 'TX'],
    ['Lisbon, Portugal', 'Lisbon', undefined],
    ['Bandung, Jawa Barat, Indonesia', 'Bandung', 'Jawa Barat'],
    ['New York, New York, United States', 'New York', 'New York'],
    ['Bayern, Deutschland', undefined, 'Bayern'],
    ['Greater London Area, United Kingdom', undefined, undefined],
    ['Germany', undefined, undefined],
    ['Somewhere nice', undefined, undefined],
    ['Köln/Bonn, Deutschland', undefined, undefined],
  ])('%s', (text, city, region) => {
    expect(namePlace(text)).toEqual({ ...(city && { city }), ...(region && { region }) });
  });
});
