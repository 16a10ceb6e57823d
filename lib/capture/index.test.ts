// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { emberPage } from '../../test/fixtures/pages/ember-page.ts';
import { publicPage } from '../../test/fixtures/pages/public-page.ts';
import {
  parsePage,
  profileUrl,
  readDocument,
  readGood,
  refusalOf,
} from '../../test/fixtures/pages/read-html.ts';
import { sduiPage } from '../../test/fixtures/pages/sdui-page.ts';
import { readPage } from './index.ts';

const url = profileUrl('nadia-benk');

describe('which page it is', () => {
  it.each([
    ['https://www.linkedin.com/search/results/people/?keywords=x', 'not-ready'],
    ['https://www.linkedin.com/mynetwork/invite-connect/connections/', 'not-ready'],
    ['https://www.linkedin.com/groups/9001/members/', 'not-ready'],
    ['https://www.linkedin.com/feed/', 'not-a-profile'],
    ['https://www.linkedin.com/in/me/', 'not-a-profile'],
    ['https://linkedin.com.example.com/in/nadia-benk/', 'not-a-profile'],
  ])('takes nothing from %s while the document still is a profile', (address, reason) => {
    expect(refusalOf(sduiPage(), new URL(address))).toBe(reason);
  });

  it('takes the layout whose own card states the address, whatever of another stands beside it', () => {
    const inner = parsePage(publicPage({ slug: 'nadia-benk' })).body.innerHTML;
    expect(readGood(sduiPage({ elsewhere: inner }), url).people).toMatchObject([{ name: 'Nadia Benk 🚀' }]);
    expect(refusalOf(sduiPage({ elsewhere: '<div class="top-card-layout"></div>' }), url)).toBeUndefined();
  });

  it('refuses a page that may show the person in two layouts', () => {
    const screen = '<div data-sdui-screen="com.linkedin.sdui.x"></div>';
    expect(refusalOf(emberPage({ elsewhere: screen }), profileUrl('tomas-wren'))).toBe('ambiguous');
  });

  it('waits while the layout’s own card is not there, never falling through to other headings', () => {
    const shell =
      '<div role="main" data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile"><main><h1>Nadia Benk</h1></main></div>';
    expect(refusalOf(shell, url)).toBe('not-ready');
    expect(refusalOf('<body class="ember-application"><main></main></body>', url)).toBe('not-ready');
  });

  it('reads the top card on a sub-page where it is, and does not wait for it where it is not', () => {
    expect(refusalOf(sduiPage(), profileUrl('nadia-benk', 'overlay/about-this-profile/'))).toBeUndefined();
    expect(refusalOf('<main><p>Engineer</p></main>', profileUrl('nadia-benk', 'details/experience/'))).toBe(
      'not-a-profile',
    );
    expect(refusalOf('<main></main>', profileUrl('nadia-benk', 'overlay/contact-info/'))).toBe('not-ready');
  });

  it('reads an address in any spelling', () => {
    expect(
      refusalOf(sduiPage({ slug: '%D0%B8%D0%B2%D0%B0%D0%BD' }), profileUrl('иван', 'de?x=1#y')),
    ).toBeUndefined();
    expect(refusalOf(sduiPage(), profileUrl('Nadia-Benk'))).toBeUndefined();
  });
});

describe('a hostile page', () => {
  const plain = readGood(sduiPage(), url);

  it('cannot hide the DOM behind element names', () => {
    const names = [
      'querySelector',
      'querySelectorAll',
      'body',
      'title',
      'documentElement',
      'createTreeWalker',
      'head',
    ];
    const images = names
      .map((name) => `<img name="${name}"><form name="${name}"><form id="${name}"></form></form>`)
      .join('');
    expect(readDocument(parsePage(sduiPage({ elsewhere: images })), url)).toEqual(plain);
    const inputs = [
      'closest',
      'getAttribute',
      'parentElement',
      'checkVisibility',
      'querySelectorAll',
      'textContent',
      'localName',
      'matches',
      'ownerDocument',
    ]
      .map((name) => `<input name="${name}">`)
      .join('');
    const wrapped = sduiPage()
      .replace('<h2>Nadia', `<form>${inputs}<h2>Nadia`)
      .replace('🚀</h2>', '🚀</h2></form>');
    expect(readDocument(parsePage(wrapped), url)).toEqual(plain);
  });

  it('gets its script back as text, its direction marks removed and its links refused', () => {
    const name = '&lt;script&gt;alert(1)&lt;/script&gt; N\u202Eaj\u200B';
    const photo = '<a href="/in/nadia-benk/"><img src="javascript:alert(`profile-displayphoto`)"></a>';
    const reading = readGood(sduiPage({ name, photo }), url);
    expect(reading.people[0]?.name).toBe('<script>alert(1)</script> Naj');
    expect(reading.people[0]?.photoUrl).toBeUndefined();
  });

  it('is read in bounds when its texts and its nesting have none', () => {
    const long = 'x'.repeat(5_000_000);
    const reading = readGood(sduiPage({ name: long, intro: `<p>${long}</p><p>Fable Freight</p>` }), url);
    expect(reading.people[0]?.name).toHaveLength(200);
    expect(reading.people[0]?.headline).toHaveLength(500);
  });

  // Chromium's parser stops at 512 levels, and its layout cannot survive ten thousand; jsdom needs minutes to build them.
  it('does not overflow on a thousand levels', () => {
    const page = parsePage(sduiPage());
    let inner = page.querySelector('main')?.appendChild(page.createElement('div'));
    for (let level = 0; level < 1_000 && inner; level++) inner = inner.appendChild(page.createElement('div'));
    inner?.append('Piet Strange');
    expect(JSON.stringify(readPage(page, url))).not.toContain('Piet');
  });

  it('gets a refusal when the document itself is broken', () => {
    const broken = new Proxy(parsePage(sduiPage()), { getPrototypeOf: () => null });
    expect(readPage(broken, url)).toEqual({
      ok: false,
      reason: 'layout-unknown',
      tried: ['reading the page failed'],
    });
  });
});

it('leaves every page as it was', () => {
  for (const [html, slug] of [
    [sduiPage(), 'nadia-benk'],
    [emberPage(), 'tomas-wren'],
    [publicPage(), 'ines-roux'],
  ] as const) {
    const page = parsePage(html);
    const before = page.documentElement.outerHTML;
    expect(readPage(page, profileUrl(slug)).ok).toBe(true);
    expect(page.documentElement.outerHTML).toBe(before);
  }
});
