import type { Education } from '../../model/reading.ts';
import type { PointableField, Recipe } from '../../model/recipe.ts';
import { foldText } from '../../model/text.ts';
import { contains, select } from '../dom.ts';
import { type FieldReader, readField } from '../field-readers.ts';
import type { Experience } from '../linkedin/choose-job.ts';
import type { ProfileLayout } from '../linkedin/layout.ts';
import { belongsToSubject, isElsewhere, type Subject } from '../linkedin/subject.ts';
import { follow, isMarked, recipesFor } from './steps.ts';
import { countsFor, type Known, readFrom } from './values.ts';

const folded = (list: readonly (string | undefined)[]) =>
  new Set(list.flatMap((text) => (text === undefined ? [] : [foldText(text)])));

/** Reads the other fields, and so learns which texts are already accounted for. */
export function knownBeside(field: PointableField, subject: Subject, { fields }: ProfileLayout): Known {
  const isWork = field === 'company' || field === 'companyUrl';
  const read = (other: 'name' | 'headline' | 'company' | 'location') =>
    readField(other, subject, fields[other]).value;
  const company = field === 'company' ? undefined : read('company');
  const others = (['name', 'headline', 'location'] as const).filter((other) => other !== field);
  const schools = readField('education', subject, fields.education).value ?? [];
  const jobs = readField('positions', subject, fields.experience).value?.positions ?? [];
  const employers = [...jobs.map((job) => job.company), ...(field === 'companyUrl' ? [company] : [])];
  return {
    texts: folded([
      ...others.map(read),
      ...schools.map(({ school }) => school),
      ...(isWork ? [] : [company, ...employers]),
    ]),
    employers: folded(employers),
    hasHistory: schools.length > 0 && jobs.length > 0,
  };
}

/** Fields that are lists of entries in a card of their own. */
export type ListField = 'positions' | 'education';

/** Whether a card lists jobs: their ranges are followed by a length, which those of schools are not. */
const hasJobs = (experience: Experience | undefined): experience is Experience =>
  experience?.positions.some(({ dates }) => dates?.includes('·')) === true;

/** The entries of a card the user pointed out, by the layout's own reader of entries; `undefined` where they are none of that kind. */
export function readList(
  card: Element,
  field: 'positions',
  subject: Subject,
  layout: ProfileLayout,
): Experience | undefined;
export function readList(
  card: Element,
  field: ListField,
  subject: Subject,
  layout: ProfileLayout,
): Experience | Education[] | undefined;
export function readList(card: Element, field: ListField, subject: Subject, { entries }: ProfileLayout) {
  const apart = !contains(card, subject.card) && !contains(subject.card, card) && !isElsewhere(card);
  if (entries === undefined || !apart || !belongsToSubject(card, subject)) return undefined;
  const jobs = entries.jobs(card, subject);
  if (field === 'positions') return hasJobs(jobs) ? jobs : undefined;
  const schools = hasJobs(jobs) ? undefined : entries.schools(card, subject);
  const told = schools?.some(({ dates }) => dates !== undefined) || select(card, 'a[href*="/school/"]');
  return told ? schools : undefined;
}

function readRecipe(recipe: Recipe, subject: Subject, layout: ProfileLayout): unknown {
  const { field } = recipe;
  if (field === 'positions' || field === 'education') {
    const card = follow(recipe, subject, () => true);
    return card && readList(card, field, subject, layout);
  }
  const known = knownBeside(field, subject, layout);
  const element = follow(recipe, subject, countsFor(field, subject, known));
  return element && readFrom(element, field, subject, known, isMarked(recipe));
}

/** The readers that the user's recipes make for one field. They come after all others. */
export const recipeReaders = (
  field: string,
  layout: ProfileLayout,
  recipes: readonly Recipe[],
): FieldReader<Subject, unknown>[] =>
  recipesFor(recipes, 'linkedin-profile', layout.layout, field).map((recipe) => ({
    name: 'recipe',
    read: (subject) => readRecipe(recipe, subject, layout),
  }));
