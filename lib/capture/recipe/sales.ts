import { type POINTABLE, SALES_POINTABLE } from '../../model/caps.ts';
import type { Recipe, RecipeStep } from '../../model/recipe.ts';
import { foldText } from '../../model/text.ts';
import type { PageInView } from '../adapter.ts';
import { attribute, closest, contains, parentOf, tagOf } from '../dom.ts';
import { type FieldReader, readField } from '../field-readers.ts';
import { isPronouns } from '../linkedin/labels.ts';
import { cleanName, nameInTitle, parseDegree, plainValue } from '../linkedin/profile-text.ts';
import { makeStated } from '../linkedin/subject.ts';
import { LEAD_LINK, STRANGERS } from '../salesnav/landmarks-sales.ts';
import { leadOf, type Part, textPieces } from '../salesnav/sales-values.ts';
import { companyValue, VALUE_FIELDS, type ValueField } from './company.ts';
import { lineIn } from './name.ts';
import { type Counts, follow, followAll, type Ground, hasMark, recipesFor } from './steps.ts';
import { readFrom } from './values.ts';

export const ADAPTER = 'linkedin-sales';

export type SalesPlace = (typeof POINTABLE)['linkedin-sales'][number];
export type SalesLayout = keyof typeof SALES_POINTABLE;

/** The marks under which a value of each field may stand. */
const MARKS: { [field in SalesPlace]: readonly string[] } = {
  name: ['person-name', 'company-name'],
  headline: ['headline'],
  title: ['title', 'job-title'],
  company: ['company-name'],
  location: ['location'],
  industry: ['industry'],
  size: ['company-size'],
  place: ['location'],
  website: ['website'],
};
/** Marks of what can never be pointed at. */
const NEVER = ['revenue', 'education-name', 'phone', 'email', 'person-blurb', 'company-blurb'];
const ALL_MARKS = new Set([...Object.values(MARKS).flat(), ...NEVER]);

/** What is known before a field is looked for: where, on what page, and what other fields say, folded. */
interface Search {
  field: SalesPlace;
  part: Part;
  layout: SalesLayout;
  beside: ReadonlySet<string>;
}

type Piece = ReturnType<typeof textPieces> extends Generator<infer One> ? One : never;

/** Whether an element carries the mark of another field. In a search row `job-title` is how long the job has lasted. */
function isMarkedOther(element: Element, { field, layout }: Search): boolean {
  const mark = attribute(closest(element, '[data-anonymize]') ?? element, 'data-anonymize') ?? '';
  const tenure = layout === 'sales-search' && mark === 'job-title';
  return ALL_MARKS.has(mark) && (tenure || !MARKS[field].includes(mark));
}

/** Whether an element belongs to other people within the part: their part of a card, or a link to another lead. */
function isOthers(element: Element, { part }: Search): boolean {
  const foreign = closest(element, STRANGERS);
  const link = closest(element, LEAD_LINK);
  const within = foreign !== undefined && !contains(foreign, part.root);
  return within || (leadOf(link, part.url) ?? part.identity) !== part.identity;
}

/** Numbers that stand alone are dates and lengths; a job or a place has none. */
const NUMBERED = /(?<!\p{L})\p{Nd}/u;

/** Whether a piece of text is no value of the part's own: a separator, a degree, a button, somebody else's, a length of time. */
function isIdle({ parent, text }: Piece, search: Search, isKnown = (_: string) => false): boolean {
  if (isOthers(parent, search) || closest(parent, 'button')) return true;
  if ((search.field === 'title' || search.field === 'location') && NUMBERED.test(text)) return true;
  return text
    .split(/\s*[·•]\s*/)
    .every((one) => !/[\p{L}\p{N}]/u.test(one) || isPronouns(one) || parseDegree(one) || isKnown(one));
}

/** Whether a piece of text is accounted for, or cannot be the field. */
const isTaken = (piece: Piece, search: Search): boolean =>
  isMarkedOther(piece.parent, search) || isIdle(piece, search, (one) => search.beside.has(foldText(one)));

/** The name of a row's person: a line of the link to them. A name beside it may be anybody's. */
function linkedName(element: Element, ground: Ground): string | undefined {
  const link = closest(element, LEAD_LINK);
  return leadOf(link, ground.url) === ground.identity ? cleanName(lineIn(element, ground)?.text) : undefined;
}

/** The name the page's title begins with: that is nobody's but the one the page is about. */
function titledName(element: Element, ground: Ground): string | undefined {
  const name = cleanName(lineIn(element, ground)?.text);
  const [called, product] = nameInTitle(ground.document)?.split(' | ') ?? [];
  return name !== undefined && product !== undefined && foldText(name) === foldText(called ?? '')
    ? name
    : undefined;
}

const isRow = (layout: SalesLayout): boolean => layout === 'sales-search' || layout === 'sales-list';

function valueIn(element: Element, search: Search, ground: Ground): string | undefined {
  const { field, layout, beside } = search;
  const pieces = field === 'website' ? [] : [...textPieces(element)];
  if (pieces.some((piece) => isTaken(piece, search)) || isOthers(element, search)) return undefined;
  if (field === 'name') return isRow(layout) ? linkedName(element, ground) : titledName(element, ground);
  const ofCompany = VALUE_FIELDS.find((known): known is ValueField => known === field);
  if (ofCompany !== undefined) return companyValue(element, ofCompany, ground, beside);
  const known = { texts: beside, employers: new Set<string>(), hasHistory: false };
  return readFrom(element, field, ground, known, true);
}

