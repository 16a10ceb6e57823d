// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { makeWorld } from './make-world.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import type { PageKind, PersonTruthOf, SitePage } from './site-page.ts';
import { SITE_LOCALES } from './world.ts';

const world = makeWorld({ seed: 8, people: 30 });

function pageOf(kind: PageKind, index: number): SitePage {
  const person = world.people[index * 5 + 1] ?? world.viewer;
  const locale = SITE_LOCALES[index % SITE_LOCALES.length] ?? 'en';
  return kind.make({ world, person, nth: index % 3, locale });
}

const squeeze = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200E\u200F]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Everything a document says: its text, and what its attributes say. */
function wordsOn(html: string): string {
  const page = new DOMParser().parseFromString(html.replace(/<style>[^<]*<\/style>/g, ''), 'text/html');
  for (const line of page.querySelectorAll('br')) line.replaceWith(' ');
  const attributes = [...page.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].map(({ value }) => value),
  );
  return squeeze([page.documentElement.textContent, ...attributes].join(' '));
}

const textsOf = ({ fields }: PersonTruthOf): string[] =>
  [fields.name, fields.headline, fields.title, fields.company, fields.location, fields.about].filter(
    (text) => text !== undefined,
  );

describe.each(PAGE_KINDS.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
  it('says what its truth says, and no trap is a truth', () => {
    for (let index = 0; index < 5; index += 1) {
      const { html, truth } = pageOf(kind, index);
      const words = wordsOn(html);
      const texts = truth.people.flatMap(textsOf).map(squeeze);
      expect(texts.filter((text) => !words.includes(text))).toEqual([]);
      expect(truth.traps.map(squeeze).filter((trap) => texts.includes(trap))).toEqual([]);
    }
  });

  it('is the same for the same wish, under an address', () => {
    const [person = world.viewer] = world.people;
    const wish = { world, person, nth: 1, locale: 'en' } as const;
    expect(kind.make(wish)).toEqual(kind.make(wish));
    expect(() => new URL(kind.make(wish).url)).not.toThrow();
  });
});
