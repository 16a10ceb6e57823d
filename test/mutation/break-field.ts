/**
 * What a redesign does to one field: the marks its readers hold on to are gone, the text still stands where it stood.
 * Runs inside the page.
 */
import type { PointableField } from '../../lib/model/recipe.ts';

type Break = (document: Document) => void;

/** The same element under another name. */
function renameTag(element: Element, tag: string): void {
  const fresh = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes) fresh.setAttribute(name, value);
  fresh.append(...element.childNodes);
  element.replaceWith(fresh);
}

/** The element behind a picture and before a button, in a block of its own. */
function furnish(element: Element): void {
  const page = element.ownerDocument;
  const block = page.createElement('div');
  const button = page.createElement('button');
  button.append(picture(page));
  element.replaceWith(block);
  block.append(picture(page), element, button);
}

const picture = (page: Document): Element => page.createElementNS('http://www.w3.org/2000/svg', 'svg');

/** All an element holds put into another inside it. */
function wrapInside(element: Element, wrapper: Element): void {
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

const each = (document: Document, selector: string, change: (element: Element) => void) => {
  for (const element of document.querySelectorAll(selector)) change(element);
};

/** Writes another word into an attribute wherever it holds this one. */
const reword = (document: Document, name: string, from: string, to: string) =>
  each(document, `[${name}*="${from}"]`, (element) => {
    element.setAttribute(name, (element.getAttribute(name) ?? '').replaceAll(from, to));
  });

const stripData = (document: Document) =>
  each(document, 'script[type="application/ld+json"], code', (element) => element.remove());

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

const sdui: Record<PointableField, Break> = {
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

const ember: Record<PointableField, Break> = {
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

const signedOut: Partial<Record<PointableField, Break>> = {
  headline: (document) =>
    each(document, '.top-card-layout__headline', (line) => {
      line.className = 'x';
      wrapInside(line, document.createElement('span'));
      line.prepend(picture(document));
      renameTag(line, 'div');
    }),
  company: (document) => {
    stripData(document);
    loseHistory(document);
    reword(document, 'data-tracking-control-name', 'public_profile_topcard-current-company', 'employer');
  },
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

/** How each field is broken in each layout of the profile. A signed-out page shows no degree. */
export const BREAKS: Readonly<Record<'sdui' | 'ember' | 'public', Partial<Record<PointableField, Break>>>> = {
  sdui,
  ember,
  public: signedOut,
};
