/**
 * What a redesign does to one field: the marks its readers hold on to are gone, the text still stands where it stood.
 * Runs inside the page.
 */
import type { POINTABLE } from '../../lib/model/caps.ts';
import { each, furnish, picture, renameTag, reword, stripData } from './page-edits.ts';

type ProfileField = (typeof POINTABLE)['linkedin-profile'][number];
type Break = (document: Document) => void;

/** All an element holds put into another inside it. */
function wrapInside(element: Element, wrapper: Element): void {
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

const SDUI_CARD = '[componentkey^="com.linkedin.sdui.profile.card.ref"][componentkey$="Topcard"]';

/** The block of a top card that holds the name row and the lines below it. */
const introOf = (document: Document) => {
  const row = document.querySelector(`${SDUI_CARD} h2`)?.closest('a')?.parentElement
    ?.parentElement?.parentElement;
  return row?.parentElement ?? document.body;
};

function loseHistory(document: Document): void {
  reword(document, 'componentkey', 'ExperienceTopLevelSection', 'Career');
  each(document, '[id="experience"]', (element) => element.setAttribute('id', 'career'));
  each(document, '[data-section="experience"]', (element) => element.setAttribute('data-section', 'career'));
}

function loseSchools(document: Document): void {
  reword(document, 'componentkey', 'EducationTopLevelSection', 'Studies');
  each(document, '[id="education"]', (element) => element.setAttribute('id', 'studies'));
  each(document, '[data-section="educationsDetails"]', (element) =>
    element.setAttribute('data-section', 'studies'),
  );
}

/** Nothing but the place tells the name any more: no heading, no link around it, no title, no record of the page's. */
function loseName(document: Document, heading: Element | null): void {
  const link = heading?.closest('a');
  if (heading) renameTag(heading, 'div');
  if (link) {
    link.removeAttribute('href');
    renameTag(link, 'span');
  }
  document.title = 'LinkedIn';
  each(document, 'meta[property^="profile:"]', (meta) => meta.remove());
  stripData(document);
}

/** What the site calls a portrait in its addresses. */
export const PORTRAIT = { before: /profile-(?:display|framed)photo/g, after: 'member-portrait' };

function losePortrait(document: Document): void {
  stripData(document);
  for (const name of ['src', 'srcset', 'data-delayed-url'])
    each(document, `img[${name}]`, (image) =>
      image.setAttribute(name, (image.getAttribute(name) ?? '').replace(PORTRAIT.before, PORTRAIT.after)),
    );
}

/** Other names for the icons by which rows of contact details are told apart. */
const renameIcon = (from: string, to: string) => (document: Document) =>
  each(document, `dialog svg[id^="${from}"]`, (icon) => icon.setAttribute('id', to));

const LOST_LISTS = {
  title: loseHistory,
  companyUrl: loseHistory,
  positions: loseHistory,
  education: loseSchools,
};

const sdui: Record<ProfileField, Break> = {
  ...LOST_LISTS,
  name: (document) => loseName(document, document.querySelector(`${SDUI_CARD} h2`)),
  emails: renameIcon('envelope', 'mail-box'),
  phones: renameIcon('phone', 'receiver-small'),
  websites: renameIcon('link-', 'globe-medium'),
  photoUrl: losePortrait,
  headline: (document) => {
    for (const line of introOf(document).querySelectorAll(':scope > p')) furnish(line);
  },
  company: (document) => {
    loseHistory(document);
    reword(document, 'id', 'company-accent', 'glyph');
    reword(document, 'id', 'school-accent', 'glyph');
    for (const line of introOf(document).querySelectorAll(':scope > p + p')) furnish(line);
  },
  location: (document) => reword(document, 'href', '/overlay/contact-info', '/overlay/reach-out'),
  degree: (document) => {
    for (const mark of introOf(document).querySelectorAll(':scope > div p')) renameTag(mark, 'span');
    reword(document, 'componentkey', 'Activity', 'Posts');
  },
  about: (document) => {
    each(document, '[componentkey$="About"]', (card) =>
      card.setAttribute(
        'componentkey',
        (card.getAttribute('componentkey') ?? '').replace(/About$/, 'Summary'),
      ),
    );
    reword(document, 'data-testid', 'expandable-text-box', 'text');
  },
};

const ember: Partial<Record<ProfileField, Break>> = {
  ...LOST_LISTS,
  name: (document) => loseName(document, document.querySelector('main h1')),
  photoUrl: losePortrait,
  headline: (document) => {
    stripData(document);
    each(document, '[data-generated-suggestion-target]', (line) => {
      line.removeAttribute('data-generated-suggestion-target');
      line.className = 'x';
    });
  },
  company: (document) => {
    loseHistory(document);
    each(document, 'ul > li > button[aria-label]', (button) => button.removeAttribute('aria-label'));
  },
  location: (document) => {
    reword(document, 'href', '/overlay/contact-info', '/overlay/reach-out');
    each(document, '.text-body-small.inline', (line) => line.classList.remove('inline'));
  },
  degree: (document) =>
    each(document, '.dist-value', (mark) => {
      mark.removeAttribute('aria-hidden');
      mark.className = 'x';
    }),
  about: (document) => each(document, '[id="about"]', (anchor) => anchor.setAttribute('id', 'summary')),
};

function loseEmployer(document: Document): void {
  stripData(document);
  loseHistory(document);
  reword(document, 'data-tracking-control-name', 'public_profile_topcard-current-company', 'employer');
}

const signedOut: Partial<Record<ProfileField, Break>> = {
  ...LOST_LISTS,
  name: (document) => loseName(document, document.querySelector('main h1')),
  photoUrl: losePortrait,
  headline: (document) =>
    each(document, '.top-card-layout__headline', (line) => {
      line.className = 'x';
      wrapInside(line, document.createElement('span'));
      line.prepend(picture(document));
      renameTag(line, 'div');
    }),
  company: loseEmployer,
  companyUrl: loseEmployer,
  location: (document) =>
    each(document, '.top-card-layout__first-subline', (line) => {
      line.className = 'x';
      const place = line.querySelector('span');
      const link = document.createElement('a');
      link.href = '/places/';
      if (place) wrapInside(place, link);
    }),
  about: (document) => {
    stripData(document);
    each(document, 'section[data-section="summary"]', (card) => card.setAttribute('data-section', 'bio'));
  },
};

/** How each field is broken in each layout of the profile. A signed-out page shows no degree; contact details show in one. */
export const BREAKS: Readonly<Record<'sdui' | 'ember' | 'public', Partial<Record<ProfileField, Break>>>> = {
  sdui,
  ember,
  public: signedOut,
};
