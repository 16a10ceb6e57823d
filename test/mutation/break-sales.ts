/**
 * What a redesign does to one field of Sales Navigator's pages: the mark its readers hold on to is gone, the text still
 * stands where it stood. Runs inside the page.
 */
import { each, renameTag } from './page-edits.ts';

type Break = (document: Document) => void;

const LEAD = 'a[href*="/sales/lead/"]';

/** The marks of a field's values are gone, everywhere on the page. */
const unmark =
  (...marks: string[]): Break =>
  (document) => {
    for (const mark of marks)
      each(document, `[data-anonymize="${mark}"]`, (element) => element.removeAttribute('data-anonymize'));
  };

/** No value carries a mark any more but the name, by which a page is anybody's. */
const unmarkAllBut =
  (name: string): Break =>
  (document) =>
    each(document, `[data-anonymize]:not([data-anonymize="${name}"])`, (element) =>
      element.removeAttribute('data-anonymize'),
    );

/** The name is no heading and carries no mark. */
const loseName =
  (mark: string): Break =>
  (document) => {
    unmark(mark)(document);
    each(document, 'main section > h1, main section > div h1', (heading) => renameTag(heading, 'div'));
  };

function loseWebsite(document: Document): void {
  each(document, 'a[data-control-name]', (link) => link.removeAttribute('data-control-name'));
  const help = document.createElement('a');
  help.href = 'https://help.example/pages';
  help.append('?');
  document.querySelector('[data-sn-view-name="feature-account-top-card"]')?.append(help);
}

/** The link to a row's person holds more than the name, which carries no mark. */
function crowdLink(document: Document): void {
  unmark('person-name')(document);
  each(document, `main ${LEAD} > span`, (name) => {
    const line = document.createElement('div');
    name.replaceWith(line);
    line.append(name);
    const below = document.createElement('div');
    below.append('View profile');
    line.after(below);
  });
}

const ROWS: Readonly<Record<string, Break>> = {
  name: crowdLink,
  title: unmark('title'),
  company: unmark('company-name'),
  location: unmark('location'),
};

/** How each field is broken on each kind of page. */
export const SALES_BREAKS: Readonly<Record<string, Readonly<Record<string, Break>>>> = {
  'sales-lead': {
    name: loseName('person-name'),
    headline: unmark('headline'),
    'headline bare': unmarkAllBut('person-name'),
    title: unmark('job-title'),
    'title bare': unmarkAllBut('person-name'),
    company: unmark('company-name'),
    'company bare': unmarkAllBut('person-name'),
  },
  'sales-account': {
    name: loseName('company-name'),
    industry: unmark('industry'),
    'industry bare': unmarkAllBut('company-name'),
    size: unmark('company-size'),
    'size bare': unmarkAllBut('company-name'),
    place: unmark('location'),
    'place bare': unmarkAllBut('company-name'),
    website: loseWebsite,
  },
  // Of lines without any mark, the only one of a lead without a job could be a job as well as a place: places are not broken so.
  'sales-search': {
    ...ROWS,
    'title bare': unmarkAllBut('person-name'),
    'company bare': unmarkAllBut('person-name'),
  },
  'sales-list': {
    ...ROWS,
    'title bare': unmarkAllBut('person-name'),
    'company bare': unmarkAllBut('person-name'),
  },
};
