// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../lib/model/reading.ts';
import { emberOverlay, sduiOverlay } from '../fixtures/pages/contact-overlay.ts';
import { emberCard, emberEntry, emberPage } from '../fixtures/pages/ember-page.ts';
import { publicPage } from '../fixtures/pages/public-page.ts';
import { parsePage, profileUrl, readDocument } from '../fixtures/pages/read-html.ts';
import { sduiEntry, sduiList, sduiPage } from '../fixtures/pages/sdui-page.ts';

const sduiJobs = sduiList(
  'ExperienceTopLevelSection',
  sduiEntry('<p>Head of Ops</p><p>Fable Freight · Full-time</p><p>Aug 2021 - Present</p>'),
);
const emberJobs = emberCard(
  'experience',
  emberEntry(['Lead Weaver', 'Loom &amp; Ladder', 'Apr 2018 - Present']),
);

const PAGES = [
  {
    html: sduiPage({ lower: sduiJobs, elsewhere: sduiOverlay('nadia-benk') }),
    url: profileUrl('nadia-benk'),
  },
  {
    html: emberPage({ cards: emberJobs, elsewhere: emberOverlay('tomas-wren') }),
    url: profileUrl('tomas-wren'),
  },
  { html: publicPage(), url: profileUrl('ines-roux') },
] as const;

/** Everything on the fixtures that belongs to somebody else, and words that are never a value. */
const FOREIGN =
  /Piet|Strange|Orla|Fenwick|Vera|mutual|Author|vera|Contact info|notifications|Identifiez|March 8/;

/** What each page says of its person; damage may lose values but must not make new ones. */
const truth = PAGES.map(({ html, url }) => readDocument(parsePage(html), url));

/** Fields made of several texts, which damage may shorten. */
const COMPOSED = new Set(['about', 'positions', 'education', 'identities', 'emails', 'phones', 'websites']);

function expectSafe(reading: Reading, whole: Reading): void {
  expect(JSON.stringify(reading)).not.toMatch(FOREIGN);
  if (!reading.ok || !whole.ok) return;
  const [person, full] = [reading.people[0], whole.people[0]];
  for (const [field, value] of Object.entries(person ?? {})) {
    if (COMPOSED.has(field)) continue;
    const own = full?.[field as keyof typeof full];
    // With headline and logos gone, the line below is all that could be the headline. It is the person's own.
    expect(field === 'headline' ? [own, 'Fable Freight · Riverside College'] : [own], field).toContain(value);
  }
}

/** jsdom matches selectors slowly; nothing here is a measurement. */
const PATIENCE = 120_000;

const pick = fc.nat({ max: 10_000 });

describe('a damaged page', () => {
  it(
    'loses values, and never gains one: any subtrees removed',
    () => {
      const property = fc.property(
        fc.nat({ max: 2 }),
        fc.array(pick, { minLength: 1, maxLength: 6 }),
        (which, cuts) => {
          const { html, url } = PAGES[which] ?? PAGES[0];
          const page = parsePage(html);
          for (const cut of cuts) {
            const all = page.querySelectorAll('body *');
            all[cut % Math.max(all.length, 1)]?.remove();
          }
          const before = page.documentElement.outerHTML;
          expectSafe(readDocument(page, url), truth[which] ?? { ok: false, reason: 'not-ready', tried: [] });
          expect(page.documentElement.outerHTML).toBe(before);
        },
      );
      fc.assert(property, { numRuns: 60 });
    },
    PATIENCE,
  );

  it(
    'loses values, and never gains one: any elements hidden',
    () => {
      const property = fc.property(
        fc.nat({ max: 2 }),
        fc.array(pick, { minLength: 1, maxLength: 6 }),
        (which, hidden) => {
          const { html, url } = PAGES[which] ?? PAGES[0];
          const page = parsePage(html);
          const all = page.querySelectorAll('body *');
          for (const at of hidden) all[at % all.length]?.setAttribute('hidden', '');
          expectSafe(readDocument(page, url), truth[which] ?? { ok: false, reason: 'not-ready', tried: [] });
        },
      );
      fc.assert(property, { numRuns: 60 });
    },
    PATIENCE,
  );
});

describe('a hostile page', () => {
  const attribute = fc.constantFrom(
    'componentkey',
    'id',
    'href',
    'role',
    'data-member-id',
    'aria-label',
    'data-sdui-screen',
    'lang',
    'src',
    'class',
    'name',
  );
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'javascript:alert(1)',
      'querySelector',
      '"]',
      '\\',
      '\u202E',
      'com.linkedin.sdui.profile.card.ref',
      'https://[',
      '/in/%E0%A4%A/',
    ),
  );

  it(
    'never makes the reader throw or break its schema, whatever its attributes and texts say',
    () => {
      const change = fc.record({
        at: pick,
        attribute,
        value,
        text: fc.option(fc.string({ unit: 'binary' })),
      });
      const property = fc.property(
        fc.nat({ max: 2 }),
        fc.array(change, { maxLength: 12 }),
        (which, changes) => {
          const { html, url } = PAGES[which] ?? PAGES[0];
          const page = parsePage(html);
          for (const { at, attribute: name, value: set, text } of changes) {
            const all = page.querySelectorAll('*');
            const element = all[at % all.length];
            element?.setAttribute(name, set);
            if (text !== null && element?.children.length === 0) element.textContent = text;
          }
          const reading = readDocument(page, url);
          expect(JSON.stringify(reading)).not.toMatch(/javascript:|Piet|Orla|Vera/);
        },
      );
      fc.assert(property, { numRuns: 60 });
    },
    PATIENCE,
  );
});
