// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { makeWorld } from './make-world.ts';
import { renderProfile } from './render-profile.ts';
import { type PersonTruth, truthOf } from './truth.ts';
import { SITE_VARIANTS, type SiteView } from './view.ts';
import { SITE_LAYOUTS, SITE_LOCALES, type SiteLayout, type SitePerson } from './world.ts';

const world = makeWorld({ seed: 3, people: 24 });

const LONG_RUN = 'xxxxxxxxx '.repeat(10_000);

/** What tells a layout on the real pages. */
const FINGERPRINTS: Readonly<Record<SiteLayout, string>> = {
  sdui: 'body[data-rehydrated] [data-sdui-screen$=".profile.Profile"] main#workspace [componentkey$="Topcard"]',
  ember: 'body.ember-application main section[data-member-id] h1.text-heading-xlarge',
  public: '.top-card-layout h1.top-card-layout__title',
};

/** Parses without the style sheet, the megabytes and the depth, which cost jsdom seconds and say nothing here. */
function open(page: string): Document {
  const light = [LONG_RUN, '<div>'.repeat(1_000), '</div>'.repeat(1_000)].reduce(
    (text, run) => text.replaceAll(run, ''),
    page.replace(/<style>[^<]*<\/style>/g, ''),
  );
  return new DOMParser().parseFromString(light, 'text/html');
}

const squeeze = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200E\u200F]/g, '')
    .replace(/\s+/g, ' ');

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Everything a page says, markup and all. */
function wordsOn(page: string): string {
  const text = page
    .replace(/(?:<br>)+/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
  return squeeze(text);
}

/** Every text the truth expects, apart from links and identities. */
function expectedTexts({ fields }: PersonTruth): string[] {
  const { name, headline, title, company, location, about, emails, phones } = fields;
  const positions = (fields.positions ?? []).flatMap((one) => [
    one.title,
    one.company,
    one.location,
    one.employmentType,
  ]);
  const schools = (fields.education ?? []).flatMap((one) => [one.school, one.degree, one.dates]);
  const single = [name, headline, title, company, location, about, ...(emails ?? []), ...(phones ?? [])];
  return [...single, ...positions, ...schools].filter((text) => text !== undefined);
}

interface Shown {
  person: SitePerson;
  view: SiteView;
  markup: string;
}

/** Every person in every layout, above and below the fold; languages go round. */
const shown: readonly Shown[] = world.people.flatMap((person, index) =>
  SITE_LAYOUTS.flatMap((layout) =>
    [false, true].map((scrolled) => {
      const view: SiteView = { layout, locale: SITE_LOCALES[index % SITE_LOCALES.length] ?? 'en', scrolled };
      return { person, view, markup: renderProfile(world, person, view) };
    }),
  ),
);

/** A few of them as documents: parsing is what takes the time. */
const parsed = shown.slice(0, 30).map(({ view, markup }) => ({ view, page: open(markup) }));

describe('renderProfile', () => {
  it('gives the same page for the same arguments', () => {
    const again = makeWorld({ seed: 3, people: 24 });
    for (const [index, person] of world.people.entries()) {
      const view: SiteView = { layout: person.layout, locale: person.locale, scrolled: true };
      const same = again.people[index] ?? again.viewer;
      expect(renderProfile(again, same, view)).toBe(renderProfile(world, person, view));
    }
  });

  it('shows what the truth expects and every trap, and no trap is a truth', () => {
    for (const { person, view, markup } of shown) {
      const truth = truthOf(world, person, view);
      const words = wordsOn(markup);
      const texts = expectedTexts(truth).map(squeeze);
      const traps = truth.traps.map(squeeze);
      expect({ view, missing: texts.filter((text) => !words.includes(text)) }).toEqual({ view, missing: [] });
      expect({ view, missing: traps.filter((text) => !words.includes(text)) }).toEqual({ view, missing: [] });
      expect(texts.filter((text) => traps.includes(text))).toEqual([]);
    }
  });

  it('carries one layout fingerprint, its own, and the language of its words', () => {
    for (const { view, page } of parsed) {
      const found = SITE_LAYOUTS.filter((layout) => page.querySelector(FINGERPRINTS[layout]));
      expect(found).toEqual([view.layout]);
      expect(page.documentElement.lang).toBe(view.locale);
    }
  });

  it('holds back the parts below the fold until they are scrolled to', () => {
    for (const { view, page } of parsed.filter(({ view }) => view.layout !== 'public')) {
      const job = page.querySelector('[componentkey$="ExperienceTopLevelSection"], #experience');
      expect(job !== null).toBe(view.scrolled);
      const parts = page.querySelectorAll('[componentkey^="profileCardsBelowActivityPart"]');
      expect(parts.length).toBe(view.layout === 'sdui' ? 12 : 0);
    }
  });

  it('opens the contact dialog with every channel of the person', () => {
    for (const person of world.people.slice(0, 6)) {
      const view: SiteView = { layout: 'sdui', locale: 'en', scrolled: false, overlay: true };
      const truth = truthOf(world, person, view);
      const dialog = open(renderProfile(world, person, view)).querySelector('dialog[open]');
      const links = [...(dialog?.querySelectorAll('a') ?? [])].map((link) => decodeURIComponent(link.href));
      for (const mail of truth.fields.emails ?? []) expect(links).toContain(`mailto:${mail}`);
      for (const site of truth.fields.websites ?? []) {
        expect(links.some((link) => link.includes(`/safety/go/?url=${site}`))).toBe(true);
      }
      expect(truth.notLoaded).not.toContain('emails');
    }
  });

  it('shows a lagging title and a count of notifications when asked', () => {
    const [person] = world.people;
    if (!person) throw new Error('an empty world');
    const view: SiteView = {
      layout: 'sdui',
      locale: 'en',
      scrolled: false,
      titleOf: 'Someone Before',
      notifications: 3,
    };
    expect(open(renderProfile(world, person, view)).title).toBe('(3) Someone Before | LinkedIn');
    expect(truthOf(world, person, view).traps).toContain('Someone Before');
  });
});

describe('variants', () => {
  const [person] = world.people;
  if (!person) throw new Error('an empty world');

  it('leave no subject, or two, as their name says', () => {
    for (const layout of SITE_LAYOUTS) {
      for (const variant of SITE_VARIANTS) {
        const page = open(renderProfile(world, person, { layout, locale: 'en', scrolled: true, variant }));
        const subjects = page.querySelectorAll(
          'section[componentkey$="Topcard"], main section[data-member-id], section.top-card-layout',
        );
        const expected = variant === 'two-subjects' ? 2 : variant === 'hostile' ? 1 : 0;
        expect({ layout, variant, subjects: subjects.length }).toEqual({
          layout,
          variant,
          subjects: expected,
        });
      }
    }
  });

  it('put script only where text should be on a hostile page', () => {
    for (const layout of SITE_LAYOUTS) {
      const view: SiteView = { layout, locale: 'en', scrolled: true, variant: 'hostile' };
      const markup = renderProfile(world, person, view);
      const page = open(markup);
      const scripts = [...page.querySelectorAll('script')].map((node) => node.textContent ?? '');
      expect(scripts.some((text) => text.trim().startsWith('window.hacked'))).toBe(false);
      expect(page.querySelectorAll('[onerror], [onload]').length).toBe(0);
      expect(markup.length).toBeGreaterThan(5_000_000);
      expect(markup).toContain('javascript:window.hacked=1');
      expect(truthOf(world, person, view).fields.companyUrl).toBeUndefined();
    }
  });
});
