// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import {
  EMBER_MEMBER,
  emberConnection,
  emberList,
  emberResult,
  emberSearch,
  MUTUALS,
  ONE_MUTUAL,
  plainRow,
  postPage,
  reactors,
  SKELETON,
  sduiConnection,
  sduiConnections,
  sduiResult,
  sduiSearch,
  UPSELL,
} from '../../../test/fixtures/pages/people-lists.ts';
import { readGood, refusalOf } from '../../../test/fixtures/pages/read-html.ts';

const SEARCH = new URL('https://www.linkedin.com/search/results/people/?keywords=planner');
const ALL = new URL('https://www.linkedin.com/search/results/all/?keywords=planner');
const CONNECTIONS = new URL('https://www.linkedin.com/mynetwork/invite-connect/connections/');
const GROUP = new URL('https://www.linkedin.com/groups/9001/members/');
const POST = new URL('https://www.linkedin.com/feed/update/urn:li:activity:9001/');

const ana = { slug: 'ana-ruiz', name: 'Ana Ruiz, MBA' };
const bo = { slug: 'bo-lindt', name: 'Bo Lindt' };
const namesOf = (html: string, url: URL) => readGood(html, url).people.map((person) => person.name);

describe('people search', () => {
  it('reads rows in both layouts, without mutual connections, offers and strangers', () => {
    const reading = readGood(
      sduiSearch(sduiResult({ ...ana, below: MUTUALS }) + UPSELL + sduiResult({ ...bo, below: ONE_MUTUAL })),
      SEARCH,
    );
    expect(reading.people[0]).toEqual({
      identities: ['li:in/ana-ruiz', expect.stringMatching(/^li:id\/ACoAA/)],
      url: 'https://www.linkedin.com/in/ana-ruiz/',
      name: 'Ana Ruiz, MBA',
      headline: 'Data Planner',
      location: 'Guelph, Canada',
      degree: '2nd',
      photoUrl: 'https://media.example/profile-displayphoto-shrink_100_100/ana-ruiz',
    });
    expect(reading.people.map((person) => person.name)).toEqual(['Ana Ruiz, MBA', 'Bo Lindt']);
    expect(reading.rowsNotLoaded).toBeUndefined();
    const ember = readGood(emberSearch(emberResult({ ...ana, below: ONE_MUTUAL }) + EMBER_MEMBER), SEARCH);
    expect(ember.people).toHaveLength(1);
    expect(ember.people[0]).toMatchObject({
      identities: ['li:in/ana-ruiz', expect.stringMatching(/^li:id/), 'li:member/90001'],
      name: 'Ana Ruiz, MBA',
      headline: 'Data Planner',
      location: 'Lyon, France',
      degree: '3rd+',
    });
  });

  it.each([
    ['en', 'Current: <strong>Data</strong> Planner at Wiggol', 'Data Planner', 'Wiggol'],
    ['de', 'Aktuell: Planerin bei Wiggol', 'Planerin', 'Wiggol'],
    ['pt-BR', 'Atual: Planejadora na empresa Wiggol', 'Planejadora', 'Wiggol'],
    ['tr', 'Mevcut: Wiggol şirketinde Planlamacı', 'Planlamacı', 'Wiggol'],
    ['en', 'Past: Data Planner at Wiggol', undefined, undefined],
    ['en', 'Summary: Planner at Wiggol', undefined, undefined],
    ['en', 'Current: Head at Large at Wiggol', undefined, undefined],
    ['xx', 'Nyt: Planner at Wiggol', undefined, undefined],
  ])('takes a job only from a line labelled as present: %s, %s', (lang, line, title, company) => {
    const row = sduiResult({ ...ana, headline: 'Boss at Elsewhere', below: `<div><p>${line}</p></div>` });
    const [person] = readGood(sduiSearch(row, lang), SEARCH).people;
    expect([person?.title, person?.company]).toEqual([title, company]);
    expect(person?.location).toBe('Guelph, Canada');
  });

  it('leaves a value out where its line could be another’s', () => {
    const [noPlace] = readGood(
      sduiSearch(sduiResult({ ...ana, place: '', below: '<p>Past: Cook at Inn</p>' })),
      SEARCH,
    ).people;
    expect([noPlace?.headline, noPlace?.location]).toEqual([undefined, undefined]);
    const nameless = sduiResult(ana).replace(
      /<a href="[^"]*in\/ana-ruiz\/">[^<]*/,
      `<a href="https://www.linkedin.com/in/ana-ruiz/">Data Planner`,
    );
    expect(namesOf(sduiSearch(nameless + sduiResult(bo)), SEARCH)).toEqual(['Bo Lindt']);
  });

  it('leaves out rows that contradict themselves', () => {
    const invite = sduiResult(ana).replace('vanityName=ana-ruiz', 'vanityName=piet-strange');
    const twoIds = sduiResult({
      ...ana,
      below: `<div componentkey="SearchResultsACoAA${'z'.repeat(30)}"></div>`,
    });
    expect(namesOf(sduiSearch(invite + sduiResult(bo)), SEARCH)).toEqual(['Bo Lindt']);
    expect(namesOf(sduiSearch(twoIds + sduiResult(bo)), SEARCH)).toEqual(['Bo Lindt']);
  });

  it('takes no picture of a mutual connection', () => {
    const row = sduiResult({
      ...ana,
      photo: '<figure><svg aria-label="Ana Ruiz, MBA"></svg></figure>',
      below: ONE_MUTUAL,
    });
    expect(readGood(sduiSearch(row), SEARCH).people[0]?.photoUrl).toBeUndefined();
  });

  it('counts rows that are not drawn yet', () => {
    expect(readGood(sduiSearch(sduiResult(ana) + SKELETON + SKELETON), SEARCH).rowsNotLoaded).toBe(2);
    expect(refusalOf(sduiSearch(SKELETON), SEARCH)).toBe('not-ready');
  });

  it('reads only the people of a search over everything', () => {
    const post = `<div role="listitem"><a href="https://www.linkedin.com/in/piet-strange/"><p>Piet Strange</p><p>• 2nd</p><p>Author</p></a></div>`;
    const page = (rows: string) => sduiSearch(rows, 'en', 'search.SearchResultsAll');
    expect(namesOf(page(post + sduiResult(ana)), ALL)).toEqual(['Ana Ruiz, MBA']);
    expect(refusalOf(page(post), ALL)).toBe('not-a-profile');
  });

  it('says why it reads nobody', () => {
    expect(refusalOf(sduiSearch('<p>No results found</p>'), SEARCH)).toBe('not-a-profile');
    expect(refusalOf('<body><main></main></body>', SEARCH)).toBe('not-ready');
    expect(refusalOf(sduiSearch(sduiResult(ana), 'en', 'mynetwork.Connections'), SEARCH)).toBe('not-ready');
    expect(refusalOf(sduiSearch('<section><a href="/in/ana-ruiz/">Ana</a></section>'), SEARCH)).toBe(
      'layout-unknown',
    );
    expect(refusalOf('<main><form><input type="password"></form></main>', SEARCH)).toBe('not-a-profile');
  });

  it('keeps its values when classes, tags and wrappers change', () => {
    const html = emberSearch(emberResult({ ...ana, below: ONE_MUTUAL }));
    const before = readGood(html, SEARCH).people;
    const changed = html
      .replace(/ class="[^"]*"/g, '')
      .replace(/<(\/?)div/g, '<$1section')
      .replace(/<button/g, '<div><button');
    expect(readGood(changed, SEARCH).people).toEqual(before);
  });
});

