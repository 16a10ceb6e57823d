// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { makeWorld } from './make-world.ts';
import { renderProfile } from './render-profile.ts';
import { type PersonTruth, truthOf } from './truth.ts';
import { SITE_VARIANTS, type SiteView } from './view.ts';
import { SITE_LAYOUTS, SITE_LOCALES, type SiteLayout, type SitePerson } from './world.ts';

const world = makeWorld({ seed: 3, people: 24 });

/** What tells a layout on the real pages. */
const FINGERPRINTS: Readonly<Record<SiteLayout, string>> = {
  sdui: 'body[data-rehydrated] [data-sdui-screen$=".profile.Profile"] main#workspace [componentkey$="Topcard"]',
  ember: 'body.ember-application main section[data-member-id] h1.text-heading-xlarge',
  public: '.top-card-layout h1.top-card-layout__title',
};

const open = (page: string): Document => new DOMParser().parseFromString(page, 'text/html');
const squeeze = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200E\u200F]/g, '')
    .replace(/\s+/g, ' ');

/** Everything a page says: text, attributes and scripts. */
function wordsOn(page: Document): string {
  const attributes = [...page.querySelectorAll('*')].flatMap((node) =>
    [...node.attributes].map(({ value }) => value),
  );
  for (const line of page.querySelectorAll('br')) line.replaceWith(' ');
  return squeeze([page.documentElement.textContent ?? '', ...attributes].join('\n'));
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

function everyView(visit: (person: SitePerson, view: SiteView) => void): void {
  for (const [index, person] of world.people.entries()) {
    for (const layout of SITE_LAYOUTS) {
      const locale = SITE_LOCALES[index % SITE_LOCALES.length] ?? 'en';
      for (const scrolled of [false, true]) visit(person, { layout, locale, scrolled });
    }
  }
}

describe('renderProfile', () => {
  it('gives the same page for the same arguments', () => {
    everyView((person, view) => {
      expect(renderProfile(world, person, view)).toBe(renderProfile(world, person, view));
    });
  });

  it('shows what the truth expects and every trap, and no trap is a truth', () => {
    everyView((person, view) => {
      const truth = truthOf(world, person, view);
      const words = wordsOn(open(renderProfile(world, person, view)));
      const texts = expectedTexts(truth).map(squeeze);
      const traps = truth.traps.map(squeeze);
      expect({ view, missing: texts.filter((text) => !words.includes(text)) }).toEqual({ view, missing: [] });
      expect({ view, missing: traps.filter((text) => !words.includes(text)) }).toEqual({ view, missing: [] });
      expect(texts.filter((text) => traps.includes(text))).toEqual([]);
    });
  });

  it('carries one layout fingerprint, its own, and the language of its words', () => {
    everyView((person, view) => {
      const page = open(renderProfile(world, person, view));
      const found = SITE_LAYOUTS.filter((layout) => page.querySelector(FINGERPRINTS[layout]));
      expect(found).toEqual([view.layout]);
      expect(page.documentElement.lang).toBe(view.locale);
    });
  });

  it('holds back the parts below the fold until they are scrolled to', () => {
    everyView((person, view) => {
      if (view.layout === 'public') return;
      const page = open(renderProfile(world, person, view));
      const job = page.querySelector('[componentkey$="ExperienceTopLevelSection"], #experience');
      expect(job !== null).toBe(view.scrolled);
      const parts = page.querySelectorAll('[componentkey^="profileCardsBelowActivityPart"]');
      expect(parts.length).toBe(view.layout === 'sdui' ? 12 : 0);
    });
  });

  it('opens the contact dialog with every channel of the person', () => {
    for (const person of world.people) {
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
