/**
 * What a redesign does to one field of a company's page or of a list's rows: the marks its readers hold on to are gone, the
 * text still stands where it stood. Runs inside the page.
 */
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

/** How each field is broken on each kind of page. */
export const KIND_BREAKS: Readonly<Record<string, Readonly<Record<string, Break>>>> = {
  'company/about': COMPANY,
  'company/home': COMPANY,
  'people-search/sdui': inSearch('[role="listitem"] p > a'),
  'people-search/ember': inSearch('li .t-16 > a'),
  'connections/sdui': { headline: pressAfterName('[data-view-name="connections-profile"] p:first-child') },
  'connections/ember': { headline: pressAfterName('.mn-connection-card__name') },
  'group-members/ember': { headline: pressAfterName('.artdeco-entity-lockup__title') },
  'company/public': { ...COMPANY, website: loseFacts },
};
