import { CONTACT_FIELDS } from '../../model/caps.ts';
import type { Education } from '../../model/reading.ts';
import type {
  PointableAdapter,
  PointableField,
  PointedPlace,
  Recipe,
  RecipeStep,
} from '../../model/recipe.ts';
import { foldText } from '../../model/text.ts';
import type { PageInView } from '../adapter.ts';
import { attribute, closest, contains, parentOf, selectAll } from '../dom.ts';
import { readField } from '../field-readers.ts';
import { companyAddress } from '../linkedin/addresses.ts';
import { chooseJob, type Experience } from '../linkedin/choose-job.ts';
import { isPeopleTab } from '../linkedin/company-people.ts';
import { readContactOverlay } from '../linkedin/contact-overlay.ts';
import { CONTACT_OVERLAY } from '../linkedin/landmarks-contact.ts';
import { openProfile } from '../linkedin/read-profile.ts';
import type { Opened } from '../linkedin/sub-pages.ts';
import { visibleText } from '../visible-text.ts';
import { type Climb, stepsTo, stepsToMarked, widen } from './climb.ts';
import { CONTACT_LAYOUT, type ContactField, rowAround, stepsToRow } from './contact.ts';
import { deriveCompanyRecipe } from './derive-company.ts';
import { deriveRowRecipe } from './derive-rows.ts';
import { deriveSalesRecipe } from './derive-sales.ts';
import { deriveSiteRecipe } from './derive-site.ts';
import { countsForName, nameIn, pointedName } from './name.ts';
import { asRecipe, type Pointed, type PointRefusal, refusePoint as refuse } from './pointed.ts';
import { knownBeside, type ListField, readList } from './read.ts';
import { anchorOf, follow, isMarked } from './steps.ts';
import { countsFor, pictureAt, readFrom } from './values.ts';

const placeOn = (
  { layout }: Opened,
  field: PointableField,
  anchor: Recipe['anchor'],
  steps: RecipeStep[],
): PointedPlace => ({ adapter: 'linkedin-profile', layout: layout.layout, field, anchor, steps });

/** The name: its own place is what tells the subject, so the card is found by everything but the name. */
function pointAtName(page: PageInView, element: Element): Pointed {
  let target: Element | undefined;
  const opened = openProfile(page, (card) => {
    if (contains(card, element)) target = widen(element, card);
    return contains(card, element) ? target : undefined;
  });
  if (target === undefined) return refuse('outside');
  if ('ok' in opened || opened.subject.heading !== target) return refuse('no-person');
  const { card } = opened.subject;
  const name = nameIn(target, opened.subject);
  if (name === undefined) return refuse('not-this');
  // On other pages the name is not known yet, so no step may lean on it.
  const { heading, ...ground } = opened.subject;
  const climb: Climb = { ground, root: card, anchor: 'card', counts: countsForName, name: heading };
  const steps = stepsTo(heading, climb);
  if (steps === undefined) return refuse('unmarked');
  const place = placeOn(opened, 'name', 'card', steps);
  const again = pointedName(ground, [asRecipe(place)]);
  return again === target ? { ok: true, place, text: name } : refuse('unmarked');
}

const inLines = (entries: readonly (string | undefined)[][]): string =>
  entries.map((parts) => parts.filter(Boolean).join(', ')).join('\n');

/** What a list read from a card says of the field the user asked for; `undefined` where they pointed at something else. */
function toldByList(
  field: PointableField,
  list: Experience | Education[],
  element: Element,
  { subject, layout }: Opened,
): string | undefined {
  if (Array.isArray(list)) return inLines(list.map(({ school, degree }) => [school, degree]));
  if (field === 'positions') return inLines(list.positions.map(({ title, company }) => [title, company]));
  const job = chooseJob(list, readField('company', subject, layout.fields.company).value);
  if (field === 'title') {
    const shown = foldText(visibleText(element, 500) ?? '');
    return job !== undefined && shown === foldText(job.title) ? job.title : undefined;
  }
  const link = closest(element, 'a[href]');
  return companyAddress(link && attribute(link, 'href'), subject.url) === job?.companyUrl
    ? job?.companyUrl
    : undefined;
}

