import { CAPS } from '../../model/caps.ts';
import { linkedInIdentity, safeLink } from '../../model/identity.ts';
import { cleanText, foldText } from '../../model/text.ts';
import {
  attribute,
  closest,
  contains,
  dataOf,
  descendants,
  isVisible,
  nearest,
  parentOf,
  precedes,
  select,
  selectAll,
} from '../dom.ts';
import { type Line, visibleText } from '../visible-text.ts';
import { addressOf, companyAddress, linkIdentity } from './addresses.ts';
import { blockLines } from './block-lines.ts';
import {
  CANONICAL,
  COMPANY_LINK,
  FIRST_NAME,
  HEADLINE,
  LAST_NAME,
  NAME_HEADING,
  OG_URL,
  PAGE_KEY,
  PHOTO,
  PHOTO_SOURCES,
  SUBLINE,
  TOP_CARD,
} from './landmarks-public.ts';
import type { NameFinder, ProfileLayout } from './layout.ts';
import { type LinkedPerson, readLinkedPeople } from './linked-data.ts';
import { mainOf } from './page-state.ts';
import { readPhoto } from './profile-photo.ts';
import { cleanName, isMasked, nameInTitle, plainValue } from './profile-text.ts';
import { educationIn, experienceIn, readAbout, readEducation, readExperience } from './public-cards.ts';
import { addSlug, type Candidate, isElsewhere, makeStated, type Stated, type Subject } from './subject.ts';

const inForm = nearest('form');

/** Sign-in dialogs are laid inside the top card: their headings and links are the site's. */
const isDialog = (element: Element): boolean => isElsewhere(element) || inForm(element) !== undefined;

function statedByPage(url: URL, document: Document): Stated {
  const stated = makeStated();
  const canonical = select(document, CANONICAL);
  addSlug(linkIdentity(canonical, url), stated);
  const og = select(document, OG_URL);
  const address = og === undefined ? undefined : addressOf(attribute(og, 'content'), url);
  if (address !== undefined) addSlug(linkedInIdentity(address), stated);
  if (stated.slugs.size > 0) return stated;
  const people = readLinkedPeople(document, url);
  if (people.length === 1) for (const slug of people[0]?.slugs ?? []) addSlug(slug, stated);
  return stated;
}

/** What the page's own records call the person of the address. */
function toldNames(document: Document, url: URL): string[] {
  const identity = linkedInIdentity(url);
  const people = readLinkedPeople(document, url).filter(({ slugs }) =>
    slugs.some((slug) => slug === identity),
  );
  return [metaName(document), ...people.map((person) => cleanName(person.name))].filter(
    (name) => name !== undefined,
  );
}

/** Whether the document's title ("Nadia Benk - Head of Ops - Fable Freight") begins with a name. */
const opensTitle = (title: string | undefined, name: string): boolean =>
  title === name || title?.startsWith(`${name} - `) === true;

/** A line that repeats what the page calls its person: the first that is in no list and no link. */
function repeatedName(document: Document, url: URL): Element | undefined {
  const marked = selectAll(document, TOP_CARD, 5);
  const roots = marked.length > 0 ? marked : [mainOf(document)].filter((main) => main !== undefined);
  const told = toldNames(document, url);
  const title = nameInTitle(document);
  for (const root of roots) {
    const line = blockLines(root, CAPS.line).find(({ element, text }) => {
      const name = cleanName(text);
      const isTold = name !== undefined && (told.includes(name) || opensTitle(title, name));
      return isTold && closest(element, 'li, a') === undefined && !isDialog(element);
    });
    if (line !== undefined) return line.element;
  }
  return undefined;
}

/** Whether a heading could be the name: it has a word of what the page or the address calls the person. */
function isBorneOut(heading: Element, document: Document, url: URL): boolean {
  const words = (text: string | undefined): string[] =>
    foldText(text ?? '')
      .split(' ')
      .filter((word) => word.length > 1);
  const own = words(visibleText(heading, CAPS.name));
  const called = [...toldNames(document, url), linkedInIdentity(url)?.slice('li:in/'.length)];
  const title = words(nameInTitle(document));
  return (
    called.some((name) => words(name).some((word) => own.includes(word))) ||
    (own.length > 0 && own.every((word, at) => title[at] === word))
  );
}

/** Elements that could hold the name: the line the page's records repeat, else main headings, of top cards first. */
function nameHolders(document: Document, url: URL): Element[] {
  const headings = selectAll(document, NAME_HEADING, 20);
  const marked = headings.filter((heading) => closest(heading, TOP_CARD) !== undefined);
  const repeated = repeatedName(document, url);
  const holders = marked.length > 0 || repeated !== undefined ? marked : headings;
  return repeated ? [repeated, ...holders] : holders.filter((one) => isBorneOut(one, document, url));
}

function findCandidates(url: URL, document: Document, nameIn?: NameFinder): Candidate[] {
  const cards = new Map<Element, Candidate>();
  const pointed = nameIn && selectAll(document, TOP_CARD, 5).flatMap((card) => nameIn(card) ?? []);
  for (const heading of pointed ?? nameHolders(document, url)) {
    const card = closest(heading, TOP_CARD) ?? closest(heading, 'section');
    if (card === undefined || isDialog(heading) || cards.has(card)) continue;
    if (!isVisible(heading) || visibleText(heading, CAPS.name) === undefined) continue;
    cards.set(card, { card, heading, stated: statedByPage(url, document) });
  }
  return [...cards.values()];
}

