// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  comment,
  emberList,
  emberResult,
  emberSearch,
  plainRow,
  postPage,
  reactors,
  SUGGESTIONS,
  sduiReactor,
} from '../../../test/fixtures/pages/people-lists.ts';
import { readGood, refusalOf } from '../../../test/fixtures/pages/read-html.ts';

const SEARCH = new URL('https://www.linkedin.com/search/results/people/?keywords=planner');
const CONNECTIONS = new URL('https://www.linkedin.com/mynetwork/invite-connect/connections/');
const GROUP = new URL('https://www.linkedin.com/groups/9001/members/');
const POST = new URL('https://www.linkedin.com/feed/update/urn:li:activity:9001/');

const ana = { slug: 'ana-ruiz', name: 'Ana Ruiz, MBA' };
const bo = { slug: 'bo-lindt', name: 'Bo Lindt' };
const eva = { slug: 'eva-holm', name: 'Eva Holm' };
const namesOf = (html: string, url: URL) => readGood(html, url).people.map((person) => person.name);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('rows without a mark of their own', () => {
  const members = [ana, bo, eva].map((person) => plainRow(person)).join('');

  it('are those of the list that holds most', () => {
    const page = emberList('4,310 members', members).replace('<main>', `<main>${SUGGESTIONS}`);
    expect(namesOf(page, GROUP)).toEqual(['Ana Ruiz, MBA', 'Bo Lindt', 'Eva Holm']);
  });

  it('are nobody’s where two lists hold as many', () => {
    const page = emberList('4,310 members', plainRow(ana) + plainRow(bo)).replace(
      '<main>',
      `<main>${SUGGESTIONS}`,
    );
    expect(refusalOf(page, GROUP)).toBe('layout-unknown');
  });

  it('are left alone where the page says which are its own', () => {
    const page = emberSearch(emberResult(ana)).replace('<main>', `<main>${SUGGESTIONS}`);
    expect(namesOf(page, SEARCH)).toEqual(['Ana Ruiz, MBA']);
  });
});

describe('a card of suggestions', () => {
  it('is not taken for the page’s own list where that cannot be told or is not drawn', () => {
    const unread = emberResult(ana).replaceAll('Ana Ruiz, MBA', '');
    const page = emberSearch(unread).replace('<main>', `<main>${SUGGESTIONS}`);
    expect(refusalOf(page, SEARCH)).toBe('layout-unknown');
    const empty = `<main><section class="groups-members-list"><ul></ul></section>${SUGGESTIONS}</main>`;
    expect(refusalOf(empty, GROUP)).toBe('not-ready');
    expect(refusalOf(`<main>${SUGGESTIONS}</main>`, CONNECTIONS)).toBe('layout-unknown');
  });
});

describe('a page before another', () => {
  const STALE = '<main><section data-member-id="7"></section>';

  it('is told by what only it shows, unless the own rows are there', () => {
    const search = emberSearch(emberResult(ana));
    expect(namesOf(search.replace('<main>', STALE), SEARCH)).toEqual(['Ana Ruiz, MBA']);
    expect(refusalOf(emberSearch(plainRow(ana)).replace('<main>', STALE), SEARCH)).toBe('not-ready');
    expect(refusalOf(search, GROUP)).toBe('not-ready');
  });
});

describe('a name', () => {
  it('is no mark and no headline where its own line is gone', () => {
    const dialog = (row: string) => postPage(reactors(row + sduiReactor(bo)));
    const nameless = sduiReactor(ana).replace('<p>Ana Ruiz, MBA</p>', '');
    expect(namesOf(dialog(nameless), POST)).toEqual(['Bo Lindt']);
    const labelled = plainRow({ ...ana, headline: 'Ana Ruiz Rope, founder' }).replace(
      '<div>Ana Ruiz, MBA</div>',
      '',
    );
    expect(namesOf(dialog(labelled), POST)).toEqual(['Bo Lindt']);
  });

  it('is not what only the ear is told, when the class that says so has a new name', () => {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      const side = this.matches('.x1') ? 1 : 200;
      return { width: side, height: side } as DOMRect;
    });
    const rows = [ana, bo].map((person) => plainRow(person)).join('');
    const page = postPage(reactors(rows))
      .replaceAll('"visually-hidden"', '"x1"')
      .replace(/alt="[^"]*"/g, '');
    expect(readGood(page, POST).people[0]).toMatchObject({
      name: 'Ana Ruiz, MBA',
      headline: 'Head of Ops',
      degree: '2nd',
    });
  });
});

describe('labels and pictures', () => {
  it('bear out a name of one word in a script the address is not in', () => {
    const han = { slug: 'seoyeon-9', name: '남빛서연' };
    const page = emberSearch(emberResult(han).replace(/aria-label="[^"]*"/, 'aria-label="招待"'));
    expect(namesOf(page, SEARCH)).toEqual(['남빛서연']);
  });

  it('a picture without a label is the person’s where it stands in the name’s link', () => {
    const page = postPage(reactors(sduiReactor(ana).replace('<figure>', '<figure aria-hidden="true">')));
    expect(readGood(page, POST).people[0]?.photoUrl).toContain('ana-ruiz');
  });
});

describe('a comment', () => {
  const read = (html: string) => readGood(postPage(`<div role="dialog">${html}</div>`), POST).people;

  it('is read for who wrote it, not for whom it names', () => {
    expect(read(comment(ana, bo) + comment(eva))).toEqual([
      expect.objectContaining({ name: 'Ana Ruiz, MBA', headline: 'Head of Ops', degree: '2nd' }),
      expect.objectContaining({ name: 'Eva Holm', headline: 'Head of Ops', degree: '2nd' }),
    ]);
  });

  it('has no degree from its age and no headline from its text', () => {
    const bare = comment({ ...ana, degree: '', headline: '' });
    const [person] = read(bare + comment(bo));
    expect(person?.name).toBe('Ana Ruiz, MBA');
    expect([person?.degree, person?.headline]).toEqual([undefined, undefined]);
  });
});
