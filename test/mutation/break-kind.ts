/**
 * What a redesign does to one field of a company's page or of a list's rows: the marks its readers hold on to are gone, the
 * text still stands where it stood. Runs inside the page.
 */
import { FACT_BREAKS } from './break-facts.ts';
import { SALES_BREAKS } from './break-sales.ts';
import { SITE_ROW_BREAKS } from './break-site.ts';
import { each, picture, renameTag, reword, stripData } from './page-edits.ts';

type Break = (document: Document) => void;

/** No list of facts, no link to the company's people, no classes that say what a line is. */
function loseFacts(document: Document): void {
  stripData(document);
  each(document, 'dl, dt, dd', (element) => renameTag(element, 'div'));
  reword(document, 'href', 'currentCompany', 'employer');
  reword(document, 'data-test-id', 'about-us__', 'fact-');
  each(document, '[class*="info-list__info-item"], .top-card-layout__headline', (element) => {
    element.className = 'x';
  });
}

/** Another address outside the site in the company's own card. */
function loseWebsite(document: Document): void {
  loseFacts(document);
  const link = document.createElement('a');
  link.href = 'https://help.example/pages';
  link.append('?');
  document.querySelector('main section > div:last-of-type')?.append(link);
}

function loseCompanyName(document: Document): void {
  stripData(document);
  each(document, 'main h1', (heading) => renameTag(heading, 'div'));
  document.title = 'LinkedIn';
}

const COMPANY: Readonly<Record<string, Break>> = {
  name: loseCompanyName,
  industry: loseFacts,
  size: loseFacts,
  place: loseFacts,
  website: loseWebsite,
};

/** Something to press between the name and what stands below it, in every row. */
const pressAfterName =
  (name: string): Break =>
  (document) =>
    each(document, name, (element) => {
      const button = document.createElement('button');
      button.append(picture(document));
      element.after(button);
    });

const inSearch = (name: string) => ({ headline: pressAfterName(name), location: pressAfterName(name) });

/** No picture, button or link says any more whose row it is. */
function loseLabels(root: ParentNode): void {
  each(root, '[alt]', (image) => image.setAttribute('alt', ''));
  each(root, '[aria-label]', (element) => element.removeAttribute('aria-label'));
}

/** The degree no longer stands on the name's line or right after it, and nothing is called by the name. */
const nameless =
  (degree: string): Break =>
  (document) => {
    loseLabels(document);
    each(document, degree, (mark) => mark.remove());
  };

/** The name is no link any more: only the picture still leads to the person. */
const unlinkName =
  (name: string): Break =>
  (document) =>
    each(document, name, (element) => {
      const links: Element[] = [];
      for (let link = element.closest('a'); link; link = link.parentElement?.closest('a') ?? null)
        links.push(link);
      const photo = document.createElement('a');
      photo.href = links[0]?.getAttribute('href') ?? '';
      photo.append(picture(document));
      links.at(-1)?.before(photo);
      for (const link of links) {
        link.removeAttribute('href');
        renameTag(link, 'div');
      }
    });

/** Another line below the headline, in every card. */
function captionCards(document: Document): void {
  each(document, '.artdeco-entity-lockup__caption', (caption) => caption.append('Loom club'));
}

/** How each field is broken on each kind of page. */
export const KIND_BREAKS: Readonly<Record<string, Readonly<Record<string, Break>>>> = {
  ...SALES_BREAKS,
  ...SITE_ROW_BREAKS,
  'company/about': { ...COMPANY, ...FACT_BREAKS },
  'company/home': COMPANY,
  'company/people': {
    name: unlinkName('.org-people-profile-card__profile-title'),
    headline: captionCards,
  },
  'people-search/sdui': {
    ...inSearch('[role="listitem"] p > a'),
    name: nameless('[role="listitem"] p > a ~ span'),
    'name unlinked': unlinkName('[role="listitem"] p > a'),
  },
  'people-search/ember': {
    ...inSearch('li .t-16 > a'),
    name: nameless('.entity-result__badge'),
    'name unlinked': unlinkName('li .t-16 > a > span'),
  },
  'search-all/sdui': {
    name: nameless('[role="listitem"] p > a ~ span'),
    'name unlinked': unlinkName('[role="listitem"] p > a'),
  },
  'connections/sdui': {
    headline: pressAfterName('[data-view-name="connections-profile"] p:first-child'),
    name: loseLabels,
    'name unlinked': unlinkName('[data-view-name="connections-profile"] p:first-child'),
  },
  'connections/ember': {
    headline: pressAfterName('.mn-connection-card__name'),
    name: loseLabels,
    'name unlinked': unlinkName('.mn-connection-card__name'),
  },
  'group-members/ember': {
    headline: pressAfterName('.artdeco-entity-lockup__title'),
    name: nameless('.artdeco-entity-lockup__badge'),
    'name unlinked': unlinkName('.artdeco-entity-lockup__title'),
  },
  'reactions-dialog/sdui': {
    headline: pressAfterName('dialog [role="listitem"] p:first-child'),
    name: nameless('dialog [role="listitem"] p:first-child + p'),
    'name unlinked': unlinkName('dialog [role="listitem"] p:first-child'),
  },
  'reactions-dialog/ember': {
    headline: pressAfterName('.artdeco-entity-lockup__title'),
    name: nameless('.artdeco-entity-lockup__badge'),
    'name unlinked': unlinkName('.artdeco-entity-lockup__title'),
  },
  'commenters-dialog/ember': {
    headline: pressAfterName('.comments-comment-meta__description'),
    name: nameless('.comments-comment-meta__description .comments-comment-meta__data'),
    'name unlinked': unlinkName('.comments-comment-meta__description'),
  },
  'company/public': { ...COMPANY, website: loseFacts, ...FACT_BREAKS },
};
