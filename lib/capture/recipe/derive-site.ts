import { SITE_LIST_POINTABLE } from '../../model/caps.ts';
import type { PointedPlace, RecipeStep } from '../../model/recipe.ts';
import { foldText } from '../../model/text.ts';
import type { PageInView } from '../adapter.ts';
import { accountOf, findSubjects, type Subject } from '../any-site/choose-subject.ts';
import { namesPerson } from '../any-site/names.ts';
import { mailOf } from '../any-site/node-values.ts';
import { lastOf } from '../any-site/page-address.ts';
import { type PageView, viewPage } from '../any-site/page-view.ts';
import { findRowOwners, groundOfRow, type RowOwner, readPeople } from '../any-site/read-people.ts';
import { type Owner, ownerOf, PERSON_READERS } from '../any-site/read-subject.ts';
import type { Shown } from '../any-site/subject-values.ts';
import { closest, contains, parentOf, selectAll } from '../dom.ts';
import { type Climb, stepsTo, widen } from './climb.ts';
import { countsForName } from './name.ts';
import { asRecipe, type Pointed, refusePoint as refuse, tellRows } from './pointed.ts';
import {
  besideOf,
  groundOnPage,
  SITE_FIELDS,
  type SiteField,
  type SiteGround,
  siteCounts,
  siteGround,
  siteValue,
} from './site.ts';
import { siteHost } from './site-host.ts';
import { pointedSubject, siteNameIn } from './site-name.ts';
import { follow } from './steps.ts';

/** The host is what a place belongs to: it is asked on no other. */
const placeOn = (layout: string, field: PointedPlace['field'], steps: RecipeStep[]): PointedPlace => ({
  adapter: 'any-site',
  layout,
  field,
  anchor: 'card',
  steps,
});

/** On a site of somebody's own the host is their name, which a place must not carry. */
function hostFor(view: PageView, name: string): string | undefined {
  const host = siteHost(view.page.url);
  const own = host?.split('.').some((label) => namesPerson(label, name) || label === foldText(name));
  return own === true ? undefined : host;
}

/**
 * The name whose part the pointer hit, in the smallest element that holds it whole: on other people's pages more stands
 * around it.
 */
function nameAround(element: Element, view: PageView) {
  for (let at: Element | undefined = element; at && at !== view.region; at = parentOf(at)) {
    const named = siteNameIn(at, view);
    if (named) return named;
  }
  return undefined;
}

function pointAtName(view: PageView, element: Element): Pointed {
  const { region } = view;
  const named = nameAround(element, view);
  if (named === undefined) return refuse('not-this');
  const target = named.element;
  const host = hostFor(view, named.name);
  const climb: Climb = {
    ground: siteGround(view),
    root: region,
    anchor: 'card',
    counts: countsForName,
    name: target,
  };
  const steps = host && stepsTo(target, climb);
  if (!host || !steps) return refuse('unmarked');
  const place = placeOn(host, 'name', steps);
  const recipes = [asRecipe(place)];
  const again = pointedSubject({ ...view, page: { ...view.page, recipes } });
  return again?.name === named.name ? { ok: true, place, text: named.name } : refuse('unmarked');
}

/** The person the page is read as. */
function subjectOf(view: PageView): Subject | undefined {
  const all = findSubjects(view);
  const certain = all.filter((subject) => subject.certain);
  const [one, second] = certain.length > 0 ? certain : all;
  return second === undefined ? (one ?? pointedSubject(view)) : undefined;
}

/** Handles and mail boxes of the person, which no mark may say; in a row every link may lead to its person. */
const handlesOf = ({ links }: Shown, all: boolean): string[] =>
  links.flatMap((link) => [
    ...[accountOf(link), mailOf(link.address.href)].flatMap((handle) => handle ?? []),
    ...(all ? [lastOf(link.address)] : []),
  ]);

/** Where a value is looked for: the person it is of, and where steps begin. */
interface Aim extends SiteGround {
  owner: Owner;
  inRow: boolean;
}

function pointAtValue({ owner, ground, layout, inRow }: Aim, element: Element, field: SiteField) {
  const beside = besideOf(field, owner, PERSON_READERS);
  const link = closest(element, 'a[href]') ?? selectAll(element, 'a[href]', 1)[0];
  const target = field === 'websites' ? link : widen(element, ground.card);
  const text = target && siteValue(target, field, beside);
  if (target === undefined || text === undefined) return refuse('not-this');
  const counts = siteCounts(field, beside);
  // What the page says of the person must not stand in a mark either; where steps lead does not depend on it.
  const said = [text, ...beside.known].filter((one) => one.length <= 120);
  const words = [ground.identity, ...said, ...handlesOf(owner.shown, inRow)].map(foldText);
  const personal = { ...ground, identity: words.join(' ') };
  const steps = stepsTo(target, { ground: personal, root: ground.card, anchor: 'card', counts });
  const named = hostFor(owner.view, owner.name) === undefined;
  if (layout === undefined || named || !steps) return refuse('unmarked');
  const place = placeOn(layout, field, steps);
  return follow(place, ground, counts) === target ? ({ ok: true, place, text } as const) : refuse('unmarked');
}

/** A field in one row of a list, and what is read in all of them; nothing where all say the same: that is a label. */
function pointInRow(
  view: PageView,
  owners: readonly RowOwner[],
  element: Element,
  field: SiteField,
): Pointed {
  const owner = owners.find(({ row }) => contains(row.element, element));
  if (owner === undefined || !SITE_LIST_POINTABLE.some((one) => one === field)) return refuse('outside');
  const aim = { ...groundOfRow(owner), owner, inRow: true };
  const pointed = pointAtValue(aim, element, field);
  if (!pointed.ok) return pointed;
  const recipes = [asRecipe(pointed.place)];
  const reading = readPeople({ ...view, page: { ...view.page, recipes } }, undefined);
  const people = reading?.ok ? reading.people : [];
  const values = people.flatMap((person) => person[field] ?? []);
  const text = tellRows(values);
  return text === undefined ? refuse('not-this') : { ...pointed, text };
}

/** Where a field of a person stands on the pages of a site, from the element the user pointed at. */
export function deriveSiteRecipe(page: PageInView, element: Element, field: PointedPlace['field']): Pointed {
  const view = viewPage(page);
  if (view === undefined || !contains(view.region, element)) return refuse('outside');
  const known = SITE_FIELDS.find((one) => one === field);
  const subject = subjectOf(view);
  const list = subject?.certain ? undefined : findRowOwners(view);
  if (list !== undefined) return known ? pointInRow(view, list.owners, element, known) : refuse('outside');
  if (field === 'name') return pointAtName(view, element);
  if (subject === undefined) return refuse('no-person');
  const owner = ownerOf(subject);
  const aim = { ...groundOnPage(owner), owner, inRow: false };
  return known === undefined ? refuse('not-this') : pointAtValue(aim, element, known);
}
