import { linkedInCompanyIdentity } from '../../model/identity.ts';
import type { Recipe } from '../../model/recipe.ts';
import { foldText } from '../../model/text.ts';
import { attribute, closest, isVisible, onceAReading, parentOf, select, selectAll, tagOf } from '../dom.ts';
import { addressOf } from '../linkedin/addresses.ts';
import { factOf } from '../linkedin/company-labels.ts';
import { type CompanyPage, identitiesOf } from '../linkedin/company-page.ts';
import { asWords } from '../linkedin/company-shapes.ts';
import { plainValue } from '../linkedin/profile-text.ts';
import { isElsewhere } from '../linkedin/subject.ts';
import { visibleText } from '../visible-text.ts';
import { tagIn } from './steps.ts';
import { isOneLine } from './values.ts';

/**
 * A row of a list of facts: a label and the value after it. Companies leave facts out, so that the place of a row says nothing and
 * its label everything.
 */
export interface LabelledRow {
  value: Element;
  /** Folded; `undefined` where what stands before the value is no label. */
  label: string | undefined;
  list: Element;
}

const LONGEST_LABEL = 60;

const shownIn = onceAReading((parent: Element): Element[] =>
  selectAll(parent, ':scope > *', 60).filter(
    (child) => isVisible(child) && visibleText(child, 20) !== undefined,
  ),
);

/** An element's name and the names of what it wraps alone: labels are often told from values by their heading only. */
function shapeOf(element: Element): string {
  const [only, second] = selectAll(element, ':scope > *', 2);
  return only && second === undefined && /^h[1-6]$/.test(tagOf(only))
    ? `${tagIn(element)} h`
    : tagIn(element);
}

function labelIn(element: Element): string | undefined {
  const text = plainValue(visibleText(element, LONGEST_LABEL * 2));
  const isLabel =
    asWords(text) !== undefined &&
    !/\p{Nd}/u.test(text ?? '') &&
    select(element, 'a[href], img') === undefined;
  return isLabel && text && text.length <= LONGEST_LABEL && isOneLine(element) ? foldText(text) : undefined;
}

/** Boxes around one row alone that are looked through. */
const MOST_BOXES = 5;

/** The outermost box that holds an element alone. */
function outmost(element: Element): Element {
  let box = element;
  for (let depth = 0; depth < MOST_BOXES; depth++) {
    const parent = parentOf(box);
    if (parent === undefined || shownIn(parent).length !== 1) break;
    box = parent;
  }
  return box;
}

/** The innermost box that holds all a box shows. */
function inmost(element: Element): Element {
  let box = element;
  for (let depth = 0; depth < MOST_BOXES; depth++) {
    const [only, second] = shownIn(box);
    if (only === undefined || second !== undefined) break;
    box = only;
  }
  return box;
}

/** Whether there are other rows like this one: labels and values in turn, or a box around each pair. */
function listAround(value: Element, label: Element, parent: Element, shown: readonly Element[]) {
  const labels = shown.filter((child) => shapeOf(child) === shapeOf(label));
  if (shapeOf(value) !== shapeOf(label) && labels[0] === shown[0] && labels.length > 1) return parent;
  if (label !== shown[0]) return undefined;
  const box = outmost(parent);
  const outer = parentOf(box);
  const isPair = (other: Element) => {
    const [one, two] = shownIn(inmost(other));
    return one && two && shapeOf(one) === shapeOf(label) && tagOf(two) === tagOf(value);
  };
  return outer && shownIn(outer).some((other) => other !== box && isPair(other)) ? outer : undefined;
}

/** The row whose value an element is; `undefined` where it stands in no list of rows. */
export function rowOf(value: Element): LabelledRow | undefined {
  const parent = parentOf(value);
  const shown = parent === undefined ? [] : shownIn(parent);
  const label = shown[shown.indexOf(value) - 1];
  const list = parent && label && listAround(value, label, parent, shown);
  return label && list && { value, label: labelIn(label), list };
}

/** FNV-1a, 32 bits (draft-eastlake-fnv), in letters alone. The same words give the same mark, in any script. */
function letterHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  const digits = (hash >>> 0).toString(16).padStart(8, '0');
  return digits.replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
}

/** The mark of a row: the fact a known label names, in whatever language, or the hash of one that is not known. */
export function rowMark(label: string): string {
  const fact = factOf(label);
  return fact === undefined ? `label=${letterHash(label)}` : `fact=${fact}`;
}

/** Whether links say that a part of a page is, or may be, about another company. */
function namesAnother(value: Element, page: CompanyPage): boolean {
  const own = identitiesOf(page);
  const home = closest(value, 'section') ?? parentOf(value) ?? value;
  return selectAll(home, 'a[href]', 300).some((link) => {
    const address = addressOf(attribute(link, 'href'), page.url);
    const identity = address && linkedInCompanyIdentity(address);
    return identity !== undefined && !own.includes(identity);
  });
}

/** The mark of a row in a recipe; a recipe that leads by steps has none. */
export const rowMarkOf = ({ steps }: Pick<Recipe, 'steps'>): string | undefined =>
  steps.length === 1 ? steps[0]?.marks.find((mark) => /^(?:fact|label)=/.test(mark)) : undefined;

/** The one value whose row bears a mark. Two rows that bear it, or two lists with the same labels, leave it open whose is whose. */
export function followLabel(
  { steps: [step] }: Pick<Recipe, 'steps'>,
  mark: string,
  page: CompanyPage,
): Element | undefined {
  const values = selectAll(page.main, step?.tag ?? 'dd').filter((value) => !isElsewhere(value));
  const rows = values.flatMap((value) => rowOf(value) ?? []);
  const [row, second] = rows.filter(({ label }) => label !== undefined && rowMark(label) === mark);
  if (row === undefined || second !== undefined || namesAnother(row.value, page)) return undefined;
  const isBeside = (label: string | undefined) =>
    rows.some((other) => other.list === row.list && other.label === label);
  const twice = rows.some(({ list, label }) => list !== row.list && label !== undefined && isBeside(label));
  return twice ? undefined : row.value;
}
