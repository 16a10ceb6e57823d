import type { Random } from '../site/random.ts';
import { hashName, type Stranger } from './operator.ts';

type Draw = (
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...inner: (Element | string)[]
) => Element;

function makeDraw(document: Document, random: Random): Draw {
  return (tag, attributes, ...inner) => {
    const element = document.createElement(tag);
    element.setAttribute('class', hashName(random));
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...inner);
    return element;
  };
}

const addressOf = (person: Stranger): string =>
  `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}/`;

/** A stranger as a row of a side column: face, name, degree, headline, a button that names them. */
function strangerRow(draw: Draw, person: Stranger): Element {
  const face = person.photoUrl === undefined ? [] : [draw('img', { src: person.photoUrl, alt: person.name })];
  return draw(
    'div',
    {},
    draw(
      'a',
      { href: addressOf(person) },
      ...face,
      draw('p', {}, person.name),
      draw('p', {}, '· 2nd'),
      draw('p', {}, person.headline),
    ),
    draw(
      'button',
      { type: 'button', 'aria-label': `Invite ${person.name} to connect` },
      draw('span', {}, '+'),
    ),
  );
}

/** A card in the shape of a subject's own: a heading with the name, headline, employer, place, an id in the links. */
function bigCard(draw: Draw, person: Stranger): Element {
  const compose = `/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${person.profileId}&recipient=${person.profileId}`;
  return draw(
    'section',
    {},
    draw('a', { href: addressOf(person) }, draw('h2', {}, person.name)),
    draw('p', {}, person.headline),
    draw('a', { href: person.companyUrl }, draw('p', {}, person.company)),
    draw(
      'div',
      {},
      draw('p', {}, person.location),
      draw('p', {}, '·'),
      draw('p', {}, draw('a', { href: `${addressOf(person)}overlay/contact-info/` }, 'i')),
    ),
    draw('a', { href: compose }, draw('span', {}, 'Message')),
  );
}

function peopleList(draw: Draw, people: readonly Stranger[]): Element {
  return draw(
    'section',
    {},
    draw('h2', {}, 'More people'),
    draw('ul', {}, ...people.map((person) => draw('li', {}, strangerRow(draw, person)))),
  );
}

/** A card about one to three people who are nobody on the page. */
export function neighbourCard(document: Document, random: Random, strangers: readonly Stranger[]): Element {
  const draw = makeDraw(document, random);
  const people = [0, 1, 2].map(() => random.pick(strangers));
  const [person] = people;
  if (person === undefined) return draw('div', {});
  switch (random.int(4)) {
    case 0:
      return peopleList(draw, people);
    case 1:
      return bigCard(draw, person);
    case 2:
      return draw('aside', {}, draw('h3', {}, 'For you'), strangerRow(draw, person));
    default:
      return draw('section', { 'data-member-id': String(person.memberId) }, strangerRow(draw, person));
  }
}

/** An advertisement: an empty slot, or a company's offer with its link. */
export function pickAdvert(document: Document, random: Random): Element {
  const draw = makeDraw(document, random);
  if (random.chance(0.5)) return draw('ins', { title: 'advertisement', 'data-ad-slot': '4' });
  return draw(
    'div',
    {},
    draw('h2', {}, 'Brightquay Ledgers'),
    draw('p', {}, 'Promoted'),
    draw(
      'a',
      { href: 'https://www.linkedin.com/company/900999999/' },
      draw('p', {}, 'Ledgers that balance themselves'),
    ),
  );
}