/** How a field is looked for in a part of a page, and what an element found says. */
export interface SalesAim {
  ground: Ground;
  counts: Counts;
  /** Whether a piece of text is a value of the part, of whatever field. */
  isValue(piece: Piece): boolean;
  beside: ReadonlySet<string>;
  read(element: Element): string | undefined;
  /** What text says that stands in no element of its own: of all fields only an employer does. */
  readText(text: string): string | undefined;
}

type Fields<Of> = { [field in SalesPlace]?: readonly FieldReader<Of, string>[] };

/** How a field is looked for in a part of a page. `fields` are its readers: what they say of other fields is none of this one. */
function salesAim<Of extends Part>(
  field: SalesPlace,
  part: Of,
  document: Document,
  layout: SalesLayout,
  fields: Fields<Of>,
): SalesAim {
  const { root, identity, url } = part;
  const stated = makeStated();
  stated.ids.add(identity.slice(identity.lastIndexOf('/') + 1));
  const ground: Ground = { document, url, identity, stated, card: root };
  const others = SALES_POINTABLE[layout].filter((other) => other !== field);
  const texts = others.flatMap((other) => readField(other as 'name', part, fields[other] ?? []).value ?? []);
  const beside = new Set(texts.map(foldText));
  const search: Search = { field, part, layout, beside };
  return {
    ground,
    beside,
    isValue: (piece) => !isIdle(piece, search),
    counts: (child) => [...textPieces(child)].some((piece) => !isTaken(piece, search)),
    read: (element) => valueIn(element, search, ground),
    readText: (text) => (field === 'company' && !beside.has(foldText(text)) ? plainValue(text) : undefined),
  };
}

/** Whether a step leads to a child in a line, a link or plain text. */
export const isInline = (step: RecipeStep | undefined): step is RecipeStep =>
  step?.reach === 'child' && /^(?:a|span)$/.test(step.tag);

/** The values that stand in a line, whatever their field, as elements or as text without one: an employer without a page. */
export function inlineParts(
  parent: Element,
  marks: readonly string[],
  { ground, isValue }: SalesAim,
): (Element | string)[] {
  const parts = [...textPieces(parent)].filter(isValue).flatMap((piece): (Element | string)[] => {
    if (piece.parent === parent) return marks.length === 0 ? [piece.text] : [];
    let child = piece.parent;
    for (let up = parentOf(child); up !== undefined && up !== parent; up = parentOf(up)) child = up;
    const isMarked = marks.every((mark) => hasMark(child, mark, ground));
    return isMarked && /^(?:a|span)$/.test(tagOf(child)) ? [child] : [];
  });
  return parts.filter((part, at) => typeof part === 'string' || parts.indexOf(part) === at);
}

/** What a place leads to; its last step passes over whether the text is a link, or in no element. */
function followSales(place: Pick<Recipe, 'anchor' | 'steps'>, aim: SalesAim): Element | string | undefined {
  const { ground, counts } = aim;
  const last = place.steps.at(-1);
  if (!isInline(last)) return follow(place, ground, counts);
  const parent = follow({ ...place, steps: place.steps.slice(0, -1) }, ground, counts);
  const found = parent === undefined ? [] : inlineParts(parent, last.marks, aim);
  return found.length === last.of ? found[last.place] : undefined;
}

/** The value a place leads to. A name that the title bears out may stand anywhere of that shape, once. */
export function readPlace(place: Recipe, aim: SalesAim, layout: SalesLayout): string | undefined {
  const exact = followSales(place, aim);
  const value = typeof exact === 'string' ? aim.readText(exact) : exact && aim.read(exact);
  if (value !== undefined || place.field !== 'name' || isRow(layout)) return value;
  const found = new Set(
    followAll(place, aim.ground, aim.counts).flatMap((element) => aim.read(element) ?? []),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

/** Told of a part of a page that is read, and how each field is looked for in it; for pointing at one. */
export type SeePart = (part: Part, layout: SalesLayout, aimFor: (field: SalesPlace) => SalesAim) => void;

/** The readers of parts of a page with the user's places after them. Of the places, only the name's is asked for the others. */
export function withSalesPlaces<Of extends Part, Known extends Fields<Of>>(
  { document, recipes, seePart }: PageInView,
  layout: SalesLayout,
  known: Known,
  parts: readonly Of[],
): Known {
  const add = (fields: Known, field: SalesPlace, beside: Known): Known => {
    const added = recipesFor(recipes, ADAPTER, layout, field).map((place) => ({
      name: 'recipe',
      read: (part: Of) => readPlace(place, salesAim(field, part, document, layout, beside), layout),
    }));
    return added.length === 0 ? fields : { ...fields, [field]: [...(fields[field] ?? []), ...added] };
  };
  const named = add(known, 'name', known);
  for (const part of parts)
    seePart?.(part, layout, (field) => salesAim(field, part, document, layout, named));
  return SALES_POINTABLE[layout].slice(1).reduce<Known>((fields, field) => add(fields, field, named), named);
}
