// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../fixtures/pages/read-html.ts';
import { mutate } from '../../mutation/operators.ts';
import { ANY_KINDS } from '../kinds/any-kinds.ts';
import { writtenName } from '../kinds/any-parts.ts';
import { makeWorld } from '../make-world.ts';
import { makeRandom } from '../random.ts';
import type { PageKind } from '../site-page.ts';
import { type AnyScore, judgeAny } from './judge-any.ts';

const world = makeWorld({ seed: 5, people: 60 });
const strangers = world.people.slice(50).map((person) => ({
  slug: person.slug,
  profileId: person.profileId,
  memberId: person.memberId,
  name: writtenName(person),
  headline: person.headline,
  location: person.location,
  company: 'Brightquay Ledgers',
  companyUrl: 'https://www.linkedin.com/company/900999999/',
}));

/** Reads pages of one kind, each mutated, and sums what became of them. */
function scoreOf(kind: PageKind, mutation: Parameters<typeof mutate>[1], pages: number): AnyScore {
  const sum: AnyScore = { stated: 0, read: 0, values: 0, wrong: [] };
  for (let at = 0; at < pages; at += 1) {
    const person = world.people[(at * 7) % 48] ?? world.viewer;
    const page = kind.make({ world, person, nth: at % 5, locale: 'en' });
    const document = new DOMParser().parseFromString(page.html, 'text/html');
    mutate(document, mutation, { random: makeRandom(`${mutation}/${kind.name}/${at}`), strangers });
    const reading = readDocument(document, new URL(page.url));
    const score = judgeAny(page, reading);
    sum.stated += score.stated;
    sum.read += score.read;
    sum.values += score.values;
    sum.wrong.push(...score.wrong);
  }
  return sum;
}

/** What cannot be read once classes are hashed: a résumé's jobs have no other mark, nor has GitLab's biography. */
const CLASS_ONLY: Readonly<Record<string, number>> = { 'any/h-resume': 0.5, 'any/gitlab-like': 0.8 };

/** jsdom matches selectors slowly; nothing here is a measurement. */
const PATIENCE = 240_000;

describe.each(ANY_KINDS.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  it(
    'is read whole, and no value is another’s',
    () => {
      const { stated, read, wrong } = scoreOf(kind, 'none', 4);
      expect(wrong).toEqual([]);
      expect(read / stated).toBeGreaterThanOrEqual(0.95);
    },
    PATIENCE,
  );

  it(
    'survives a redesign',
    () => {
      for (const mutation of ['wrap', 'swap-tags', 'hidden-twins', 'neighbours'] as const) {
        const { stated, read, wrong } = scoreOf(kind, mutation, 1);
        expect(wrong, mutation).toEqual([]);
        expect(read / stated, mutation).toBeGreaterThanOrEqual(0.75);
      }
      const hashed = scoreOf(kind, 'hash-classes', 2);
      expect(hashed.wrong).toEqual([]);
      expect(hashed.read / hashed.stated).toBeGreaterThanOrEqual(CLASS_ONLY[name] ?? 0.95);
    },
    PATIENCE,
  );

  it(
    'is still read where it shows what its data said',
    () => {
      const { stated, read, wrong } = scoreOf(kind, 'strip', 3);
      expect(wrong).toEqual([]);
      expect(read / stated).toBeGreaterThanOrEqual(0.8);
    },
    PATIENCE,
  );
});
