import { CAPS } from '../../model/caps.ts';
import { linkedInIdentity } from '../../model/identity.ts';
import type { ReadField } from '../../model/reading.ts';
import { foldText } from '../../model/text.ts';
import {
  attribute,
  closest,
  isVisible,
  nextOf,
  parentOf,
  precedes,
  previousOf,
  select,
  selectAll,
} from '../dom.ts';
import { isShown, visibleText } from '../visible-text.ts';
import { blockLines } from './block-lines.ts';
import { educationIn, experienceIn, readAbout, readEducation, readExperience } from './ember-cards.ts';
import { readIsland } from './islands.ts';
import { isCompanyLabel } from './labels.ts';
import {
  APPLICATION,
  CONTACT_LINK,
  DEGREE_CLASS,
  EMPLOYER_BUTTON,
  HEADLINE,
  HEADLINE_CLASS,
  NAME_HEADING,
  PHOTO,
  PLACE_CLASS,
  SHOWN_TWIN,
  TOP_CARD,
} from './landmarks-ember.ts';
import { SCREEN } from './landmarks-sdui.ts';
import type { NameFinder, ProfileLayout } from './layout.ts';
import { findNameLine } from './name-line.ts';
import { readPhoto } from './profile-photo.ts';
import { cleanName, isPlaceholder, nameInTitle, parseDegree, plainValue } from './profile-text.ts';
import {
  type Candidate,
  isElsewhere,
  makeStated,
  type Stated,
  type Subject,
  statedByLinks,
} from './subject.ts';

function statedByPage(url: URL, document: Document, card: Element, heading: Element): Stated {
  const stated = makeStated();
  statedByLinks(card, heading, url, stated);
  const number = attribute(card, 'data-member-id');
  if (number !== undefined && /^\d{1,15}$/.test(number)) stated.members.add(number);
  for (const slug of stated.slugs) {
    const island = readIsland(document, slug);
    if (island?.id !== undefined) stated.ids.add(island.id);
    if (island?.member !== undefined) stated.members.add(island.member);
  }
  return stated;
}

/** Main headings beyond this many are no headings any more: the page has renamed its tags. */
const MOST_HEADINGS = 2;

/** Sections that could be a top card: marked as one, or with a main heading. */
function cardsIn(url: URL, document: Document): Element[] {
  const marked = selectAll(document, TOP_CARD, 20);
  const headings = selectAll(document, `main ${NAME_HEADING}`, 20).filter(
    (heading) => isVisible(heading) && blockLines(heading, CAPS.name).length === 1,
  );
  const isList = /\/(?:details|recent-activity)(?:\/|$)/.test(url.pathname);
  const telling = headings.length > MOST_HEADINGS || (isList && marked.length === 0) ? [] : headings;
  const cards = [...marked, ...telling]
    .filter((element) => !isElsewhere(element))
    .map((element) => closest(element, TOP_CARD) ?? closest(element, 'section'));
  return [...new Set(cards.filter((card) => card !== undefined))];
}

function findCandidates(url: URL, document: Document, nameIn?: NameFinder): Candidate[] {
  const identity = linkedInIdentity(url);
  const island = identity === undefined ? undefined : readIsland(document, identity)?.name;
  const find = nameIn ?? ((card) => findNameLine(card, url, [nameInTitle(document), island]));
  return cardsIn(url, document).flatMap((card) => {
    const heading = find(card);
    return heading === undefined
      ? []
      : [{ card, heading, stated: statedByPage(url, document, card, heading) }];
  });
}

function firstShown(subject: Subject, selector: string): string | undefined {
  const element = selectAll(subject.card, selector, 20).find(
    (candidate) =>
      precedes(subject.heading, candidate) && !isElsewhere(candidate) && isShown(candidate, subject.card),
  );
  return element === undefined ? undefined : plainValue(visibleText(element, CAPS.line));
}

/** The employer's and school's buttons: their label holds their text. */
function employerButtons(subject: Subject): { label: string; text: string }[] {
  return selectAll(subject.card, EMPLOYER_BUTTON, 20).flatMap((button) => {
    const label = attribute(button, 'aria-label') ?? '';
    const text = visibleText(button, CAPS.line);
    const named =
      text !== undefined && foldText(label).includes(foldText(text)) && label.length > text.length;
    return named && precedes(subject.heading, button) && !isElsewhere(button) ? [{ label, text }] : [];
  });
}