describe('connections', () => {
  it('reads name, headline, day, id and how many wait', () => {
    const rtl = { slug: 'avital-s', name: '‏אביטל שקד‏', headline: '‏Planner‏ בחברה' };
    const reading = readGood(sduiConnections(sduiConnection(ana) + sduiConnection(rtl)), CONNECTIONS);
    expect(reading.rowsNotLoaded).toBe(1_236);
    expect(reading.people[0]).toMatchObject({
      name: 'Ana Ruiz, MBA',
      headline: 'Head of Ops',
      connectedOn: '2026-05-17',
      degree: '1st',
      identities: ['li:in/ana-ruiz', expect.stringMatching(/^li:id/)],
    });
    expect(reading.people[0]?.location).toBeUndefined();
    expect(reading.people[1]?.name).toBe('אביטל שקד');
  });

  it.each([
    ['1.238 Kontakte', 'de', 1_237],
    ['1 238 relations', 'fr', 1_237],
    ['١٬٢٣٨ زميل', 'ar', 1_237],
    ['12K connections', 'en', undefined],
    ['2 of 1,238', 'en', undefined],
  ])('reads the total in %s', (header, lang, waiting) => {
    expect(readGood(sduiConnections(sduiConnection(ana), header, lang), CONNECTIONS).rowsNotLoaded).toBe(
      waiting,
    );
  });

  it('does not take the date for a headline', () => {
    const row = sduiConnection(ana).replace(/<div><p><span>.*?<\/span><\/p><\/div>/, '');
    expect(readGood(sduiConnections(row), CONNECTIONS).people[0]?.headline).toBeUndefined();
  });

  it('reads the older cards, also when their labels for the ear are drawn', () => {
    const cards = emberConnection(ana) + emberConnection(bo);
    for (const html of [cards, cards.replaceAll(' class="visually-hidden"', '')]) {
      const reading = readGood(emberList('1,465 connections', html), CONNECTIONS);
      expect(reading.people[0]).toMatchObject({
        name: 'Ana Ruiz, MBA',
        headline: 'Head of Ops',
        degree: '1st',
      });
      expect(reading.people[0]?.connectedOn).toBeUndefined();
      expect(reading.rowsNotLoaded).toBe(1_463);
    }
  });

  it('finds rows without their mark', () => {
    const bare = (sduiConnection(ana) + sduiConnection(bo)).replaceAll(/ data-view-name="[^"]*"/g, '');
    expect(namesOf(sduiConnections(bare), CONNECTIONS)).toEqual(['Ana Ruiz, MBA', 'Bo Lindt']);
  });
});

describe('groups and posts', () => {
  it('reads the members of a group', () => {
    const reading = readGood(emberList('4,310 members', plainRow(ana) + plainRow(bo)), GROUP);
    expect(reading.people).toHaveLength(2);
    expect(reading.people[0]).toMatchObject({
      name: 'Ana Ruiz, MBA',
      headline: 'Head of Ops',
      degree: '2nd',
    });
    expect(reading.rowsNotLoaded).toBe(4_308);
  });

  it('reads who reacted while the dialog is open, and nobody else', () => {
    expect(namesOf(postPage(reactors(plainRow(ana) + plainRow(bo))), POST)).toEqual([
      'Ana Ruiz, MBA',
      'Bo Lindt',
    ]);
    expect(refusalOf(postPage(''), POST)).toBe('not-a-profile');
    expect(refusalOf(postPage(reactors(plainRow(ana), 'hidden')), POST)).toBe('not-a-profile');
    expect(refusalOf(postPage(reactors(plainRow(ana)) + reactors(plainRow(bo))), POST)).toBe('ambiguous');
  });
});
