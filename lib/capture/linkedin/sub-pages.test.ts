// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { sduiOverlay } from '../../../test/fixtures/pages/contact-overlay.ts';
import { emberEntry, twin } from '../../../test/fixtures/pages/ember-page.ts';
import { profileUrl, readGood, readSubject, refusalOf } from '../../../test/fixtures/pages/read-html.ts';
import { sduiEntry } from '../../../test/fixtures/pages/sdui-page.ts';

const JOBS = profileUrl('nadia-benk', 'details/experience/');
const SCHOOLS = profileUrl('nadia-benk', 'details/education/');
const CONTACT = profileUrl('nadia-benk', 'overlay/contact-info/');

const job = (skillsOf = 'nadia-benk') =>
  sduiEntry(
    '<div><p>Head of Ops</p><p>Fable Freight · Full-time</p></div><p>Aug 2021 - Present · 4 yrs</p><p>Aarhus · Hybrid</p>',
    `<p><a href="https://www.linkedin.com/in/${skillsOf}/overlay/9/skill-associations-details/">Excel and 2 skills</a></p>`,
  );
const school = sduiEntry('<p>Riverside College</p><p>BSc, Logistics</p><p>2010 - 2014</p>');

const details = (entries: string, title = 'LinkedIn', back = '') =>
  `<html lang="en"><head><title>${title}</title></head><body><main><section>${back}<h2>Experience</h2>${entries}</section></main>
   <aside><section><a href="/in/piet-strange/"><p>Piet Strange</p></a>${sduiEntry('<p>Stranger</p><p>Elsewhere</p><p>2020 - 2021</p>')}</section></aside></body></html>`;

const back = '<a href="https://www.linkedin.com/in/nadia-benk/" aria-label="Back to Nadia B."></a>';

describe('the page of all jobs', () => {
  it('is read without a name, once its own links agree with the address', () => {
    const person = readSubject(details(job()), JOBS);
    expect(person).toEqual({
      identities: ['li:in/nadia-benk'],
      url: 'https://www.linkedin.com/in/nadia-benk/',
      title: 'Head of Ops',
      company: 'Fable Freight',
      companyUrl: 'https://www.linkedin.com/company/9001/',
      positions: [
        {
          title: 'Head of Ops',
          company: 'Fable Freight',
          companyUrl: 'https://www.linkedin.com/company/9001/',
          employmentType: 'Full-time',
          dates: 'Aug 2021 - Present · 4 yrs',
          location: 'Aarhus · Hybrid',
          current: true,
        },
      ],
    });
  });

  it('refuses somebody else’s list, and one that does not say whose it is', () => {
    expect(refusalOf(details(job('piet-strange')), JOBS)).toBe('not-ready');
    expect(refusalOf(details(job() + job('piet-strange')), JOBS)).toBe('ambiguous');
    expect(refusalOf(details(school), JOBS)).toBe('not-ready');
  });

  it('takes a name from the title only when the address or a link bears it out', () => {
    const nameIn = (title: string, link = '') => readSubject(details(job(), title, link), JOBS).name;
    expect(nameIn('(3) Experience | Nadia Benk | LinkedIn')).toBe('Nadia Benk');
    expect(nameIn('Experience | Nadia B. | LinkedIn', back)).toBe('Nadia B.');
    expect(nameIn('Piet Strange | LinkedIn', back)).toBeUndefined();
    expect(nameIn('Experience | LinkedIn', back)).toBeUndefined();
  });
});

describe('other sub-pages', () => {
  it('reads schools from the page of schools, jobs from no other', () => {
    const person = readSubject(details(school, 'LinkedIn', back), SCHOOLS);
    expect(person.education).toEqual([
      { school: 'Riverside College', degree: 'BSc, Logistics', dates: '2010 - 2014' },
    ]);
    expect(person.positions).toBeUndefined();
    expect(refusalOf(details(job()), profileUrl('nadia-benk', 'details/skills/'))).toBe('not-a-profile');
    const skills = details(sduiEntry('<p>Excel</p>'), 'Skills | Nadia Benk | LinkedIn', back);
    expect(readSubject(skills, profileUrl('nadia-benk', 'details/skills/')).name).toBe('Nadia Benk');
  });

  it('reads the Ember list', () => {
    const entry = emberEntry(['Head of Ops', 'Fable Freight · Full-time', 'Aug 2021 - Present · 4 yrs']);
    const page = `<body><main><section><a href="/in/nadia-benk">←</a><h2>${twin('Experience')}</h2><ul><li>${entry}</li></ul></section></main></body>`;
    const reading = readGood(page, JOBS);
    expect(reading.layout).toBe('ember-details');
    expect(reading.people[0]?.positions).toHaveLength(1);
  });

  it('reads the contact overlay with nothing behind it', () => {
    const reading = readGood(sduiOverlay('nadia-benk'), CONTACT);
    expect(reading.people[0]).toMatchObject({ identities: ['li:in/nadia-benk'], connectedOn: '2025-06-03' });
    expect(reading.people[0]?.name).toBeUndefined();
    expect(refusalOf(sduiOverlay('piet-strange'), CONTACT)).toBe('not-ready');
  });

  it('knows whose overlay it is by its other links where the row with the address is gone', () => {
    const rowless = sduiOverlay('nadia-benk').replaceAll('linkedin-bug-medium', 'x');
    const opened = (links: string) => refusalOf(rowless.replace('<svg', `${links}<svg`), CONTACT);
    expect(readGood(rowless, CONTACT).people[0]?.emails).toBeDefined();
    expect(opened('<a href="/in/piet-strange/">Piet</a>')).toBe('not-ready');
  });

  it('names the person of the overlay by the title when the label agrees', () => {
    const titled = (title: string) =>
      readSubject(`<head><title>${title} | LinkedIn</title></head>${sduiOverlay('nadia-benk')}`, CONTACT)
        .name;
    expect(titled('Nadia بنك')).toBe('Nadia بنك');
    expect(titled('Contact info')).toBeUndefined();
    const headed = sduiOverlay('nadia-benk').replace('<div><svg', '<h2>서해도현</h2><div><svg');
    const page = (title: string) => `<head><title>${title} | LinkedIn</title></head>${headed}`;
    expect(readSubject(page('서해도현'), CONTACT).name).toBe('서해도현');
    expect(readSubject(page('천등도현'), CONTACT).name).toBeUndefined();
  });

  it('does not take the next row’s value for one that is missing', () => {
    const page = sduiOverlay('nadia-benk').replace(/<p>Phone<\/p><p>.*?<\/p>/s, '');
    expect(readGood(page, CONTACT).people[0]?.phones).toBeUndefined();
  });
});
