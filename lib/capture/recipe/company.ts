import type { POINTABLE } from '../../model/caps.ts';
import { CAPS } from '../../model/caps.ts';
import type { PointedPlace, Recipe } from '../../model/recipe.ts';
import { foldText } from '../../model/text.ts';
import { attribute, closest, isVisible, select, selectAll } from '../dom.ts';
import { type FieldReader, readField } from '../field-readers.ts';
import { unwrapAddress } from '../linkedin/addresses.ts';
import { type CompanyPage, cardOf, identitiesOf, type PlaceFinder } from '../linkedin/company-page.ts';
import { asWebsite, asWords, isBand } from '../linkedin/company-shapes.ts';
import { plainValue, slugBears } from '../linkedin/profile-text.ts';
import { isElsewhere, makeStated } from '../linkedin/subject.ts';
import type { CompanyLayout } from '../read-company.ts';
import { visibleText } from '../visible-text.ts';
import { followLabel, rowMarkOf } from './labelled.ts';
import { pointedName } from './name.ts';
import { type Counts, follow, type Ground, recipesFor } from './steps.ts';
import { isOneLine } from './values.ts';

const ADAPTER = 'linkedin-company';

type CompanyPlace = (typeof POINTABLE)['linkedin-company'][number];
type Fields = CompanyLayout<CompanyPage>['fields'];

/** Fields a place can be pointed out for; the name is found before any of them. */
export const VALUE_FIELDS = ['industry', 'size', 'place', 'website'] as const satisfies CompanyPlace[];
export type ValueField = (typeof VALUE_FIELDS)[number];

const numberOf = (identity: string): string | undefined => identity.match(/^li:company-id\/(\d+)$/)?.[1];

/** The ground before the name is known. */
function bareGround(document: Document, url: URL, identity: string, card: Element) {
  const stated = makeStated();
  if (identity.startsWith('li:company/')) stated.slugs.add(identity);
  return { document, url, identity, stated, card };
}

/** The company's own card and what its page calls it by. */
export function groundOf(page: CompanyPage): Ground {
  const { document, url, identity, main, place } = page;
  const ground = bareGround(document, url, identity, cardOf(page) ?? main);
  for (const number of identitiesOf(page).flatMap((one) => numberOf(one) ?? []))
    ground.stated.members.add(number);
  return { ...ground, heading: place };
}

/** Whether an address bears out a company's name: it is often the name's first word alone. */
export function bearsCompany(identity: string, name: string): boolean {
  const slug = foldText(identity.match(/^li:company\/(.{4,})$/)?.[1] ?? '');
  return slugBears(identity, name) || (slug !== '' && `${foldText(name)} `.startsWith(`${slug} `));
}

/** Where the name stands by the user's recipes, for a page on which nothing else tells it. */
export function pointedCompanyName(
  document: Document,
  url: URL,
  layout: string,
  recipes: readonly Recipe[],
): PlaceFinder {
  const places = recipesFor(recipes, ADAPTER, layout, 'name');
  return (card, identity) =>
    places.length === 0
      ? undefined
      : pointedName(bareGround(document, url, identity, card), places, bearsCompany);
}

const textOf = (element: Element): string | undefined => plainValue(visibleText(element, CAPS.line));

/** What other readers found, folded: a line that says one of these is not the field. */
export function textsBeside(field: ValueField, page: CompanyPage, fields: Fields): ReadonlySet<string> {
  const others = (['name', ...VALUE_FIELDS] as const).filter((other) => other !== field);
  const texts = others.map((other) => readField(other as 'name', page, fields[other] ?? []).value);
  return new Set(texts.flatMap((text) => (text === undefined ? [] : [foldText(text)])));
}

/** On the way to a field a part counts while it shows text that no other field accounts for. */
export const countsFor =
  (beside: ReadonlySet<string>): Counts =>
  (child) => {
    const text = textOf(child);
    return text !== undefined && !beside.has(foldText(text));
  };

/** The value of a field in an element, when it has the field's shape; `undefined` for anything doubtful. */
export function companyValue(
  element: Element,
  field: ValueField,
  { url }: Ground,
  beside: ReadonlySet<string>,
): string | undefined {
  if (!isVisible(element) || isElsewhere(element)) return undefined;
  if (field === 'website') return asWebsite(unwrapAddress(attribute(element, 'href'), url));
  const text = textOf(element);
  if (text === undefined || beside.has(foldText(text)) || !isOneLine(element)) return undefined;
  if (field === 'size') return isBand(text) ? text : undefined;
  const linked = select(element, 'a[href]') ?? closest(element, 'a[href]');
  return linked === undefined && text.length <= 120 && !/\p{Nd}/u.test(text) ? asWords(text) : undefined;
}

/** The part of a row that says the field: for a web site its one link. */
function partOf(value: Element, field: ValueField): Element | undefined {
  if (field !== 'website') return value;
  const [link, second] = selectAll(value, 'a[href]', 2);
  return second === undefined ? link : undefined;
}

/**
 * The element a recipe leads to: by steps, or by the label of its row, which may not be known to be another fact's. Outside of the
 * company's card no place among others counts: companies leave facts out, and the next one would be taken.
 */
export function elementAt(
  recipe: PointedPlace,
  field: ValueField,
  page: CompanyPage,
  beside: ReadonlySet<string>,
): Element | undefined {
  const mark = rowMarkOf(recipe);
  if (mark === undefined) {
    const isByPlace = recipe.anchor === 'main' && recipe.steps.some(({ of }) => of > 1);
    return isByPlace ? undefined : follow(recipe, groundOf(page), countsFor(beside));
  }
  if (mark.startsWith('fact=') && mark !== `fact=${field}`) return undefined;
  const value = followLabel(recipe, mark, page);
  return value && partOf(value, field);
}

function pointedReaders(
  field: ValueField,
  layout: string,
  recipes: readonly Recipe[],
  fields: Fields,
): FieldReader<CompanyPage, string>[] {
  return recipesFor(recipes, ADAPTER, layout, field).map((recipe) => ({
    name: 'recipe',
    read: (page) => {
      const beside = textsBeside(field, page, fields);
      const element = elementAt(recipe, field, page, beside);
      return element && companyValue(element, field, groundOf(page), beside);
    },
  }));
}

/** The readers of a company's page with the user's recipes after them. */
export function withPointed(fields: Fields, layout: string, recipes: readonly Recipe[]): Fields {
  if (recipes.length === 0) return fields;
  const added = VALUE_FIELDS.map((field) => [
    field,
    [...(fields[field] ?? []), ...pointedReaders(field, layout, recipes, fields)],
  ]);
  return { ...fields, ...Object.fromEntries(added) };
}
