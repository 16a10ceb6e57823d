// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { emberOverlay } from '../../../test/fixtures/pages/contact-overlay.ts';
import {
  EMBER_ID,
  emberCard,
  emberEntry,
  emberIsland,
  emberPage,
  employerButton,
  twin,
} from '../../../test/fixtures/pages/ember-page.ts';
import { profileUrl, readGood, readSubject, refusalOf } from '../../../test/fixtures/pages/read-html.ts';

const url = profileUrl('tomas-wren');
const read = (options: Parameters<typeof emberPage>[0] = {}) => readSubject(emberPage(options), url);

const profile = (slug: string, id: string, member: number, firstName: string) => ({
  $type: 'com.linkedin.voyager.dash.identity.profile.Profile',
  publicIdentifier: slug,
  entityUrn: `urn:li:fsd_profile:${id}`,
  objectUrn: `urn:li:member:${member}`,
  firstName,
  lastName: 'Wren',
  headline: 'Weaver of plans',
  birthDateOn: { month: 2, day: 11 },
});
const island = (slug: string, id = EMBER_ID, member = 90001) =>
  emberIsland(7, `/voyager/api/graphql?variables=(vanityName:${slug})`, [profile(slug, id, member, 'Tomas')]);

describe('the top card', () => {
  it('is read whole, once, without hidden twins, viewer, mutual connections and sidebar', () => {
    const reading = readGood(emberPage(), url);
    expect(reading.layout).toBe('ember');
    expect(reading.people).toEqual([
      {
        identities: ['li:in/tomas-wren', `li:id/${EMBER_ID}`, 'li:member/90001'],
        url: 'https://www.linkedin.com/in/tomas-wren/',
        name: 'Tomas Wren',
        headline: 'Weaver of plans',
        company: 'Loom & Ladder',
        location: 'Ghent, Belgium',
        degree: '1st',
        about: 'I plan and weave.',
        photoUrl: 'https://media.example/profile-displayphoto-shrink_400_400/tomas',
      },
    ]);
    expect(reading.notLoaded).toEqual([
      'title',
      'companyUrl',
      'positions',
      'education',
      'emails',
      'phones',
      'websites',
      'connectedOn',
    ]);
  });

  it('reads a degree in any language', () => {
    expect(read({ degree: '2.' }).degree).toBe('2nd');
    expect(read({ degree: '3e+' }).degree).toBe('3rd+');
    expect(read({ degree: '1er' }).degree).toBe('1st');
    expect(read({ degree: '12th' }).degree).toBeUndefined();
  });

  it('does not take the school for the company when there is no job', () => {
    const school = employerButton('Education: Hill School. Click to skip to education card', 'Hill School');
    expect(read({ employers: school }).company).toBeUndefined();
    const company = employerButton('Current company: Loom. Click to skip to experience card', 'Loom');
    expect(read({ employers: company }).company).toBe('Loom');
    const unknownLanguage = employerButton('Loom qqq', 'Loom');
    expect(read({ employers: unknownLanguage }).company).toBeUndefined();
  });

  it('has no photo rather than a mutual connection’s or the viewer’s', () => {
    expect(read({ photo: '<button></button>' }).photoUrl).toBeUndefined();
  });

  it('has no place rather than the employer', () => {
    expect(read({ place: '' }).location).toBeUndefined();
  });
});

