import { CAPS } from '../../model/caps.ts';
import type { CompanyField, CompanyReading } from '../../model/reading.ts';
import { attribute, select, selectAll, tagOf } from '../dom.ts';
import { visibleText } from '../visible-text.ts';
import { unwrapAddress } from './addresses.ts';
import { type FactField, factOf } from './company-labels.ts';
import { asWebsite, asWords, asYear, isBand, listItems, oneNumber } from './company-shapes.ts';
import { plainValue } from './profile-text.ts';
import { isElsewhere } from './subject.ts';

/** A label and what stands under it; a head count has a second value, the people who are members. */
interface Pair {
  label: string | undefined;
  values: Element[];
}

/** What a page's fact lists say, by field. `unknown` counts labels that no language known has. */
export interface CompanyFacts {
  list: Element | undefined;
  pairs: ReadonlyMap<FactField, Element[]>;
  unknown: number;
}

const textOf = (element: Element): string | undefined => plainValue(visibleText(element, CAPS.line));

/** Pairs in document order: values may be wrapped, and their number varies. */
function pairsOf(list: Element): Pair[] {
  const pairs: Pair[] = [];
  for (const element of selectAll(list, 'dt, dd', 100)) {
    if (tagOf(element) === 'dt') pairs.push({ label: visibleText(element, CAPS.line), values: [] });
    else pairs.at(-1)?.values.push(element);
  }
  return pairs;
}

/** An address a value links to outside the site. */
export function outsideLink(root: Element, base: URL): string | undefined {
  const found = new Set(
    selectAll(root, 'a[href]', 100).flatMap((link) =>
      isElsewhere(link) ? [] : (asWebsite(unwrapAddress(attribute(link, 'href'), base)) ?? []),
    ),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

/** The field a value shows itself to be, whatever it is called. */
function shapeOf(value: Element, base: URL): FactField | undefined {
  const text = textOf(value) ?? '';
  if (select(value, 'a[href^="tel:"]')) return 'phone';
  if (outsideLink(value, base) !== undefined) return 'website';
  return isBand(text) ? 'size' : asYear(text) !== undefined ? 'founded' : undefined;
}

/** Reads every fact list of a page. A field that two lists state differently is nobody's: one may be a neighbour's. */
export function findFacts(main: Element, base: URL): CompanyFacts {
  const pairs = new Map<FactField, Element[]>();
  const twice = new Set<FactField>();
  let unknown = 0;
  const lists = selectAll(main, 'dl', 20).filter((list) => !isElsewhere(list));
  for (const { label, values } of lists.flatMap(pairsOf)) {
    const [value] = values;
    const field = (label && factOf(label)) || (value && shapeOf(value, base));
    if (field === undefined) unknown++;
    if (field === undefined || value === undefined) continue;
    const other = pairs.get(field)?.[0];
    if (other !== undefined && textOf(other) !== textOf(value)) twice.add(field);
    pairs.set(field, values);
  }
  for (const field of twice) pairs.delete(field);
  return { list: lists[0], pairs, unknown };
}

type FactValues = Pick<CompanyReading, Extract<FactField, CompanyField>>;

const phoneOf = (value: Element): string | undefined => {
  const link = select(value, 'a[href^="tel:"]');
  const text = (link && visibleText(link, 40)) ?? visibleText(value, 60);
  return text !== undefined && /^[+\d().\s/–-]{5,40}$/.test(text) ? text : undefined;
};

const wordsOf = (value: Element): string | undefined =>
  select(value, 'a[href^="http"]') ? undefined : asWords(textOf(value));

/** How the value of each fact is read; what has not its shape is a neighbour's and no value. */
export const FACT_VALUE: {
  [field in FactField]: (value: Element, base: URL, locale: string | undefined) => FactValues[field];
} = {
  website: (value, base) => {
    const text = textOf(value);
    return outsideLink(value, base) ?? (text?.startsWith('http') ? asWebsite(text) : undefined);
  },
  phone: phoneOf,
  industry: wordsOf,
  size: (value) => {
    const text = textOf(value);
    // One-person companies have words for a size, and no digits.
    return text !== undefined && (isBand(text) || !/\p{Nd}/u.test(text)) ? text : undefined;
  },
  place: wordsOf,
  type: wordsOf,
  founded: (value) => asYear(textOf(value) ?? ''),
  specialties: (value, _base, locale) => {
    const text = asWords(visibleText(value, CAPS.line * 10));
    return text === undefined ? undefined : listItems(text, locale);
  },
};

/** People on the site who name the company as employer: the second value under the size. */
export function membersBesideSize({ pairs }: CompanyFacts): number | undefined {
  const second = pairs.get('size')?.[1];
  return second && oneNumber(textOf(second) ?? '');
}