/** The embedded record of this very person. */
function linkedPerson(subject: Subject): LinkedPerson | undefined {
  return readLinkedPeople(subject.document, subject.url).find((person) =>
    person.slugs.includes(subject.identity),
  );
}

const linkedText = (key: Exclude<keyof LinkedPerson, 'slugs'>, most: number) => (subject: Subject) =>
  plainValue(cleanText(linkedPerson(subject)?.[key], most));

function inCard(subject: Subject, selector: string): Element | undefined {
  return selectAll(subject.card, selector, 20).find(
    (element) =>
      precedes(subject.heading, element) && !isDialog(element) && visibleText(element, 20) !== undefined,
  );
}

function textIn(subject: Subject, selector: string): string | undefined {
  const element = inCard(subject, selector);
  return element === undefined ? undefined : plainValue(visibleText(element, CAPS.line));
}

/** The two lines after the name: headline, and place with counts. */
function linesAfterName({ card, heading }: Subject): Line[] {
  const lines = blockLines(card, CAPS.line, isDialog);
  const at = lines.findIndex((line) => contains(line.element, heading) || contains(heading, line.element));
  // A link that stands in the card between blocks makes a line of the block around all of them.
  return at < 0 ? [] : lines.slice(at + 1, at + 3).filter((line) => !contains(line.element, heading));
}

/** Whether a line is made of several pieces side by side. */
const isPieced = (line: Line): boolean => select(line.element, '* + *') !== undefined;

/** The line after the name: one piece, before the line that has several, place and counts. */
function readHeadline(subject: Subject): string | undefined {
  const [line, next] = linesAfterName(subject);
  if (line === undefined || next === undefined || isPieced(line) || !isPieced(next)) return undefined;
  return select(line.element, 'a, button') === undefined ? plainValue(line.text) : undefined;
}

/** The first text of the line below the headline, unless it is a link or counts something. */
function readPlace(subject: Subject): string | undefined {
  const line = inCard(subject, SUBLINE) ?? linesAfterName(subject).find(isPieced)?.element;
  if (line === undefined) return undefined;
  for (const node of descendants(line)) {
    const parent = parentOf(node);
    const text = cleanText(dataOf(node), CAPS.line);
    if (text === undefined || parent === undefined || !isVisible(parent)) continue;
    const link = closest(parent, 'a, button');
    const linked = link !== undefined && contains(line, link);
    return linked || isMasked(text) || /\p{Nd}/u.test(text) ? undefined : plainValue(text);
  }
  return undefined;
}

function metaName(document: Document): string | undefined {
  const parts = [FIRST_NAME, LAST_NAME].map((selector) => {
    const meta = select(document, selector);
    return meta === undefined ? undefined : attribute(meta, 'content');
  });
  return cleanName(cleanText(parts.filter((part) => part !== undefined).join(' '), CAPS.name));
}

/** The profile a signed-out visitor sees. Much on it is masked or missing, so nothing here is certainly absent. */
export const publicProfile: ProfileLayout = {
  layout: 'public',
  version: '2026-11-22',
  detect: (_url, document) => select(document, `${PAGE_KEY}, ${TOP_CARD}`) !== undefined,
  findCandidates,
  fields: {
    name: [
      { name: 'heading', read: ({ heading }) => plainValue(cleanName(visibleText(heading, CAPS.name))) },
      { name: 'linked-data', corroborates: true, read: linkedText('name', CAPS.name) },
      { name: 'meta', corroborates: true, read: ({ document }) => metaName(document) },
    ],
    headline: [
      { name: 'class', read: (subject) => textIn(subject, HEADLINE) },
      { name: 'after-name', read: readHeadline },
    ],
    company: [
      { name: 'tracked-link', read: (subject) => textIn(subject, COMPANY_LINK) },
      { name: 'linked-data', read: linkedText('company', CAPS.line) },
    ],
    companyUrl: [
      {
        name: 'tracked-link',
        read: (subject) => {
          const link = inCard(subject, COMPANY_LINK);
          return link && companyAddress(attribute(link, 'href'), subject.url);
        },
      },
      {
        name: 'linked-data',
        read: (subject) =>
          inCard(subject, COMPANY_LINK) === undefined
            ? companyAddress(linkedPerson(subject)?.companyUrl, subject.url)
            : undefined,
      },
    ],
    location: [
      { name: 'subline', read: readPlace },
      { name: 'linked-data', corroborates: true, read: linkedText('place', CAPS.line) },
    ],
    degree: [],
    about: [
      { name: 'about-card', read: readAbout },
      { name: 'linked-data', read: linkedText('about', CAPS.long) },
    ],
    photoUrl: [
      { name: 'before-name', read: (subject) => readPhoto(subject, PHOTO, PHOTO_SOURCES) },
      { name: 'linked-data', read: (subject) => displayPhoto(linkedPerson(subject)?.photo) },
    ],
    experience: [{ name: 'experience-card', read: readExperience }],
    education: [{ name: 'education-card', read: readEducation }],
  },
  entries: { jobs: experienceIn, schools: educationIn },
  certainlyAbsent: () => [],
};

function displayPhoto(address: string | undefined): string | undefined {
  return address?.includes('profile-displayphoto') ? safeLink(address) : undefined;
}