describe('identity', () => {
  it('confirms by the island that states this slug', () => {
    const reading = readGood(emberPage({ islands: island('tomas-wren') }), url);
    expect(reading.health.find((field) => field.field === 'headline')).toMatchObject({
      agreeing: 2,
      conflicting: [],
    });
    expect(JSON.stringify(reading)).not.toContain('birth');
  });

  it('ignores the viewer’s island and the previous person’s', () => {
    const viewer = emberIsland(1, '/voyager/api/me', [
      profile('tomas-wren', 'ACoAAViewerViewerViewerViewer', 5, 'Vera'),
    ]);
    const previous = island('piet-strange', 'ACoAAPrEvIoUsPrEvIoUsPrEvIoUs', 6);
    expect(read({ islands: viewer + previous })).toEqual(read());
  });

  it('refuses when the island of this slug names another member than the card', () => {
    expect(refusalOf(emberPage({ islands: island('tomas-wren', EMBER_ID, 5) }), url)).toBe('ambiguous');
  });

  it('refuses the last person’s card, two main headings and a card without an address', () => {
    expect(refusalOf(emberPage({ slug: 'piet-strange' }), url)).toBe('not-ready');
    expect(refusalOf(emberPage({ cards: '<section><h1>Piet Strange</h1></section>' }), url)).toBe(
      'ambiguous',
    );
    expect(refusalOf(emberPage().replace(/href="\/in\/[^"]*"/g, ''), url)).toBe('not-ready');
  });
});

describe('experience', () => {
  const jobs = (...entries: string[]) => ({
    cards: emberCard('experience', `<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`),
  });

  it('reads single jobs and company groups, not descriptions', () => {
    const role = (lines: string[]) =>
      `<li>${emberEntry(lines, `<ul><li>${twin('Jan 2001 - Present with people')}</li></ul>`)}</li>`;
    const group = emberEntry(
      ['Loom &amp; Ladder', '13 yrs 8 mos'],
      `<ul>${role(['Lead Weaver', 'Full-time', 'Apr 2018 - Present · 6 yrs', 'Ghent'])}${role(['Weaver', 'Oct 2015 - Mar 2018'])}</ul>`,
    );
    const person = read(
      jobs(
        group,
        emberEntry(['Apprentice', 'Old Mill · Internship', 'Sep 2006 - Sep 2010 · 4 yrs 1 mo', 'Lille']),
      ),
    );
    expect(person).toMatchObject({
      title: 'Lead Weaver',
      company: 'Loom & Ladder',
      companyUrl: 'https://www.linkedin.com/company/77/',
    });
    expect(person.positions?.map(({ companyUrl: _, ...rest }) => rest)).toEqual([
      {
        title: 'Lead Weaver',
        company: 'Loom & Ladder',
        employmentType: 'Full-time',
        dates: 'Apr 2018 - Present · 6 yrs',
        location: 'Ghent',
        current: true,
      },
      { title: 'Weaver', company: 'Loom & Ladder', dates: 'Oct 2015 - Mar 2018', current: false },
      {
        title: 'Apprentice',
        company: 'Old Mill',
        employmentType: 'Internship',
        dates: 'Sep 2006 - Sep 2010 · 4 yrs 1 mo',
        location: 'Lille',
        current: false,
      },
    ]);
  });

  it('keeps another person’s left-over card out', () => {
    const stale =
      emberEntry(['Baron', 'Strange Ltd', 'Jan 2020 - Present']) +
      '<a href="/in/piet-strange/details/experience?x=1">Show all</a>';
    expect(read({ cards: emberCard('experience', stale) }).positions).toBeUndefined();
  });

  it('reads schools, with or without degree and years', () => {
    const schools = [
      ['Hill School', 'BA, Weaving', '1998 - 2002'],
      ['Sea School', '2002 - 2004'],
      ['Sky School', 'Diploma'],
    ];
    const card = emberCard('education', schools.map((lines) => emberEntry(lines)).join(''));
    expect(read({ cards: card }).education).toEqual([
      { school: 'Hill School', degree: 'BA, Weaving', dates: '1998 - 2002' },
      { school: 'Sea School', dates: '2002 - 2004' },
      { school: 'Sky School', degree: 'Diploma' },
    ]);
  });
});

it('reads the headline that is shown, not its hidden twin, and no other line for an empty one', () => {
  const twinned = (hidden: string, shown: string) =>
    emberPage({ headline: shown }).replace(
      '<div class="text-body-medium"',
      `<div class="text-body-medium" data-generated-suggestion-target="urn:x" hidden>${hidden}</div><div class="text-body-medium"`,
    );
  const address = profileUrl('tomas-wren');
  expect(readSubject(twinned('Ghent, Belgium', 'Weaver of plans'), address).headline).toBe('Weaver of plans');
  expect(readSubject(twinned('Ghent, Belgium', ''), address).headline).toBeUndefined();
});

it('does not take a degree for a school that is not shown', () => {
  const entry = (lines: string[], logo: string) =>
    emberEntry(lines).replace('<img alt="">', `<img alt="${logo}">`);
  const schools = [
    entry(['Hill School', 'BA, Weaving', '1998 - 2002'], 'Hill School logo'),
    emberEntry(['MBA, Operations', '2002 - 2004']),
    entry(['2004 - 2006'], ''),
  ];
  expect(read({ cards: emberCard('education', schools.join('')) }).education).toEqual([
    { school: 'Hill School', degree: 'BA, Weaving', dates: '1998 - 2002' },
  ]);
});

it('reads the open contact overlay', () => {
  expect(read({ elsewhere: emberOverlay('tomas-wren') })).toMatchObject({
    emails: ['tomas@wren.example'],
    phones: ['+32 55 01 42'],
    connectedOn: '2024-02-01',
  });
  expect(read({ elsewhere: emberOverlay('piet-strange') }).emails).toBeUndefined();
});
