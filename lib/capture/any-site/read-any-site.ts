import { siteIdentity } from '../../model/identity.ts';
import type { Reading } from '../../model/reading.ts';
import { type Adapter, type PageInView, refuse } from '../adapter.ts';
import { pointedSubject } from '../recipe/site-name.ts';
import { findSubjects } from './choose-subject.ts';
import { viewPage } from './page-view.ts';
import { findFirms, isHeadedBy, readHost, readOrganisation } from './read-organisation.ts';
import { readPeople } from './read-people.ts';
import { readSubject } from './read-subject.ts';

const TRIED = [
  'schema.org data',
  'microdata',
  'h-card',
  'a profile in the page’s head',
  'a name beside its own contacts',
];

const TWICE = 'the person the page is about: found twice';

/** Decides what a page is about, the more certain first: one person, a firm, people in a list. */
function readAnySite(page: PageInView): Reading {
  const view = viewPage(page);
  if (view === undefined) return refuse('not-ready', 'a page with a body');
  const subjects = findSubjects(view);
  const certain = subjects.filter((subject) => subject.certain);
  const [subject, second] = certain.length > 0 ? certain : subjects;
  if (subject !== undefined && second === undefined && subject.certain) return readSubject(subject);
  if (certain.length > 0) return refuse('ambiguous', TWICE);
  const [firm, otherFirm] = findFirms(view);
  const only = otherFirm === undefined ? firm : undefined;
  if (only !== undefined && isHeadedBy(only)) return readOrganisation(only);
  const people = readPeople(view, readHost(view));
  if (people !== undefined) return people;
  if (only !== undefined) return readOrganisation(only);
  if (subject !== undefined && second === undefined) return readSubject(subject);
  if (subject !== undefined) return refuse('ambiguous', TWICE);
  const pointed = pointedSubject(view);
  return pointed === undefined ? refuse('not-a-profile', ...TRIED) : readSubject(pointed);
}

/** Any site that is not LinkedIn. */
export const anySite: Adapter = {
  name: 'any-site',
  // A host that calls itself LinkedIn and is not would hand over LinkedIn identities of its own making.
  detect: ({ url }) => siteIdentity(url) !== undefined && !/(?:^|\.)linkedin\./.test(url.hostname),
  read: readAnySite,
};
