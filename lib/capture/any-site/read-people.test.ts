// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { anyHtml, anyUrl, script } from '../../../test/fixtures/pages/any-page.ts';
import { readGood, refusalOf } from '../../../test/fixtures/pages/read-html.ts';

const LD = { '@context': 'https://schema.org' };

describe('a list of people', () => {
  const row = (name: string, inner: string) =>
    `<div><img alt="${name}" src="/p.jpg"><h3>${name}</h3><p>Weaver</p>${inner}</div>`;
  const team = (rows: string) => anyHtml({ title: 'Our team', main: `<h1>Our team</h1><div>${rows}</div>` });

  it('names people by the page where they have nothing of their own, and never by what they share', () => {
    const desk = '<a href="mailto:info@fable-works.example">Mail</a><a href="tel:+4930123456">Call</a>';
    const reading = readGood(team(row('Nadia Benk', desk) + row('Piet Strange', desk)), anyUrl('/team'));
    expect(reading.kind).toBe('people');
    expect(reading.people.map(({ identities }) => identities)).toEqual([
      ['url:fable-works.example/team#nadia-benk'],
      ['url:fable-works.example/team#piet-strange'],
    ]);
    expect(reading.people.map(({ title }) => title)).toEqual(['Weaver', 'Weaver']);
  });

  it('may have one row where the page is plainly a list and names nobody else', () => {
    const mail = '<a href="mailto:nadia.benk@fable-works.example">Mail</a>';
    const { kind, people } = readGood(team(row('Nadia Benk', mail)), anyUrl('/team'));
    expect(kind).toBe('people');
    expect(people).toEqual([expect.objectContaining({ name: 'Nadia Benk', title: 'Weaver' })]);
    const card =
      '<div class="h-card"><b class="p-name">Nadia Benk</b><i class="p-job-title">Weaver</i></div>';
    expect(readGood(team(card), anyUrl('/team')).people).toHaveLength(1);
    expect(refusalOf(team(row('Nadia Benk', '')), anyUrl('/team'))).toBe('not-a-profile');
    expect(refusalOf(team(card), anyUrl('/team/piet-strange'))).toBe('not-a-profile');
  });

  it('has no row for its own heading, and none made of the list within it', () => {
    const named = (name: string) =>
      `<div><h3><a href="/people/${name.toLowerCase().replace(' ', '-')}">${name}</a></h3></div>`;
    const main = `<h1>Lantern Loom</h1><p>Hello.</p><div>${named('Nadia Benk')}${named('Piet Strange')}${named('Orla Quill')}</div>`;
    const html = anyHtml({ title: 'People · Lantern Loom', main });
    const { people } = readGood(html, anyUrl('/orgs/loom/people'));
    expect(people.map(({ name }) => name)).toEqual(['Nadia Benk', 'Piet Strange', 'Orla Quill']);
  });

  it('is none where strangers stand on the page of somebody who is not recognised', () => {
    const card = (name: string, slug: string) =>
      `<section><a href="https://www.linkedin.com/in/${slug}/"><h2>${name}</h2></a></section>`;
    const strangers = card('Piet Strange', 'piet-strange') + card('Orla Quill', 'orla-quill');
    const page = anyHtml({ title: 'Profile', main: `<h1>More people</h1>${strangers}` });
    expect(refusalOf(page, anyUrl('/people/nadia-benk'))).toBe('not-a-profile');
  });

  it('is none where an advertisement stands beside one of them', () => {
    const advert =
      '<div><h2>Brightquay Ledgers</h2><p>Promoted</p><a href="https://www.linkedin.com/company/900999999/">Ledgers</a></div>';
    const one =
      '<section><a href="https://www.linkedin.com/in/orla-quill/"><h2>Orla Quill</h2></a><p>Weaver</p></section>';
    const page = anyHtml({ title: 'Page', main: `${advert}${one}` });
    expect(refusalOf(page, anyUrl('/nadia-benk/resume'))).toBe('not-a-profile');
  });

  it('tells its people apart by the routes of a single-page site', () => {
    const link = (id: number) => `<a href="#/people/${id}">Profile</a>`;
    const named = (name: string, id: number) =>
      `<div><img alt="${name}" src="/p.jpg"><h3><a href="#/people/${id}">${name}</a></h3><p>Weaver</p>${link(id)}</div>`;
    const reading = readGood(team(named('Nadia Benk', 7) + named('Piet Strange', 8)), anyUrl('/app#/people'));
    expect(reading.people.map(({ identities }) => identities)).toEqual([
      ['url:fable-works.example/app#/people/7'],
      ['url:fable-works.example/app#/people/8'],
    ]);
  });

  it('reads RDFa and lists in data, with the company they are of', () => {
    const rdfa = ['Nadia Benk', 'Piet Strange']
      .map(
        (name) =>
          `<li typeof="schema:Person"><b property="schema:name">${name}</b> <i property="schema:jobTitle">Weaver</i></li>`,
      )
      .join('');
    const firm = {
      ...LD,
      '@type': 'LocalBusiness',
      name: 'Fable Works',
      url: 'https://www.fable-works.example/',
      employee: [
        { '@type': 'Person', name: 'Nadia Benk' },
        { '@type': 'Person', name: 'Orla Unseen' },
      ],
    };
    const reading = readGood(
      anyHtml({
        title: 'Our team',
        head: script(firm),
        main: `<h1>Our team</h1><ul vocab="https://schema.org/">${rdfa}</ul>`,
      }),
      anyUrl('/team'),
    );
    expect(reading.people.map(({ name, title, company }) => [name, title, company])).toEqual([
      ['Nadia Benk', 'Weaver', 'Fable Works'],
      ['Piet Strange', 'Weaver', undefined],
    ]);
    expect(reading.company).toMatchObject({ name: 'Fable Works', identities: ['url:fable-works.example'] });
  });
});
