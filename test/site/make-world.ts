import { CULTURES } from './data/cultures.ts';
import { makeCompany, makeSchools } from './make-company.ts';
import { makePerson, type Surroundings } from './make-person.ts';
import { itemAt, makeRandom } from './random.ts';
import type { SitePerson, World } from './world.ts';

/**
 * A world of invented people and companies: the same for the same seed, byte for byte.
 * @param options `people`: how many; at least 12, so that every page has strangers to show
 */
export function makeWorld(options: { seed: number; people: number }): World {
  const count = Math.max(12, options.people);
  const random = makeRandom(options.seed);
  const companies = Array.from({ length: Math.max(20, Math.ceil(count / 2)) }, (_, index) =>
    makeCompany(random, index, random.pick(itemAt(CULTURES, index).places)[0]),
  );
  const around: Surroundings = { seed: options.seed, companies, schools: makeSchools() };
  const people = Array.from({ length: count }, (_, index) => makePerson(around, index));
  const viewer: SitePerson = {
    ...makePerson(around, count),
    shownName: 'Henrika Aldovane-Brandt',
    given: 'Henrika',
    family: 'Aldovane-Brandt',
    slug: 'henrika-aldovane-brandt',
  };
  return { seed: options.seed, people, companies, viewer };
}
