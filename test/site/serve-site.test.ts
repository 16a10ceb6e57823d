// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { makeWorld } from './make-world.ts';
import { serveSite } from './serve-site.ts';
import { profileUrl } from './view.ts';

const world = makeWorld({ seed: 5, people: 30 });
const serve = serveSite(world);
const get = (address: string) => serve(new URL(address));
const open = (body: string) =>
  new DOMParser().parseFromString(body.replace(/<style>[^<]*<\/style>/g, ''), 'text/html');

describe('serveSite', () => {
  it('serves every person, in the own layout or the one asked for', () => {
    for (const person of world.people.slice(0, 8)) {
      const { status, body } = get(profileUrl(person));
      expect(status).toBe(200);
      expect(open(body).documentElement.lang).toBe(person.locale);
      const asked = open(get(`${profileUrl(person)}?layout=ember&lang=fr&unread=4`).body);
      expect(asked.documentElement.lang).toBe('fr');
      expect(asked.querySelector('.distance-badge')).not.toBeNull();
      expect(asked.title.startsWith('(4) ')).toBe(true);
    }
  });

  it('serves every address a page links to among people, and the start page', () => {
    const pages = [...world.people.slice(0, 6).map(profileUrl), 'https://www.linkedin.com/practice/'];
    for (const address of pages) {
      const links = [...open(get(address).body).querySelectorAll('a[href]')].map((link) =>
        link.getAttribute('href'),
      );
      const people = links.filter((href) => href !== null && /\/in\/[^/]+\/$/.test(href));
      expect(people.length).toBeGreaterThan(2);
      for (const href of people) expect(get(new URL(href ?? '', address).href).status).toBe(200);
    }
  });

  it('lists people and says what to press on the start page', () => {
    const start = open(get('https://www.linkedin.com/').body);
    expect(start.querySelectorAll('.practice-card').length).toBe(24);
    expect(start.body.textContent).toContain('Alt + Shift + S');
  });

  it('opens the contact dialog under its own address', () => {
    const [person] = world.people;
    if (!person) throw new Error('an empty world');
    const dialog = open(get(`${profileUrl(person)}overlay/contact-info/`).body).querySelector('dialog[open]');
    expect(dialog?.querySelector('[data-sdui-screen$="ProfileContactDetailsOverlay"]')).not.toBeNull();
  });

  it('shows the signed-out page on a country host', () => {
    const { body } = get(profileUrl(world.people[0] ?? world.viewer).replace('www.', 'se.'));
    expect(open(body).querySelector('.top-card-layout')).not.toBeNull();
  });

  it('serves lists, sub-pages and companies under the addresses that pages link to', () => {
    const [person] = world.people;
    if (!person) throw new Error('an empty world');
    const places = [
      'search/results/people/?keywords=x&page=2',
      'search/results/people/?layout=ember&lang=ar',
      'search/results/all/?keywords=x',
      'mynetwork/invite-connect/connections/',
      'groups/9001234/members/',
      'feed/update/urn:li:activity:7100000000000000010/',
      'feed/update/urn:li:activity:7100000000000000010/?dialog=comments',
      `in/${encodeURIComponent(person.slug)}/details/experience/`,
      'company/900100000/about/',
      'sales/search/people?query=x',
    ];
    for (const place of places) {
      const address = `https://www.linkedin.com/${place}`;
      expect({ place, status: get(address).status }).toEqual({ place, status: 200 });
      const links = [...open(get(address).body).querySelectorAll('a[href*="/in/"]')].filter((link) =>
        /\/in\/[^/]+\/?(?:\?|$)/.test(link.getAttribute('href') ?? ''),
      );
      for (const link of links.slice(0, 12)) {
        const target = new URL(link.getAttribute('href') ?? '', address);
        expect({ place, target: target.href, status: serve(target).status }).toMatchObject({ status: 200 });
      }
    }
    const [first, second] = [1, 2].map((page) =>
      get(`https://www.linkedin.com/search/results/people/?page=${page}`),
    );
    expect(first?.body).not.toBe(second?.body);
    const arabic = open(get('https://www.linkedin.com/search/results/people/?lang=ar').body);
    expect(arabic.documentElement.dir).toBe('rtl');
  });

  it('draws pictures, the same for the same address', () => {
    const address =
      'https://media.example/dms/image/v2/900010001p/profile-displayphoto-shrink_100_100/0/1?e=2';
    expect(get(address)).toMatchObject({ status: 200, contentType: 'image/svg+xml' });
    expect(get(address).body).toBe(get(address).body);
  });

  it('answers 404 to anything else', () => {
    for (const path of [
      'in/nobody-here/',
      'in/%E0%A4%A/',
      'jobs/',
      'in/',
      'company/900999999/',
      'sales/lead/ACwNobody/',
    ]) {
      expect(get(`https://www.linkedin.com/${path}`).status).toBe(404);
    }
    expect(get('https://elsewhere.example/').status).toBe(404);
    expect(serve(new URL('https://www.linkedin.com/'), 'POST').status).toBe(405);
  });
});