/** What stands before the contact link on its line. */
function readPlace(subject: Subject): string | undefined {
  const link = select(subject.card, CONTACT_LINK);
  for (let element = link; element !== undefined && element !== subject.card; element = parentOf(element)) {
    const before = previousOf(element);
    if (before === undefined) continue;
    const text = visibleText(before, CAPS.line);
    return isPlaceholder(text) || select(before, 'button, ul') !== undefined ? undefined : plainValue(text);
  }
  return undefined;
}

function readDegreeTwin(subject: Subject): string | undefined {
  const row = parentOf(subject.heading);
  for (let block = row; block !== undefined && block !== subject.card; block = parentOf(block)) {
    const twins = selectAll(block, SHOWN_TWIN, 20).map((span) => parseDegree(visibleText(span, 20)));
    const degrees = new Set(twins.filter((degree) => degree !== undefined));
    if (degrees.size > 0) return degrees.size === 1 ? [...degrees][0] : undefined;
    if (nextOf(block) !== undefined && select(block, HEADLINE) !== undefined) return undefined;
  }
  return undefined;
}

/** What a complete top card lacks, the person lacks. */
function certainlyAbsent(subject: Subject): ReadField[] {
  const absent: ReadField[] = [];
  if (select(subject.card, CONTACT_LINK) === undefined) return absent;
  if (select(subject.card, HEADLINE) !== undefined && firstShown(subject, HEADLINE) === undefined)
    absent.push('headline');
  if (readPlace(subject) === undefined && firstShown(subject, PLACE_CLASS) === undefined)
    absent.push('location');
  if (employerButtons(subject).length === 0) absent.push('company', 'companyUrl');
  return absent;
}

/** The signed-in profile as LinkedIn served it until spring 2026, and still does to some. */
export const emberProfile: ProfileLayout = {
  layout: 'ember',
  version: '2026-11-22',
  // A stranger's card on an SDUI page may bear the top card's mark.
  detect: (_url, document) =>
    select(document, APPLICATION) !== undefined ||
    (select(document, SCREEN) === undefined && select(document, TOP_CARD) !== undefined),
  findCandidates,
  fields: {
    name: [
      { name: 'heading', read: ({ heading }) => cleanName(blockLines(heading, CAPS.name)[0]?.text) },
      {
        name: 'island',
        corroborates: true,
        read: ({ document, identity }) => readIsland(document, identity)?.name,
      },
      { name: 'document-title', corroborates: true, read: ({ document }) => nameInTitle(document) },
    ],
    headline: [
      { name: 'suggestion-target', read: (subject) => firstShown(subject, HEADLINE) },
      { name: 'class', read: (subject) => firstShown(subject, HEADLINE_CLASS) },
      {
        name: 'island',
        corroborates: true,
        read: ({ document, identity }) => readIsland(document, identity)?.headline,
      },
    ],
    company: [
      { name: 'first-of-two-buttons', read: (subject) => firstOfTwo(subject) },
      {
        name: 'labelled-button',
        read: (subject) => employerButtons(subject).find((button) => isCompanyLabel(button.label))?.text,
      },
    ],
    companyUrl: [],
    location: [
      { name: 'before-contact-link', read: readPlace },
      { name: 'class', read: (subject) => firstShown(subject, PLACE_CLASS) },
    ],
    degree: [
      { name: 'beside-name', read: readDegreeTwin },
      { name: 'class', read: (subject) => parseDegree(firstShown(subject, DEGREE_CLASS)) },
    ],
    about: [{ name: 'about-card', read: readAbout }],
    photoUrl: [{ name: 'before-name', read: (subject) => readPhoto(subject, PHOTO, ['src']) }],
    experience: [{ name: 'experience-card', read: readExperience }],
    education: [{ name: 'education-card', read: readEducation }],
  },
  entries: { jobs: experienceIn, schools: educationIn },
  certainlyAbsent,
};

/** With both a job and a school there are two buttons, the job's first. One alone could be either. */
function firstOfTwo(subject: Subject): string | undefined {
  const buttons = employerButtons(subject);
  return buttons.length === 2 ? buttons[0]?.text : undefined;
}
