// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { sduiOverlay } from '../../../test/fixtures/pages/contact-overlay.ts';
import {
  parsePage,
  profileUrl,
  readDocument,
  readGood,
  readSubject,
  refusalOf,
} from '../../../test/fixtures/pages/read-html.ts';
import {
  cardKey,
  SDUI_ID,
  STRANGER_ID,
  sduiEntry,
  sduiList,
  sduiLogo,
  sduiPage,
  sduiTopCard,
} from '../../../test/fixtures/pages/sdui-page.ts';

const url = profileUrl('nadia-benk');
const read = (options: Parameters<typeof sduiPage>[0] = {}) => readSubject(sduiPage(options), url);
const job = (title: string, company: string, dates: string, place = '<p>Aarhus · Hybrid</p>') =>
  sduiEntry(`<div><p>${title}</p><p>${company}</p></div><div><p>${dates}</p>${place}</div>`);
const experience = (...entries: string[]) => sduiList('ExperienceTopLevelSection', entries.join(''));

describe('the top card', () => {
  it('is read whole, and what is below the fold is not loaded', () => {
    const reading = readGood(sduiPage(), url);
    expect(reading).toMatchObject({ layout: 'sdui', locale: 'en', kind: 'person' });
    expect(reading.people).toEqual([
      {
        identities: ['li:in/nadia-benk', `li:id/${SDUI_ID}`],
        url: 'https://www.linkedin.com/in/nadia-benk/',
        name: 'Nadia Benk 🚀',
        headline: 'Head of Ops | Tinker',
        company: 'Fable Freight',
        location: 'Aarhus, Denmark',
        degree: '2nd',
        about: 'Clear words, calm meetings.',
        photoUrl: 'https://media.example/profile-displayphoto-scale_100_100/nadia',
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
    expect(reading.health.find((field) => field.field === 'name')).toEqual({
      field: 'name',
      reader: 'heading',
      agreeing: 1,
      conflicting: [],
    });
  });

  it('takes the card from `id` where there is no component key', () => {
    expect(readSubject(sduiPage().replaceAll('componentkey="com.', 'id="com.'), url).name).toBe(
      'Nadia Benk 🚀',
    );
  });

  it('takes the one degree that is shown, and none when two are', () => {
    expect(read({ degrees: '<p>· 1st</p><div style="display:none"><p>· 2nd</p></div>' }).degree).toBe('1st');
    expect(read({ degrees: '<p>· 1st</p><div><p>· 2nd</p></div>' }).degree).toBeUndefined();
  });

  it('settles two shown degrees by the label on the own posts, never by a stranger with the same name', () => {
    const post = (slug: string, degree: string) =>
      `<a href="https://www.linkedin.com/in/${slug}/"><div aria-label="Nadia Benk Premium Profile ${degree}">x</div></a>`;
    const degrees = '<p>· 1st</p><div><p>· 2nd</p></div>';
    const lower = `<div componentkey="${cardKey('Activity', 'nadia-benk')}">${post('nadia-benk', '1st')}${post('nadia-benk-7', '3rd+')}</div>`;
    expect(read({ degrees, lower }).degree).toBe('1st');
    const others = `<div componentkey="${cardKey('Activity', 'piet')}">${post('nadia-benk', '1st')}</div>`;
    expect(read({ degrees, lower: others }).degree).toBeUndefined();
  });

  it.each([
    ['· 3e et +', '3rd+'],
    ['· 1.º', '1st'],
    ['· 2.', '2nd'],
    ['· ke-1', '1st'],
    ['· 3.+', '3rd+'],
    ['· dalam jaringan', undefined],
  ])('reads the mark %s and keeps it out of the headline', (mark, degree) => {
    expect(read({ degrees: `<p>${mark}</p>` })).toMatchObject({ headline: 'Head of Ops | Tinker' });
    expect(read({ degrees: `<p>${mark}</p>` }).degree).toBe(degree);
  });

  it('skips pronouns but not a headline with a slash', () => {
    expect(read({ degrees: '<p>She/Her</p><p>· 2nd</p>' }).headline).toBe('Head of Ops | Tinker');
    expect(read({ intro: '<p>Founder/CEO</p><p>Fable Freight</p>' }).headline).toBe('Founder/CEO');
    expect(read({ name: 'Nadia Benk (She/Her) · 2nd', degrees: '' }).name).toBe('Nadia Benk');
  });

  it('does not take the employer line or "--" for a headline', () => {
    const bare = readGood(sduiPage({ intro: '<p>Fable Freight</p>' }), url);
    expect(bare.people[0]?.headline).toBeUndefined();
    expect(bare.notLoaded).not.toContain('headline');
    expect(read({ intro: '<p>--</p><p>Fable Freight</p>' }).headline).toBeUndefined();
  });

  it('knows the employer line by the jobs and schools where the logos are not shown', () => {
    const lower =
      experience(job('Head of Ops', 'Fable Freight', 'Aug 2021 - Present')) +
      sduiList('EducationTopLevelSection', sduiEntry('<p>Riverside College</p><p>BSc</p><p>2019 - 2022</p>'));
    const bare = (intro: string) => read({ intro: `<p>${intro}</p>`, logos: '', lower }).headline;
    expect(bare('Fable Freight · Riverside College')).toBeUndefined();
    expect(bare('Fable Freight')).toBeUndefined();
    expect(bare('Head of Ops · Fable Freight')).toBe('Head of Ops · Fable Freight');
  });

  it('is found beside a stranger’s card that bears another layout’s mark', () => {
    const stranger =
      '<section data-member-id="90002"><a href="/in/piet-strange/"><p>Piet Strange</p></a></section>';
    const named = stranger.replaceAll('p>', 'h1>');
    for (const card of [stranger, named]) {
      expect(read({ lower: card })).toMatchObject({
        name: 'Nadia Benk 🚀',
        headline: 'Head of Ops | Tinker',
      });
    }
  });

  it('does not take player text for a headline', () => {
    const player = '<div class="video-js vjs-paused"><p>Video Player is loading.</p></div>';
    expect(read({ degrees: `<p>· 2nd</p>${player}` }).headline).toBe('Head of Ops | Tinker');
  });

  it('never takes a school for the company', () => {
    const logos = sduiLogo('Riverside College', 'school-accent-4');
    expect(read({ intro: '<p>Student</p><p>Riverside College</p>', logos }).company).toBeUndefined();
    const schools = sduiList(
      'EducationTopLevelSection',
      sduiEntry('<p>Riverside College</p><p>BSc</p><p>2019 - 2022</p>'),
    );
    const posing = read({
      intro: '<p>Student</p><p>Riverside College</p>',
      logos: sduiLogo('Riverside College'),
      lower: schools,
    });
    expect(posing.company).toBeUndefined();
    expect(posing.education).toEqual([{ school: 'Riverside College', degree: 'BSc', dates: '2019 - 2022' }]);
  });

  it('has no photo rather than a mutual connection’s', () => {
    const reading = readGood(sduiPage({ photo: '<figure><svg id="person-accent-4"></svg></figure>' }), url);
    expect(reading.people[0]?.photoUrl).toBeUndefined();
    expect(reading.notLoaded).not.toContain('photoUrl');
  });

  it('has no photo rather than a face in a list, even one before the name', () => {
    const faces =
      '<ul><li><img src="https://media.example/profile-displayphoto-scale_100_100/mutual"></li></ul>';
    expect(read({ photo: faces }).photoUrl).toBeUndefined();
    const stranger =
      '<a href="/in/piet-strange/"><img src="https://media.example/profile-displayphoto/piet"></a>';
    expect(read({ photo: stranger }).photoUrl).toBeUndefined();
  });

  it('has no place rather than another line', () => {
    expect(read({ place: '' }).location).toBeUndefined();
  });

  it('stays itself when links stand inside links, as on the live page', () => {
    const page = parsePage(sduiPage());
    const mutuals = page.querySelector('main ul')?.closest('a');
    const outer = page.createElement('a');
    outer.setAttribute('href', 'https://www.linkedin.com/in/nadia-benk/');
    mutuals?.replaceWith(outer);
    if (mutuals) outer.append(mutuals);
    expect(page.querySelectorAll('a a')).toHaveLength(1);
    expect(readDocument(page, url)).toEqual(readGood(sduiPage(), url));
  });
});

describe('identity', () => {
  it('refuses while the card is still the last person’s', () => {
    expect(refusalOf(sduiPage(), profileUrl('piet-strange'))).toBe('not-ready');
    expect(refusalOf(sduiPage(), profileUrl(STRANGER_ID))).toBe('not-ready');
    expect(readSubject(sduiPage(), profileUrl(SDUI_ID)).identities[0]).toBe(`li:id/${SDUI_ID}`);
  });

  it('does not let the document title decide, which lags behind', () => {
    const reading = readGood(sduiPage({ title: 'Piet Strange | LinkedIn' }), url);
    expect(reading.people[0]?.name).toBe('Nadia Benk 🚀');
    expect(reading.health.find((field) => field.field === 'name')?.conflicting).toEqual(['document-title']);
  });

  it('refuses two shown top cards, whatever their ids, and ignores a hidden one', () => {
    const other = sduiTopCard({ slug: 'piet-strange', id: STRANGER_ID, name: 'Piet Strange' });
    expect(refusalOf(sduiPage({ lower: other }), url)).toBe('ambiguous');
    expect(refusalOf(sduiPage({ lower: sduiTopCard() }), url)).toBe('ambiguous');
    expect(read({ lower: `<div hidden>${other}</div>` }).name).toBe('Nadia Benk 🚀');
  });

  it('refuses a card that contradicts itself', () => {
    const compose = `<a href="/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${STRANGER_ID}&x=1">Message</a>`;
    expect(refusalOf(sduiPage({ topCardExtra: compose }), url)).toBe('ambiguous');
    const overlay = '<a href="/in/piet-strange/overlay/about-this-profile/">About</a>';
    expect(refusalOf(sduiPage({ topCardExtra: overlay }), url)).toBe('ambiguous');
  });

  it('takes the member number only from the subject’s own button', () => {
    const button = (number: number) =>
      `<div componentkey="ConnectButtonurn:li:member:${number}_connect"></div>`;
    expect(read({ topCardExtra: button(4711) }).identities).toContain('li:member/4711');
    expect(read({ topCardExtra: button(4711) + button(4712) }).identities.join()).not.toContain('member');
    expect(read({ elsewhere: button(4713) }).identities.join()).not.toContain('member');
  });

  it('keeps a card of another person, even one keyed by the same name, out of the fields', () => {
    const strangers = sduiList(
      'ExperienceTopLevelSection',
      job('Baron', 'Strange Ltd', 'Jan 2020 - Present'),
      STRANGER_ID,
    );
    const leftOver = experience(
      job('Baron', 'Strange Ltd', 'Jan 2020 - Present') +
        '<a href="/in/piet-strange/details/experience/">Show all</a>',
    );
    expect(read({ lower: strangers }).positions).toBeUndefined();
    expect(read({ lower: leftOver }).positions).toBeUndefined();
  });
});

describe('experience', () => {
  it('takes title, company and its address from the present job', () => {
    const person = read({
      lower: experience(
        job('Head of Ops', 'Fable Freight · Full-time', 'Aug 2021 - Present · 4 yrs'),
        job('Clerk', 'Old Co', 'Jan 2019 - Jul 2021'),
      ),
    });
    expect(person).toMatchObject({
      title: 'Head of Ops',
      company: 'Fable Freight',
      companyUrl: 'https://www.linkedin.com/company/9001/',
    });
    expect(person.positions?.[0]).toEqual({
      title: 'Head of Ops',
      company: 'Fable Freight',
      companyUrl: 'https://www.linkedin.com/company/9001/',
      employmentType: 'Full-time',
      dates: 'Aug 2021 - Present · 4 yrs',
      location: 'Aarhus · Hybrid',
      current: true,
    });
    expect(person.positions?.[1]?.current).toBe(false);
  });

  it.each([
    ['mar de 2022 - o momento · 4 anos', true],
    ['März 2022–Heute · 4 Jahre', true],
    ['Juli 2021 bis Heute', true],
    ['2022年3月 - 至今 · 4 年', true],
    ['mar de 2022 - set de 2025 · 3 anos', false],
    ['Jul 2019 - Jul 2019 · 1 mo', false],
  ])('reads %s as current: %s', (dates, current) => {
    expect(read({ lower: experience(job('Engenheira', 'Nuvem', dates)) }).positions?.[0]?.current).toBe(
      current,
    );
  });

  it('gives grouped roles their company, and never the length as a title', () => {
    const group = sduiEntry(
      '<div><p>HEPTA</p><p>10 meses</p></div><p>Espírito Santo, Brasil</p>',
      `<ul><li><p>Júnior</p><p>Tempo integral</p><p>mar de 2021 - o momento</p></li><li><p>Estágio F#</p><p>jul de 2020 - mar de 2021</p>
       <p><span>LinkedIn helped</span><svg id="linkedin-bug-small"></svg></p><a href="/in/nadia-benk/overlay/1/skill-associations-details/"><p>Cypress</p></a></li></ul>`,
    );
    const person = read({ lower: experience(group) });
    expect(person.title).toBe('Júnior');
    expect(
      person.positions?.map(({ title, company, employmentType, location }) => [
        title,
        company,
        employmentType,
        location,
      ]),
    ).toEqual([
      ['Júnior', 'HEPTA', 'Tempo integral', undefined],
      ['Estágio F#', 'HEPTA', undefined, undefined],
    ]);
  });

  it('reads no role of a group without its company’s line, and no kind of employment for a title', () => {
    const roles = '<ul><li><p>Lead</p><p>Vollzeit</p><p>März 2021 - Heute</p></li></ul>';
    const headless = sduiEntry('<div><p>10 Monate</p></div><p>Bremen</p>', roles);
    expect(read({ lower: experience(headless) })).not.toHaveProperty('positions');
    const untitled =
      '<ul><li><p>Vollzeit</p><p>März 2021 - Heute</p></li><li><p>Clerk</p><p>2019 - 2021</p></li></ul>';
    const group = sduiEntry('<div><p>HEPTA</p><p>10 Monate</p></div>', untitled);
    expect(read({ lower: experience(group) }).positions?.map(({ title }) => title)).toEqual(['Clerk']);
  });

  it('prefers the present job at the company the top card names', () => {
    const board = job('Board Member', 'Side Trust', 'Jan 2024 - Present');
    const main = job('Head of Ops', 'Fable Freight', 'Jan 2020 - Present');
    expect(read({ lower: experience(board, main) })).toMatchObject({
      title: 'Head of Ops',
      company: 'Fable Freight',
    });
  });

  it('states no title when an entry before it could not be read', () => {
    const unread = sduiEntry('<p>Fable Freight</p><p>13 yrs 8 mos</p>');
    const person = read({ lower: experience(unread, job('Advisor', 'Side Trust', 'Jan 2024 - Present')) });
    expect(person.title).toBeUndefined();
    expect(person.company).toBe('Fable Freight');
    expect(person.positions).toHaveLength(1);
  });

  it('does not move the company into the place of a title that is not shown', () => {
    const entry = sduiEntry(
      '<div><p hidden>Head of Ops</p><p>Fable Freight</p></div><div><p>Aug 2021 - Present</p></div>',
    );
    expect(read({ lower: experience(entry) })).not.toHaveProperty('title');
  });

  it('takes nothing from a job that is masked in part', () => {
    const person = read({ lower: experience(job('Head of O**', 'Fable Freight', 'Aug 2021 - Present')) });
    expect(person).not.toHaveProperty('positions');
  });

  it('knows no title, for certain, when every job shown has ended', () => {
    const reading = readGood(
      sduiPage({ lower: experience(job('Clerk', 'Old Co', 'Jan 2019 - Jul 2021')) }),
      url,
    );
    expect(reading.people[0]?.title).toBeUndefined();
    expect(reading.notLoaded).not.toContain('title');
  });

  it('keeps a company whose name has a middle dot in one piece', () => {
    const logo = '<img alt="Dot · Dash logo" src="https://media.example/x">';
    const entry = sduiEntry(
      '<div><p>Editor</p><p>Dot · Dash</p></div><div><p>Jan 2020 - Present</p></div>',
      '',
      logo,
    );
    expect(read({ lower: experience(entry) }).positions?.[0]).toMatchObject({ company: 'Dot · Dash' });
  });
});

describe('the contact overlay', () => {
  it('adds what the open overlay of this person shows, but never a birthday or a script link', () => {
    const reading = readGood(
      sduiPage({ elsewhere: sduiOverlay('nadia-benk') }),
      profileUrl('nadia-benk', 'overlay/contact-info/'),
    );
    expect(reading.people[0]).toMatchObject({
      emails: ['nadia@benk.example'],
      phones: ['+45 55 01 42'],
      websites: ['https://benk.example/me'],
      connectedOn: '2025-06-03',
    });
    expect(JSON.stringify(reading)).not.toMatch(/March|javascript/);
  });

  it('is left alone when it is another person’s or hidden', () => {
    for (const elsewhere of [sduiOverlay('piet-strange'), `<div hidden>${sduiOverlay('nadia-benk')}</div>`]) {
      const reading = readGood(sduiPage({ elsewhere }), url);
      expect(reading.people[0]?.emails).toBeUndefined();
      expect(reading.notLoaded).toContain('emails');
    }
  });

  it('reads the date in the page’s language or not at all', () => {
    const on = (lang: string, text: string) =>
      read({ lang, elsewhere: sduiOverlay('nadia-benk', text) }).connectedOn;
    expect(on('fr', '3 juin 2025')).toBe('2025-06-03');
    expect(on('de', '3. Juni 2025')).toBe('2025-06-03');
    expect(on('id', '3 Jun 2025')).toBe('2025-06-03');
    expect(on('en', 'some day in 2025')).toBeUndefined();
  });
});
