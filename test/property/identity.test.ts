import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressIdentity } from '../../lib/model/identity.ts';
import { captureVariants } from '../fixtures/identity-world.ts';
import { openDatabase } from '../fixtures/open-database.ts';

const slug = fc
  .array(fc.constantFrom('ada', 'bo', 'çelik', 'ναι', 'илия', '王', 'o', '7f3', '🚀'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join('-').normalize('NFC'));

const wrapping = fc.record({
  scheme: fc.constantFrom('https', 'http'),
  host: fc.constantFrom('www.linkedin.com', 'linkedin.com', 'de.linkedin.com', 'm.linkedin.com'),
  before: fc.constantFrom('/in/', '/mwlite/in/', '/comm/in/', '/mwlite/profile/in/'),
  upper: fc.boolean(),
  encoded: fc.boolean(),
  decomposed: fc.boolean(),
  after: fc.constantFrom(
    '',
    '/',
    '/de',
    '/en/',
    '/details/experience/',
    '/overlay/contact-info/',
    '?trk=x',
    '/?a=b#c',
    ').',
  ),
});

describe('addresses', () => {
  it('of one person are one identity, however they are written', () => {
    fc.assert(
      fc.property(slug, wrapping, (name, { scheme, host, before, upper, encoded, decomposed, after }) => {
        const cased = upper ? name.toUpperCase() : name;
        const formed = decomposed ? cased.normalize('NFD') : cased;
        const written = encoded ? encodeURIComponent(formed) : formed;
        const url = new URL(`${scheme}://${host}${before}${written}${after}`);
        expect(addressIdentity(url)).toBe(`li:in/${name}`);
      }),
    );
  });

  it('of two people are two identities', () => {
    fc.assert(
      fc.property(slug, slug, wrapping, (one, other, { host, after }) => {
        fc.pre(one !== other);
        const [a, b] = [one, other].map((name) =>
          addressIdentity(new URL(`https://${host}/in/${name}${after}`)),
        );
        expect(a).not.toBe(b);
      }),
    );
  });
});

/** Ways single-page sites keep the page they show behind the `#`. */
const routed = fc.record({
  host: fc.constantFrom(
    'https://kestrel.example/',
    'http://www.kestrel.example/app/',
    'https://kestrel.example/a?x=1',
  ),
  before: fc.constantFrom('#/people/', '#!/people/', '#people/', '#!'),
  after: fc.constantFrom('', '/', '?tab=jobs', '/?utm_source=x'),
  encoded: fc.boolean(),
});

describe('routes of single-page sites', () => {
  it('tell two people apart, and one person is one, however the route is written', () => {
    fc.assert(
      fc.property(slug, slug, routed, routed, (one, other, { host, before, after, encoded }, second) => {
        const write = (name: string, tail: string) =>
          `${host}${before}${encoded ? encodeURIComponent(name) : name}${tail}`;
        const at = (address: string) => addressIdentity(new URL(address));
        expect(at(write(one, second.after))).toBe(at(write(one, after)));
        expect(at(write(one, after)) === at(write(other, after))).toBe(one === other);
      }),
    );
  });
});

describe('200 people under five addresses each, some of one name', () => {
  it('are 200 people', async () => {
    const report = await captureVariants(openDatabase(), { people: 200, seed: 7 });
    expect(report).toMatchObject({ people: 200, captures: 1_000, duplicates: 0, wrongJoins: 0 });
    expect(report.namesakes).toBeGreaterThan(0);
  }, 60_000);
});
