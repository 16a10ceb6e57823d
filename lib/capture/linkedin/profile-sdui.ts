import { CAPS } from '../../model/caps.ts';
import { linkedInIdentity } from '../../model/identity.ts';
import type { ReadField } from '../../model/reading.ts';
import { attribute, closest, contains, isVisible, precedes, select, selectAll } from '../dom.ts';
import { companyAddress, linkIdentity, slugIdentity } from './addresses.ts';
import { blockLines } from './block-lines.ts';
import { findFeedHeader } from './feed-header.ts';
import {
  ABOVE_ACTIVITY,
  CONTACT_LINK,
  EDIT_LINK,
  MAIN_LEVEL,
  MEMBER_KEY,
  PHOTO,
  PHOTO_GHOST,
  SCREEN,
  TOP_CARD,
} from './landmarks-sdui.ts';
import type { NameFinder, ProfileLayout } from './layout.ts';
import { findNameLine } from './name-line.ts';
import { readPhoto } from './profile-photo.ts';
import { cleanName, nameInTitle } from './profile-text.ts';
import { educationIn, experienceIn, readAbout, readEducation, readExperience } from './sdui-cards.ts';
import { cardsNamed, ownersOf } from './sdui-keys.ts';
import {
  logoLink,
  logoTexts,
  readActivityDegree,
  readIntro,
  readPlace,
  readShownDegree,
} from './sdui-top-card.ts';
import {
  addSlug,
  type Candidate,
  isElsewhere,
  makeStated,
  type Stated,
  type Subject,
  statedByLinks,
} from './subject.ts';

function statedByPage(url: URL, document: Document, card: Element, heading: Element): Stated {
  const stated = makeStated();
  for (const owner of ownersOf(card, TOP_CARD)) addSlug(slugIdentity(owner), stated);
  statedByLinks(card, heading, url, stated);
  if (stated.slugs.size === 0) {
    for (const holder of selectAll(document, `[componentkey^="${ABOVE_ACTIVITY}"]`, 5)) {
      addSlug(slugIdentity(attribute(holder, 'componentkey')?.slice(ABOVE_ACTIVITY.length) ?? ''), stated);
    }
  }
  const members = new Set(
    selectAll(card, MEMBER_KEY, 20).map(
      (button) => attribute(button, 'componentkey')?.match(/urn:li:member:(\d{1,15})/)?.[1],
    ),
  );
  const [member] = members;
  if (members.size === 1 && member !== undefined) stated.members.add(member);
  return stated;
}

/** The section around a link to the contact details of the person in the address: a top card without a mark of its own. */
function cardByContact(url: URL, document: Document): Element[] {
  const identity = linkedInIdentity(url);
  const links = selectAll(document, CONTACT_LINK, 10).filter(
    (link) => !isElsewhere(link) && isVisible(link) && linkIdentity(link, url) === identity,
  );
  const sections = links.map((link) => closest(link, 'section')).filter((card) => card !== undefined);
  return [...new Set(sections)];
}

/** Top cards by their mark, else by the link to contact details, else the header of the person's posts. */
function cardsIn(url: URL, document: Document): Element[] {
  const marked = [...cardsNamed(document, TOP_CARD), ...selectAll(document, MAIN_LEVEL, 40)];
  if (marked.length > 0) return marked;
  const byContact = cardByContact(url, document);
  const header = byContact.length > 0 ? undefined : findFeedHeader(url, document);
  return header === undefined ? byContact : [header];
}

function findCandidates(
  url: URL,
  document: Document,
  nameIn: NameFinder = (card) => findNameLine(card, url, [nameInTitle(document)]),
): Candidate[] {
  const cards = cardsIn(url, document).filter((card) => !isElsewhere(card));
  const inner = cards.filter((card) => !cards.some((other) => other !== card && contains(card, other)));
  return inner.flatMap((card) => {
    const heading = nameIn(card);
    return heading === undefined
      ? []
      : [{ card, heading, stated: statedByPage(url, document, card, heading) }];
  });
}

/** What a complete top card lacks, the person lacks. */
function certainlyAbsent(subject: Subject): ReadField[] {
  const absent: ReadField[] = [];
  const intro = readIntro(subject);
  if (intro === undefined || select(subject.card, CONTACT_LINK) === undefined) return absent;
  if (intro.headline === undefined) absent.push('headline');
  if (readPlace(subject) === undefined) absent.push('location');
  if (intro.employer === undefined && logoTexts(subject).length === 0) absent.push('company', 'companyUrl');
  if (select(subject.card, EDIT_LINK) !== undefined) absent.push('degree');
  const ghost = selectAll(subject.card, PHOTO_GHOST, 5).find((icon) => precedes(icon, subject.heading));
  const pictured = selectAll(subject.card, PHOTO, 20).some((image) => precedes(image, subject.heading));
  if (ghost !== undefined && !pictured) absent.push('photoUrl');
  return absent;
}

/** The signed-in profile as LinkedIn has served it since spring 2026. */
export const sduiProfile: ProfileLayout = {
  layout: 'sdui',
  version: '2026-11-22',
  detect: (_url, document) =>
    select(document, `${SCREEN}, ${MAIN_LEVEL}`) !== undefined || cardsNamed(document, TOP_CARD).length > 0,
  findCandidates,
  fields: {
    name: [
      { name: 'heading', read: ({ heading }) => cleanName(blockLines(heading, CAPS.name)[0]?.text) },
      { name: 'document-title', corroborates: true, read: ({ document }) => nameInTitle(document) },
    ],
    headline: [{ name: 'after-name', read: (subject) => readIntro(subject)?.headline }],
    company: [
      { name: 'logo', read: (subject) => logoTexts(subject)[0] },
      { name: 'employer-line', read: (subject) => splitEmployer(readIntro(subject)?.employer) },
    ],
    companyUrl: [{ name: 'logo-link', read: (subject) => companyAddress(logoLink(subject), subject.url) }],
    location: [{ name: 'before-contact-link', read: readPlace }],
    degree: [
      { name: 'beside-name', read: readShownDegree },
      { name: 'activity-label', read: readActivityDegree },
    ],
    about: [{ name: 'about-card', read: readAbout }],
    photoUrl: [{ name: 'before-name', read: (subject) => readPhoto(subject, PHOTO, ['src']) }],
    experience: [{ name: 'experience-card', read: readExperience }],
    education: [{ name: 'education-card', read: readEducation }],
  },
  entries: {
    jobs: (card, subject) => experienceIn([card], subject),
    schools: (card) => educationIn([card]),
  },
  certainlyAbsent,
};

/** "Company · School" names the company; a single name could be either. */
function splitEmployer(line: string | undefined): string | undefined {
  const parts = line?.split(' · ') ?? [];
  return parts.length === 2 ? parts[0] : undefined;
}
