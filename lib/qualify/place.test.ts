import { describe, expect, it } from 'vitest';
import { labelledLines } from '../../test/fixtures/labelled-lines.ts';
import { PLACE_TEXTS } from '../../test/fixtures/place-texts-data.ts';
import { readPlace } from './place.ts';

function say(text: string): string {
  const { country, region, city } = readPlace(text);
  if (country === undefined) return region === undefined && city === undefined ? '-' : 'a part of nowhere';
  const part = region?.slice(country.length + 1) ?? '.';
  return city === undefined
    ? [country, ...(part === '.' ? [] : [part])].join(' ')
    : `${country} ${part} ${city}`;
}

describe('readPlace', () => {
  it.each(labelledLines(PLACE_TEXTS))('reads %j as %s', (text, said) => expect(say(text)).toBe(said));

  it('knows as many texts as it claims', () => {
    expect(labelledLines(PLACE_TEXTS).length).toBeGreaterThan(380);
  });

  it('tries the page language first', () => {
    expect(readPlace('Kairo, Mesir', 'id')).toMatchObject({ country: 'EG', city: 'cairo' });
  });
});
