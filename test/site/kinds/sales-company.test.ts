// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parsePage, readDocument } from '../../fixtures/pages/read-html.ts';
import { judgePage } from '../judge-page.ts';
import { makeWorld } from '../make-world.ts';
import { SITE_LOCALES } from '../world.ts';
import { COMPANY_KINDS } from './company-kinds.ts';
import { SALES_KINDS } from './sales-kinds.ts';

const world = makeWorld({ seed: 7, people: 40 });

describe.each([...COMPANY_KINDS, ...SALES_KINDS].map((kind) => [kind.name, kind] as const))(
  '%s',
  (_name, kind) => {
    it('is read whole and right in every language', () => {
      const found = SITE_LOCALES.map((locale, at) => {
        const person = world.people[at];
        if (person === undefined) throw new Error('too few people');
        const page = kind.make({ world, person, nth: at % 3, locale });
        const reading = readDocument(parsePage(page.html), new URL(page.url));
        const { wrong, missing } = judgePage(page.truth, reading);
        return {
          locale,
          wrong,
          missing,
          waiting: reading.ok ? reading.rowsNotLoaded : undefined,
          told: page.truth.rowsNotLoaded,
        };
      });
      expect(found.map(({ locale, wrong, missing }) => ({ locale, wrong, missing }))).toEqual(
        SITE_LOCALES.map((locale) => ({ locale, wrong: [], missing: [] })),
      );
      expect(found.map(({ waiting }) => waiting)).toEqual(found.map(({ told }) => told));
    }, 120_000);
  },
);
