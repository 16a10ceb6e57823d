// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { anyHtml, anyUrl, nadia, script } from '../../../test/fixtures/pages/any-page.ts';
import {
  parsePage,
  readDocument,
  readGood,
  readSubject,
  refusalOf,
} from '../../../test/fixtures/pages/read-html.ts';

const LD = { '@context': 'https://schema.org' };
const url = anyUrl();

describe('whom a page is about', () => {
  it('is a person in data the page does not show, where the page shows the name', () => {
    const person = readSubject(anyHtml({ head: script({ ...LD, ...nadia }) }), url);
    expect(person).toMatchObject({
      name: 'Nadia Benk',
      title: 'Head of Operations',
      emails: ['nadia.benk@fable-works.example'],
      identities: ['url:fable-works.example/people/nadia-benk', 'mail:nadia.benk@fable-works.example'],
      url: url.href,
    });
    expect(person.company).toBeUndefined();
  });

  it('is nobody whom the page does not show by name', () => {
    const hidden = anyHtml({
      title: 'Fable Works',
      head: script({ ...LD, ...nadia }),
      main: '<h1>Operations</h1>',
    });
    expect(refusalOf(hidden, url)).toBe('not-a-profile');
  });

  it('is neither the author of an article nor its reviewer, by whatever markup', () => {
    const article = { ...LD, '@type': 'BlogPosting', headline: 'On bolts', author: nadia, reviewedBy: nadia };
    const box =
      '<div class="author h-card"><img alt="Nadia Benk" src="/n.jpg"><b class="p-name">Nadia Benk</b><a href="mailto:nadia.benk@fable-works.example">Write</a></div>';
    const page = anyHtml({
      title: 'On bolts',
      head: script(article),
      main: `<h1>On bolts</h1><p>…</p>${box}`,
    });
    expect(refusalOf(page, anyUrl('/blog/on-bolts'))).toBe('not-a-profile');
    const signed = {
      ...LD,
      '@graph': [
        { '@type': 'WebPage', author: { '@id': '#n' } },
        { ...nadia, '@id': '#n', url: undefined },
      ],
    };
    expect(
      refusalOf(
        anyHtml({ title: 'Bolts', head: script(signed), main: '<h1>Bolts</h1><p>Nadia Benk</p>' }),
        anyUrl('/bolts'),
      ),
    ).toBe('not-a-profile');
  });

  it('is undecided between two', () => {
    const both = [nadia, { ...nadia, name: 'Piet Strange' }].map((mainEntity) => ({
      ...LD,
      '@type': 'ProfilePage',
      mainEntity,
    }));
    const main = '<h1>Nadia Benk</h1><h1>Piet Strange</h1>';
    expect(refusalOf(anyHtml({ head: script(both), main }), url)).toBe('ambiguous');
  });

  it('is not the person of the page before, whose data still stands there', () => {
    const stale = anyHtml({
      title: 'Piet Strange | Fable Works',
      head: script({ ...LD, ...nadia }),
      main: '<h1>Piet Strange</h1><a href="mailto:piet.strange@fable-works.example">Mail</a>',
    });
    const person = readSubject(stale, anyUrl('/people/piet-strange'));
    expect(person).toMatchObject({ name: 'Piet Strange', emails: ['piet.strange@fable-works.example'] });
    expect(JSON.stringify(person)).not.toMatch(/Nadia|nadia/);
  });

  it.each([
    [
      'Contact Us',
      '/contact-us',
      '<h1>Contact Us</h1><a href="mailto:sales@fable-works.example">Mail</a><a href="tel:+4930123456">Call</a>',
    ],
    [
      'Privacy Policy',
      '/privacy-policy',
      '<h1>Privacy Policy</h1><a href="mailto:privacy@fable-works.example">Mail</a>',
    ],
    [
      'Shop',
      '/shop',
      ['Blue Jacket', 'Red Scarf', 'Green Boots']
        .map(
          (name) =>
            `<div><img alt="${name}" src="/x.jpg"><h3><a href="/shop/${name.toLowerCase().replace(' ', '-')}">${name}</a></h3><p>Soft cotton</p></div>`,
        )
        .join(''),
    ],
    ['Search', '/search', '<h1>Search</h1><p>No results</p>'],
    ['', '/', ''],
  ])('is nobody on a page like %s', (title, path, main) => {
    expect(refusalOf(anyHtml({ title, main }), anyUrl(path))).toBe('not-a-profile');
  });

  it('is known by an account in any script', () => {
    const slug = encodeURIComponent('ليلى-الزهرواني-9002');
    const page = anyHtml({
      title: 'ليلى الزهرواني',
      main: `<p>ليلى الزهرواني</p><a href="https://www.linkedin.com/in/${slug}/">LinkedIn</a>`,
    });
    expect(readSubject(page, anyUrl('/')).identities).toContain('li:in/ليلى-الزهرواني-9002');
  });

  it('is nobody on a host that calls itself LinkedIn', () => {
    const page = anyHtml({ head: script({ ...LD, ...nadia }) });
    expect(refusalOf(page, new URL('https://linkedin.com.example.com/in/nadia-benk/'))).toBe('not-a-profile');
  });
});