/** The card around what was pointed at that lists jobs or schools, and how it is found again by a mark of its own. */
function pointAtList(opened: Opened, element: Element, field: PointableField): Pointed {
  const { subject, layout } = opened;
  const root = anchorOf(subject, 'main');
  const kind: ListField = field === 'education' ? 'education' : 'positions';
  if (root === undefined || !contains(root, element) || contains(subject.card, element))
    return refuse('outside');
  const climb: Climb = { ground: subject, root, anchor: 'main', counts: () => true };
  let reason: PointRefusal = 'not-this';
  for (let at: Element | undefined = element; at !== undefined && at !== root; at = parentOf(at)) {
    const list = readList(at, kind, subject, layout);
    const text = list && toldByList(field, list, element, opened);
    if (text === undefined) continue;
    reason = 'unmarked';
    const steps = stepsToMarked(at, climb);
    const place = steps && placeOn(opened, kind, 'main', steps);
    if (place && follow(place, subject, climb.counts) === at) return { ok: true, place, text };
  }
  return refuse(reason);
}

/** A row of the contact-info overlay, told by its icon. */
function pointAtContact({ subject }: Opened, element: Element, field: ContactField): Pointed {
  const overlays = selectAll(subject.document, CONTACT_OVERLAY, 10);
  const overlay = overlays.find((known) => contains(known, element));
  const row = overlay && rowAround(element, overlay);
  if (overlay === undefined || row === undefined) return refuse('outside');
  const { heading: _, ...rest } = subject;
  const steps = stepsToRow(row, { ...rest, card: overlay });
  if (steps === undefined) return refuse('unmarked');
  const place: PointedPlace = {
    adapter: 'linkedin-profile',
    layout: CONTACT_LAYOUT,
    field,
    anchor: 'card',
    steps,
  };
  const before = readContactOverlay(subject)?.[field];
  const read = readContactOverlay(subject, [asRecipe(place)])?.[field];
  return read && before === undefined ? { ok: true, place, text: read.join('\n') } : refuse('not-this');
}

/** The element that holds a value: the picture or the link that was meant, or the text as wide as it is alone. */
function targetOf(element: Element, root: Element, field: PointableField): Element | undefined {
  if (field === 'photoUrl') return pictureAt(element, root);
  if (field !== 'companyUrl') return widen(element, root);
  const around = closest(element, 'a[href]');
  const [inside, second] = selectAll(element, 'a[href*="/company/"]', 5);
  return around ?? (second === undefined ? inside : undefined);
}

function pointAtValue(opened: Opened, element: Element, field: PointableField): Pointed {
  const { subject, layout } = opened;
  const anchor = contains(subject.card, element) ? 'card' : 'main';
  const root = anchorOf(subject, anchor);
  // Outside the person's card stand other people; of single values, only the text about oneself has a card of its own.
  if (root === undefined || !contains(root, element) || (anchor === 'main' && field !== 'about'))
    return refuse('outside');
  const known = knownBeside(field, subject, layout);
  const target = targetOf(element, root, field);
  if (target === undefined || readFrom(target, field, subject, known, true) === undefined)
    return refuse('not-this');
  const counts = countsFor(field, subject, known);
  const steps = stepsTo(target, { ground: subject, root, anchor, counts });
  if (steps === undefined) return refuse('unmarked');
  const place = placeOn(opened, field, anchor, steps);
  const again = follow(place, subject, counts);
  const text = again && readFrom(again, field, subject, known, isMarked(place));
  return again === target && text !== undefined ? { ok: true, place, text } : refuse('unmarked');
}

/**
 * Where a field stands, from the one element the user pointed at: structure only, nothing of the person. The place is
 * handed over only when, followed again on this very page, it leads back to the element and its text can be the field.
 * Title and employer's page stand in the list of jobs: pointing at them says where that list is.
 * @param element in the page, visible, as the pointer hit it
 */
export function deriveRecipe(
  page: PageInView,
  element: Element,
  field: PointableField,
  adapter: PointableAdapter = 'linkedin-profile',
): Pointed {
  if (adapter === 'any-site') return deriveSiteRecipe(page, element, field);
  if (adapter === 'linkedin-sales') return deriveSalesRecipe(page, element, field);
  if (adapter === 'linkedin-company' && !isPeopleTab(page.url))
    return deriveCompanyRecipe(page, element, field);
  if (adapter !== 'linkedin-profile') return deriveRowRecipe(page, element, field, adapter);
  if (field === 'name') return pointAtName(page, element);
  const opened = openProfile(page);
  if ('ok' in opened) return refuse('no-person');
  const contact = CONTACT_FIELDS.find((known) => known === field);
  if (contact !== undefined) return pointAtContact(opened, element, contact);
  const inCard = field === 'companyUrl' && contains(opened.subject.card, element);
  const isListed =
    field === 'positions' ||
    field === 'education' ||
    field === 'title' ||
    (field === 'companyUrl' && !inCard);
  return isListed ? pointAtList(opened, element, field) : pointAtValue(opened, element, field);
}
