import { describe, expect, it } from 'vitest';
import { fact, person } from '../../test/fixtures/example-person.ts';
import { gatherFacts, OTHER } from './facts.ts';
import { judgePlaces } from './judge-place.ts';

const NOW = '2026-03-10T09:00:00.000Z';

function judge(wanted: string, location: string) {
  const facts = gatherFacts(person({ location: fact(location) }), undefined, NOW);
  return judgePlaces([wanted], facts).verdict;
}

describe('judgePlaces', () => {
  it.each([
    ['DE', 'Großraum München', 'match'],
    ['DE', 'Munich', 'match'],
    ['FR', 'Großraum München', 'miss'],
    ['Germany', 'Köln/Bonn und Umgebung', 'match'],
    ['US', 'San Francisco Bay Area', 'match'],
    ['ID', 'Jabodetabek', 'match'],
    ['GB', 'Birmingham', 'unknown'],
    ['Munich', 'München, Bayern, Deutschland', 'match'],
    ['Monaco di Baviera', 'Greater Munich Metropolitan Area', 'match'],
    ['Munich', 'Berlin, Germany', 'partial'],
    ['Munich', 'Germany', 'unknown'],
    ['Munich', 'Bavaria, Germany', 'unknown'],
    ['Munich', 'Saxony, Germany', 'partial'],
    ['Munich', 'Vienna, Austria', 'miss'],
    ['Bavaria', 'Nürnberg', 'match'],
    ['Bayern', 'Munich, Germany', 'match'],
    ['Bavaria', 'Hamburg', 'partial'],
    ['Bavaria', 'Germany', 'unknown'],
    ['Scotland', 'Glasgow Area, United Kingdom', 'match'],
    ['Scotland', 'London, England, United Kingdom', 'partial'],
    ['Jawa Barat', 'Bandung, West Java, Indonesia', 'match'],
    ['Paris', 'Paris, Texas, United States', 'miss'],
    ['Paris, France', 'Région de Paris', 'match'],
    ['Oslo, Norway', 'Oslo, Minnesota, United States', 'miss'],
    ['Kleinhausen', 'Kleinhausen, Deutschland', 'match'],
    ['Kleinhausen', 'Großhausen, Deutschland', 'miss'],
    ['Munich', OTHER, 'miss'],
  ])('wanted %s, found %s: %s', (wanted, found, verdict) => expect(judge(wanted, found)).toBe(verdict));
});