describe('what is taken for the person’s own', () => {
  const card =
    '<h1>Nadia Benk</h1><a rel="me" href="https://www.linkedin.com/in/nadia-benk-7a/">LinkedIn</a>';

  it('is a LinkedIn profile made from the name or declared, and no button that shares', () => {
    const share =
      '<a href="https://www.linkedin.com/shareArticle?url=x">Share</a><a href="https://www.linkedin.com/in/piet-strange/">Piet</a>';
    expect(readSubject(anyHtml({ main: card + share }), url).identities).toEqual([
      'url:fable-works.example/people/nadia-benk',
      'li:in/nadia-benk-7a',
    ]);
  });

  it('is no text in disguise, no office’s box as an identity, no number of the frame', () => {
    const main = `${card}<p>nadia [at] fable-works.example</p><a href="mailto:info@fable-works.example">Mail</a><a href="tel:+4930123456">Call</a>`;
    const person = readSubject(
      anyHtml({ main, after: '<footer><a href="tel:+4930123456">Call</a></footer>' }),
      url,
    );
    expect(person.emails).toBeUndefined();
    expect(person.phones).toEqual(['+4930123456']);
    expect(person.identities.filter((one) => /^(?:mail|tel):/.test(one))).toEqual([]);
  });

  it('is nothing hidden, unless it is data', () => {
    const main =
      '<h1>Nadia Benk</h1><a href="mailto:nadia.benk@x.example">m</a><div itemscope itemtype="https://schema.org/Person" style="display: none"><b itemprop="name">Nadia Benk</b><i itemprop="jobTitle">Spy</i></div>';
    expect(readSubject(anyHtml({ main }), url).title).toBeUndefined();
  });

  it('tells agreement and conflict between readers', () => {
    const main =
      '<div class="h-card"><h1 class="p-name">Nadia Benk</h1><p class="p-job-title">Chief Baker</p></div>';
    const { health, people } = readGood(anyHtml({ head: script({ ...LD, ...nadia }), main }), url);
    expect(people[0]?.title).toBe('Head of Operations');
    const title = health.find(({ field }) => field === 'title');
    expect(title).toMatchObject({ reader: 'json-ld', agreeing: 0 });
    expect(title?.conflicting).toContain('h-card');
    expect(health.find(({ field }) => field === 'name')?.agreeing).toBeGreaterThanOrEqual(2);
  });

  it('tells people apart on sites that keep the page in the address’s last part', () => {
    const page = anyHtml({
      head: script({ ...LD, ...nadia, url: 'https://www.fable-works.example/app#/people/7' }),
    });
    expect(readSubject(page, anyUrl('/app#/people/7')).identities[0]).toBe(
      'url:fable-works.example/app#/people/7',
    );
  });
});

describe('a hostile page', () => {
  const plain = readGood(anyHtml({ head: script({ ...LD, ...nadia }) }), url);

  it('cannot hide the DOM, smuggle prototypes or script', () => {
    const names = ['querySelector', 'body', 'title', 'createTreeWalker', 'parentElement', 'closest'];
    const clobber = names
      .map((name) => `<img name="${name}"><form name="${name}"><input name="${name}"></form>`)
      .join('');
    const evil = { ...LD, ...nadia, image: 'javascript:alert(1)', __proto__x: 1, constructor: { name: 'x' } };
    const head = script(evil).replace('__proto__x', '__proto__');
    expect(readDocument(parsePage(anyHtml({ head, after: clobber })), url)).toEqual(plain);
  });

  it('is read in bounds', () => {
    const long = 'Nadia '.repeat(100_000);
    const huge = anyHtml({
      head: script({ ...LD, ...nadia, description: long }),
      main: `<h1>Nadia Benk</h1><p>${long}</p>`,
    });
    expect(readSubject(huge, url).about?.length).toBeLessThanOrEqual(10_000);
    let nested: object = nadia;
    for (let level = 0; level < 2_000; level++) nested = { '@graph': [nested] };
    expect(refusalOf(anyHtml({ title: 'x', head: script(nested), main: '<h1>Hello</h1>' }), url)).toBe(
      'not-a-profile',
    );
  });
});
