import type { Reading } from '../../model/reading.ts';
import { foldText } from '../../model/text.ts';
import { type PageInView, refuse } from '../adapter.ts';
import { attribute, closest, selectAll } from '../dom.ts';
import { linkIdentity } from './addresses.ts';
import { blockLines } from './block-lines.ts';
import { overlaySubject, readOverlayNames } from './contact-overlay.ts';
import * as ember from './ember-cards.ts';
import { readIsland } from './islands.ts';
import { ENTRY } from './landmarks-ember.ts';
import { LIST_ITEM } from './landmarks-sdui.ts';
import type { ProfileLayout } from './layout.ts';
import { mainOf } from './page-state.ts';
import { cleanName, nameInTitle, slugBears } from './profile-text.ts';
import * as sdui from './sdui-cards.ts';
import { addSlug, chooseSubject, isElsewhere, makeStated, type Subject, statedByLinks } from './subject.ts';

type Refusal = Extract<Reading, { ok: false }>;
export interface Opened {
  subject: Subject;
  layout: ProfileLayout;
}

const DETAILS_PAGE = /^\/(?:mwlite\/(?:profile\/)?)?in\/[^/]+\/details\/([a-z-]+)(?:\/|$)/;

/** What the page calls its person in links to them: "Back to Nadia Benk's profile". */
function namesOnLinks(subject: Subject): string[] {
  const links = selectAll(subject.document, 'a[href*="/in/"]', 300).filter(
    (link) => !isElsewhere(link) && linkIdentity(link, subject.url) === subject.identity,
  );
  return links
    .flatMap((link) => {
      const images = selectAll(link, 'img[alt]', 3).map((image) => attribute(image, 'alt'));
      return [attribute(link, 'aria-label'), ...images, ...blockLines(link, 200).map((line) => line.text)];
    })
    .filter((text) => text !== undefined);
}

/** The part of the document title ("Experience | Nadia Benk | LinkedIn") that the address or a link to the person bears out. */
function namedInTitle(subject: Subject): string | undefined {
  const told = namesOnLinks(subject);
  return nameInTitle(subject.document)
    ?.split(' | ')
    .find(
      (part) => slugBears(subject.identity, part) || told.some((text) => ` ${text} `.includes(` ${part} `)),
    );
}

/** A sub-page says little: no top card, seldom a name. */
function subPage(layout: string, fields: Partial<ProfileLayout['fields']>): ProfileLayout {
  return {
    layout,
    version: '2026-11-22',
    detect: () => true,
    findCandidates: () => [],
    nameless: true,
    fields: {
      name: [
        { name: 'island', read: ({ document, identity }) => readIsland(document, identity)?.name },
        { name: 'document-title', read: namedInTitle },
      ],
      headline: [],
      company: [],
      companyUrl: [],
      location: [],
      degree: [],
      about: [],
      photoUrl: [],
      experience: [],
      education: [],
      ...fields,
    },
    certainlyAbsent: () => [],
  };
}

/** The name in the title, when the overlay's heading repeats it or a part of it stands on the overlay's own label. */
function namedOnOverlay(subject: Subject): string | undefined {
  const name = nameInTitle(subject.document);
  const { lines, label } = readOverlayNames(subject);
  if (lines.some((line) => cleanName(line) === name)) return name;
  const parts = foldText(label ?? '').split(' ');
  const words = foldText(name ?? '').split(' ');
  return words.some((word) => word.length > 1 && parts.some((part) => part.startsWith(word)))
    ? name
    : undefined;
}

const CONTACT = subPage('contact-overlay', {
  name: [
    { name: 'document-title', read: namedInTitle },
    { name: 'title-and-label', read: namedOnOverlay },
  ],
});

/** The whole lists of jobs and schools, with the address that says whose they are. */
const DETAILS: Readonly<Record<'sdui' | 'ember', { other: ProfileLayout; [kind: string]: ProfileLayout }>> = {
  sdui: {
    experience: subPage('sdui-details', {
      experience: [{ name: 'entries', read: (subject) => sdui.experienceIn([subject.card], subject) }],
    }),
    education: subPage('sdui-details', {
      education: [{ name: 'entries', read: (subject) => sdui.educationIn([subject.card]) }],
    }),
    other: subPage('sdui-details', {}),
  },
  ember: {
    experience: subPage('ember-details', {
      experience: [{ name: 'entries', read: (subject) => ember.experienceIn(subject.card, subject) }],
    }),
    education: subPage('ember-details', {
      education: [{ name: 'entries', read: (subject) => ember.educationIn(subject.card) }],
    }),
    other: subPage('ember-details', {}),
  },
};

/** Whose page it is by its links: those only the person's own page has, else all links to profiles. */
function detailsSubject(document: Document, url: URL, identity: string, root: Element): Subject | Refusal {
  const stated = makeStated();
  statedByLinks(root, root, url, stated);
  if (stated.slugs.size === 0) {
    for (const link of selectAll(root, 'a[href*="/in/"]', 300)) {
      if (!isElsewhere(link)) addSlug(linkIdentity(link, url), stated);
    }
  }
  const subject = chooseSubject(document, url, identity, [{ card: root, heading: root, stated }]);
  return 'reason' in subject ? refuse(subject.reason, ...subject.tried) : subject;
}

/** The subject of a profile's sub-page that has no top card; `undefined` where the page is none that can be read. */
export function openSubPage({ document, url }: PageInView, identity: string): Opened | Refusal | undefined {
  const overlay = overlaySubject(document, url, identity);
  if (overlay !== undefined) return { subject: overlay, layout: CONTACT };
  const kind = url.pathname.match(DETAILS_PAGE)?.[1];
  const main = mainOf(document);
  if (kind === undefined || main === undefined) return undefined;
  const entry = selectAll(main, `${LIST_ITEM}, ${ENTRY}`, 50).find((element) => !isElsewhere(element));
  if (entry === undefined) return undefined;
  const root = closest(entry, 'section') ?? main;
  const layouts = DETAILS[closest(entry, LIST_ITEM) === undefined ? 'ember' : 'sdui'];
  const subject = detailsSubject(document, url, identity, root);
  return 'ok' in subject ? subject : { subject, layout: layouts[kind] ?? layouts.other };
}
