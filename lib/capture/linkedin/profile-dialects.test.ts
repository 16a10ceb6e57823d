// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { emberPage } from '../../../test/fixtures/pages/ember-page.ts';
import { publicPage } from '../../../test/fixtures/pages/public-page.ts';
import {
  parsePage,
  profileUrl,
  readDocument,
  readSubject,
  refusalOf,
} from '../../../test/fixtures/pages/read-html.ts';
import { sduiPage } from '../../../test/fixtures/pages/sdui-page.ts';

const url = profileUrl('nadia-benk');

/** The dialect of late 2025: view names instead of card keys, and a first heading. */
const older = (html: string): string =>
  html
    .replace(/<section componentkey="[^"]*Topcard">/, '<section data-view-name="profile-main-level">')
    .replaceAll(/ componentkey="com[^"]*"/g, '')
    .replaceAll(/<(\/?)h2>/g, '<$1h1>');

const post = (slug: string, name: string, headline: string) =>
  `<div role="listitem"><a href="https://www.linkedin.com/in/${slug}/"><p>${name}</p></a><p>• 2</p><p>${headline}</p><p>3d •</p><div><p>Post</p></div></div>`;
const feed = (posts: string) =>
  `<html><body><main><div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile"><h2>Activity</h2>${posts}</div></main></body></html>`;

describe('the dialects of 2025', () => {
  it('reads the top card by its view name, and without any mark by its contact link', () => {
    for (const html of [
      older(sduiPage()),
      older(sduiPage()).replace(' data-view-name="profile-main-level"', ''),
    ]) {
      expect(readSubject(html, url)).toMatchObject({
        name: 'Nadia Benk 🚀',
        headline: 'Head of Ops | Tinker',
        company: 'Fable Freight',
        location: 'Aarhus, Denmark',
        degree: '2nd',
      });
    }
    expect(refusalOf(older(sduiPage()), profileUrl('piet-strange'))).toBe('not-ready');
  });

  it('reads a profile of posts by the header of the person’s own, and nobody else’s', () => {
    const page = feed(
      post('piet-strange', 'Piet Strange', 'Stranger') + post('nadia-benk', 'Nadia Benk', 'Head of Ops'),
    );
    expect(readSubject(page, url)).toEqual({
      identities: ['li:in/nadia-benk'],
      url: 'https://www.linkedin.com/in/nadia-benk/',
      name: 'Nadia Benk',
      headline: 'Head of Ops',
      degree: '2nd',
    });
    const unlike = feed(post('nadia-benk', 'Nadia Benk', 'Head') + post('nadia-benk', 'Nadia B.', 'Head'));
    expect(refusalOf(unlike, url)).toBe('not-ready');
    expect(
      refusalOf(
        page.replace('<h2>', '<div componentkey="profileCardsAboveActivitynadia-benk"></div><h2>'),
        url,
      ),
    ).toBe('not-ready');
  });
});

/** Every tag that redesigns swap becomes another, classes go, and elements get wrappers. */
function redesign(html: string): Document {
  const document = parsePage(html);
  const swap: Record<string, string> = { h1: 'div', h2: 'p', p: 'h2' };
  for (const element of [...document.querySelectorAll('h1, h2, p')]) {
    const other = document.createElement(swap[element.localName] ?? 'div');
    for (const { name, value } of [...element.attributes]) other.setAttribute(name, value);
    other.append(...element.childNodes);
    element.replaceWith(other);
    const wrapper = document.createElement('div');
    other.replaceWith(wrapper);
    wrapper.append(other);
  }
  for (const element of document.querySelectorAll('[class]'))
    element.setAttribute('class', `x${element.className.length}`);
  return document;
}

describe('a redesign of tags, classes and wrappers', () => {
  it.each([
    ['SDUI', sduiPage(), 'nadia-benk'],
    ['Ember', emberPage().replaceAll(/<span class="visually-hidden">.*?<\/span>/g, ''), 'tomas-wren'],
    ['public', publicPage(), 'ines-roux'],
  ])('changes no value on %s', (_name, html, slug) => {
    const address = profileUrl(slug);
    const before = readSubject(html, address);
    const after = readDocument(redesign(html), address);
    const { photoUrl: _photo, ...rest } = before;
    expect(after.ok && after.people[0]).toMatchObject(rest);
  });
});
