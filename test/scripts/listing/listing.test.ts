import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../lib/model/words.ts';
import { MANIFEST } from '../../e2e/manifest-golden.ts';
import { ROOT } from '../../shape/source-files.ts';
import { LISTINGS, MOST } from './listing-words.ts';
import { printListing } from './print-listing.ts';

describe.each(LOCALES)('the store’s page in %s', (locale) => {
  const words = LISTINGS[locale];

  it('is no longer than stores take', () => {
    const { name, short, long, purpose, permissions } = words;
    const lengths = { name, short, purpose, long: long.join('\n\n') };
    for (const key of ['name', 'short', 'purpose', 'long'] as const) {
      expect([...lengths[key]].length, lengths[key]).toBeLessThanOrEqual(MOST[key]);
    }
    for (const why of Object.values(permissions)) expect(why.length).toBeLessThanOrEqual(MOST.permission);
  });

  it('gives a reason for everything the manifest asks for, and for nothing else', () => {
    const [site, ...others] = MANIFEST.host_permissions;
    expect([site, others]).toEqual(['https://*.linkedin.com/*', []]);
    expect(Object.keys(words.permissions).sort()).toEqual(
      [...MANIFEST.permissions, ...MANIFEST.optional_permissions, 'site'].sort(),
    );
  });

  it('says it in its own words', () => {
    if (locale === 'en') return;
    const theirs = JSON.stringify(words);
    const { long, purpose, permissions } = LISTINGS.en;
    for (const said of [...long, purpose, ...Object.values(permissions)]) expect(theirs).not.toContain(said);
  });

  it('is written to docs as it stands here', () => {
    expect(readFileSync(`${ROOT}/docs/store/${locale}.md`, 'utf8')).toBe(printListing(words));
  });
});
