import { CAPS } from '../../model/caps.ts';
import type { Education, Position } from '../../model/reading.ts';
import { attribute, closest, isVisible, parentOf, select, selectAll, tagOf } from '../dom.ts';
import { visibleText } from '../visible-text.ts';
import { BYLINE_CARD, CARD, CARD_PROPERTIES, CARD_SCOPES, JOBS, RESUME, STUDIES } from './landmarks-any.ts';
import type { SiteNode, SiteValue } from './site-node.ts';

/** Elements of a card that carry one of the classes, those of a card inside it left out. */
function propertiesOf(card: Element, selector: string): Element[] {
  return selectAll(card, selector, 20).filter((element) => {
    const parent = parentOf(element);
    return parent !== undefined && closest(parent, CARD_SCOPES) === card && isVisible(element);
  });
}

const addressIn = (element: Element): string | undefined =>
  attribute(element, 'href') ?? attribute(element, 'src') ?? attribute(element, 'data');

function propertyOf(element: Element, name: string): SiteValue | undefined {
  const address = addressIn(element);
  if (name === 'url' || name === 'image') {
    const inner = address === undefined ? select(element, 'a[href], img[src]') : undefined;
    return address ?? (inner === undefined ? visibleText(element, CAPS.url) : addressIn(inner));
  }
  if (/^(?:mailto|tel):/i.test(address ?? '') && /^(?:email|telephone)$/.test(name)) return address;
  if (name !== 'worksFor') return visibleText(element, CAPS.long);
  const title = select(element, '.p-name, .fn, .organization-name') ?? element;
  const text = visibleText(title, CAPS.line);
  const link = addressIn(element) ?? addressIn(select(element, 'a[href]') ?? element);
  if (text === undefined) return undefined;
  const props = { name: [text], ...(link !== undefined && { url: [link] }) };
  return { reader: 'h-card', types: ['Organization'], props };
}

function readCard(card: Element): SiteNode | undefined {
  const props: Record<string, SiteValue[]> = {};
  for (const [name, selector] of CARD_PROPERTIES) {
    const values = propertiesOf(card, selector).flatMap((element) => propertyOf(element, name) ?? []);
    if (values.length > 0 && props[name] === undefined) props[name] = values;
  }
  // A bare link is a card by itself: its text is the name, its address the person's.
  if (props.name === undefined && tagOf(card) === 'a' && Object.keys(props).length === 0) {
    props.name = [visibleText(card, CAPS.name) ?? ''];
    props.url = [attribute(card, 'href') ?? ''];
  }
  const [name, employer] = [props.name?.[0], props.worksFor?.[0]];
  if (name === undefined) return undefined;
  // Microformats: a card whose name is its organisation is the organisation's.
  const firm = typeof employer === 'object' && employer.props.name?.[0] === name;
  const byline = closest(card, BYLINE_CARD) !== undefined;
  return {
    reader: 'h-card',
    types: [firm ? 'Organization' : 'Person'],
    props,
    element: card,
    ...(byline && { byline: true }),
  };
}

/** The contact cards of a page: h-card (http://microformats.org/wiki/h-card) and its forerunner hCard. */
export function readCards(document: Document): SiteNode[] {
  return selectAll(document, CARD, 1_200)
    .filter(isVisible)
    .flatMap((card) => readCard(card) ?? []);
}

const textIn = (entry: Element, selector: string): string | undefined => {
  const element = selectAll(entry, selector, 5).find(isVisible);
  return element === undefined ? undefined : visibleText(element, CAPS.line);
};

/** What an entry says of itself, marked up; words outside it are the page's own. */
const MARKED =
  '[class^="p-"]:not(.p-experience, .p-education), .title, .org, .location, .summary, .degree, .dt-start, .dt-end, .dtstart, .dtend';

/**
 * The range as the page words it. It is open where a word of the page's own stands for its end. A range that lacks an end
 * without such a word has lost it, and what is left would say something else.
 */
function rangeOf(entry: Element): { dates?: string; current: boolean } {
  const [start, end] = [textIn(entry, '.dt-start, .dtstart'), textIn(entry, '.dt-end, .dtend')];
  if (end !== undefined) return { ...(start && { dates: `${start} - ${end}` }), current: false };
  const open = /[-–—]\s*\p{L}+\s*$/u.test(visibleText(entry, CAPS.line, MARKED) ?? '');
  return { ...(open && start && { dates: start }), current: open };
}

/** The jobs and studies of the one résumé a page holds (http://microformats.org/wiki/h-resume). */
export function readResume(document: Document): { positions?: Position[]; education?: Education[] } {
  const resumes = selectAll(document, RESUME, 2).filter(isVisible);
  const [resume] = resumes;
  if (resume === undefined || resumes.length > 1) return {};
  const positions = selectAll(resume, JOBS, CAPS.positions).flatMap((entry): Position[] => {
    const title = textIn(entry, '.p-job-title, .title, .p-name, .summary');
    const company = textIn(entry, '.p-org, .org');
    const location = textIn(entry, '.p-location, .location, .p-locality');
    if (title === undefined || !isVisible(entry)) return [];
    return [{ title, ...(company && { company }), ...rangeOf(entry), ...(location && { location }) }];
  });
  const education = selectAll(resume, STUDIES, CAPS.positions).flatMap((entry): Education[] => {
    const school = textIn(entry, '.p-org, .org, .p-name, .summary');
    const degree = textIn(entry, '.p-degree, .degree');
    const { dates } = rangeOf(entry);
    if (school === undefined || !isVisible(entry)) return [];
    return [{ school, ...(degree && { degree }), ...(dates && { dates }) }];
  });
  return {
    ...(positions.length > 0 && { positions }),
    ...(education.length > 0 && { education }),
  };
}
