/**
 * What a redesign does to a company's list of facts when nothing else on the page says them any more: its labels are worded in
 * another way, or it is no list to a machine. Runs inside the page.
 */
import { each, renameTag, reword, stripData } from './page-edits.ts';

type Break = (document: Document) => void;

/** The facts stand in their list alone, and nothing marks which is which. */
function loseOthers(document: Document): void {
  stripData(document);
  const cards =
    '.org-top-card-summary-info-list, .org-top-card-primary-actions__inner a, .top-card-layout__headline, .top-card-layout__first-subline';
  each(document, cards, (element) => element.remove());
  reword(document, 'href', 'currentCompany', 'employer');
  each(document, '[data-test-id^="about-us__"]', (element) => element.removeAttribute('data-test-id'));
}

/** Words of the same script that no list of labels has. */
function relabel(document: Document): void {
  each(document, 'dt', (label) => {
    const place = label.querySelector('h3') ?? label;
    place.textContent = [...(place.textContent ?? '')].reverse().join('');
  });
}

/** Each label and its values in a box of their own, of elements that say nothing. */
function boxRows(document: Document): void {
  each(document, 'dt', (label) => {
    const row = document.createElement('div');
    const rest: Element[] = [];
    for (let at = label.nextElementSibling; at?.localName === 'dd'; at = at.nextElementSibling) rest.push(at);
    label.before(row);
    row.append(label, ...rest);
  });
  each(document, 'dt, dd', (element) => renameTag(element, 'span'));
  each(document, 'dl', (element) => renameTag(element, 'div'));
}

/** The same rows as blocks one after another. */
const flatten: Break = (document) => each(document, 'dl, dt, dd', (element) => renameTag(element, 'div'));

const all =
  (...steps: Break[]): Break =>
  (document) => {
    for (const step of steps) step(document);
  };

const BOXED = all(loseOthers, boxRows);
const FLAT = all(loseOthers, flatten);
const RELABELLED = all(loseOthers, relabel);
const BOXED_RELABELLED = all(loseOthers, relabel, boxRows);

/** Size and web site show by their shape what they are while the list is one. */
export const FACT_BREAKS: Readonly<Record<string, Break>> = {
  'industry relabelled': RELABELLED,
  'place relabelled': RELABELLED,
  ...Object.fromEntries(
    ['industry', 'size', 'place', 'website'].flatMap((field) => [
      [`${field} boxed`, BOXED],
      [`${field} flat`, FLAT],
      [`${field} boxed relabelled`, BOXED_RELABELLED],
    ]),
  ),
};
