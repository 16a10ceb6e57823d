/**
 * What a redesign does to one field of a person's page on any site: no markup, no developer's name and no known label says
 * any more what it is; the text still stands where it stood. Runs inside the page.
 */
import { each, furnish, renameTag, stripData } from './page-edits.ts';

type Break = (document: Document) => void;

function unmark(element: Element): void {
  for (const name of ['itemprop', 'itemscope', 'itemtype', 'data-qa', 'data-bio-text', 'rel'])
    element.removeAttribute(name);
  element.className = 'x';
}

/** Labels in words no table holds. */
function relabel(document: Document, words: Readonly<Record<string, string>>): void {
  each(document, 'main dt, main label-with-info, main b, main h2', (label) => {
    const text = (label.textContent ?? '').replace(/:$/, '');
    const other = words[text];
    if (other !== undefined) label.textContent = (label.textContent ?? '').replace(text, other);
  });
}

/** `Director at Acme` in two parts, with a dash between them. */
function splitJobs(document: Document): void {
  each(document, 'main p', (line) => {
    for (const node of [...line.childNodes]) {
      const text = node.nodeType === 3 ? (node.textContent ?? '') : '';
      if (!/(?:^|\s)at\s$/.test(text)) continue;
      const title = document.createElement('span');
      title.append(text.replace(/(?:^|\s)at\s$/, ''));
      node.replaceWith(...(title.textContent === '' ? [] : [title]), ' – ');
    }
  });
}

const JOB =
  'main [itemprop="jobTitle"], main [itemprop="worksFor"], main .p-job-title, main .p-org, ' +
  'main [data-qa="profile-occupations"], main [data-qa="profile-company"], main .job-line';

function loseJob(document: Document): void {
  stripData(document);
  each(document, JOB, unmark);
  splitJobs(document);
  relabel(document, { 'Primary Job Title': 'Does', 'Primary Organization': 'With' });
}

function loseName(document: Document): void {
  stripData(document);
  document.title = 'Practice';
  each(document, 'meta[property^="profile:"], meta[property="og:title"]', (meta) => meta.remove());
  each(document, 'main h1 *, main [data-qa$="display-name"], main [data-qa$="display-name"] *', unmark);
  each(document, 'main h1 a', (link) => {
    link.removeAttribute('href');
    renameTag(link, 'span');
  });
  each(document, 'main h1, main h2.x', (heading) => {
    unmark(heading);
    renameTag(heading, 'div');
  });
}

const PLACE =
  'main [itemprop="homeLocation"], main [itemprop="address"], main [itemprop="addressLocality"], main .p-label, ' +
  'main .p-locality, main [data-qa="profile-location"]';

function losePlace(document: Document): void {
  stripData(document);
  each(document, PLACE, unmark);
  each(document, 'main [data-qa="profile-card"] > .x > p', furnish);
  relabel(document, { Location: 'Lives near' });
}

const ABOUT =
  'main [itemprop="description"], main .p-note, main .p-summary, main [data-bio-text], main .profile-user-bio';

function loseAbout(document: Document): void {
  stripData(document);
  each(document, ABOUT, unmark);
  relabel(document, {
    About: 'In short',
    'About me': 'In short',
    'Über mich': 'In short',
    Summary: 'In short',
  });
}

/** Numbers nobody can press. */
function losePhone(document: Document): void {
  stripData(document);
  each(document, 'main a[href^="tel:"]', (link) => {
    link.removeAttribute('href');
    unmark(link);
    renameTag(link, 'span');
  });
}

/** A mailbox nobody can press, and another one beside it. */
function loseMail(document: Document): void {
  stripData(document);
  each(document, 'main [itemprop="email"]', unmark);
  each(document, 'main a[href^="mailto:"]', (link) => {
    link.removeAttribute('href');
    unmark(link);
    renameTag(link, 'span');
  });
  const other = document.createElement('p');
  other.append('desk-7@practice-desk.example');
  document.querySelector('main')?.append(other);
}

/** Links that no longer say they lead to the person's own site. */
function loseWebsite(document: Document): void {
  stripData(document);
  each(document, 'main a[rel~="me"]', (link) => {
    if (/linkedin\.com/.test(link.getAttribute('href') ?? '')) return;
    unmark(link);
    link.textContent = 'My pages';
    for (let at = link.parentElement; at?.matches('[itemprop]:not(main)'); at = at.parentElement) unmark(at);
  });
}

/** How each field is broken on any site's page about one person. */
export const SITE_BREAKS: Readonly<Record<string, Break>> = {
  name: loseName,
  title: loseJob,
  company: loseJob,
  location: losePlace,
  about: loseAbout,
  emails: loseMail,
  phones: losePhone,
  websites: loseWebsite,
};

/** Nothing says a line is the title, and two others stand below it, so that it is not what is left over either. */
function loseRowTitle(document: Document): void {
  stripData(document);
  each(document, 'main .p-job-title', unmark);
  each(document, 'main .grid > div', (row) => {
    for (const text of ['Loom club', 'Saltmere house']) {
      const line = document.createElement('p');
      line.append(text);
      row.querySelector('h3 ~ a')?.before(line);
      if (!line.isConnected) row.append(line);
    }
  });
}

const loseRowFact =
  (mark: string): Break =>
  (document) => {
    stripData(document);
    each(document, `main [data-test="${mark}"]`, (line) => line.removeAttribute('data-test'));
  };

/** How fields are broken in the rows of lists on any site. */
export const SITE_ROW_BREAKS: Readonly<Record<string, Readonly<Record<string, Break>>>> = {
  'any/team-page': { title: loseRowTitle },
  'any/team-page-plain': { title: loseRowTitle },
  'any/people-list': { company: loseRowFact('company'), location: loseRowFact('location') },
};
