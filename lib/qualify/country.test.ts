import { describe, expect, it } from 'vitest';
import { findCountry } from './country.ts';

describe('findCountry', () => {
  it.each([
    ['Aarhus, Denmark', 'DK'],
    ['Deutschland', 'DE'],
    ['London, Vereinigtes Königreich', 'GB'],
    ['Tirol, Österreich', 'AT'],
    ['Jakarta, Indonesia', 'ID'],
    ['Surabaya, Jawa Timur, Indonesia', 'ID'],
    ['Genève, Suisse', 'CH'],
    ['Sevilla, España', 'ES'],
    ['Curitiba, Paraná, Brasil · Híbrido', 'BR'],
    ['United States, Remote', 'US'],
    ['USA', 'US'],
    ['Leeds, UK', 'GB'],
    ['England, United Kingdom', 'GB'],
    ['Amsterdam, the Netherlands', 'NL'],
    ['Praha, Česko', 'CZ'],
    ['دبي، الإمارات العربية المتحدة', 'AE'],
    ['日本 東京都', 'JP'],
    ['Atlanta, Georgia, United States', 'US'],
    ['Côte d’Ivoire', 'CI'],
  ])('finds the country of %s', (place, code) => expect(findCountry(place)).toBe(code));

  it.each([
    'Greater Thunder Bay Area',
    'Atlanta, Georgia',
    'Peru, Indiana',
    'San Francisco, CA',
    'Indore',
    '',
    ',',
  ])('does not guess one for %j', (place) => expect(findCountry(place)).toBeUndefined());

  it('tries the page language first', () => expect(findCountry('Kairo, Mesir', 'id')).toBe('EG'));
});
