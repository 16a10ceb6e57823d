import { CAPS, DEGREES, READ_FIELDS } from '../../model/caps.ts';
import { linkedInUrl } from '../../model/identity.ts';
import type { FieldEvidence, GoodReading, PersonReading, ReadField } from '../../model/reading.ts';
import type { Recipe } from '../../model/recipe.ts';
import { type FieldReader, readField } from '../field-readers.ts';
import { localeOf, present } from '../reading-parts.ts';
import { recipeReaders } from '../recipe/read.ts';
import { chooseJob, isSchool, sameWords } from './choose-job.ts';
import { readContactOverlay } from './contact-overlay.ts';
import type { ProfileLayout } from './layout.ts';
import type { Subject } from './subject.ts';

/** The subject's identities, the address's own first. */
function identitiesOf(subject: Subject): string[] {
  const { slugs, ids, members } = subject.stated;
  const stated = [
    ...slugs,
    ...[...ids].map((id) => `li:id/${id}`),
    ...[...members].map((number) => `li:member/${number}`),
  ];
  return [...new Set([subject.identity, ...stated])].slice(0, CAPS.identities);
}

const one = (name: string, value: string | undefined): FieldReader<Subject, string> => ({
  name,
  read: () => value,
});

type Ask = <Value>(field: ReadField, readers: readonly FieldReader<Subject, Value>[]) => Value | undefined;

/** What the page says of the person's work: jobs and schools, and the present employer they and the top card agree on. */
function readWork(subject: Subject, { fields }: ProfileLayout, ask: Ask) {
  const experience = ask('positions', fields.experience);
  const education = ask('education', fields.education);
  const shown = readField('company', subject, fields.company).value;
  const job = chooseJob(experience, shown);
  const company = ask('company', [
    one('present-job', job?.company),
    ...fields.company.map((reader) => notSchool(reader, (text) => isSchool(text, experience, education))),
  ]);
  const jobUrl = sameWords(job?.company, company) ? job?.companyUrl : undefined;
  const topCardUrl = job?.company === undefined || sameWords(job.company, shown) ? fields.companyUrl : [];
  const urlReaders = company === undefined ? [] : [one('present-job', jobUrl), ...topCardUrl];
  return {
    noJob: experience?.unread === 0 && job === undefined,
    facts: {
      title: ask('title', [one('present-job', job?.title)]),
      company,
      companyUrl: ask('companyUrl', urlReaders),
      positions: experience?.positions.slice(0, CAPS.positions),
      education: education?.slice(0, CAPS.positions),
    },
  };
}

function toReading(
  subject: Subject,
  layout: ProfileLayout,
  person: PersonReading,
  absent: ReadonlySet<ReadField>,
  health: FieldEvidence[],
): GoodReading {
  return {
    ok: true,
    kind: 'person',
    adapter: 'linkedin-profile',
    version: layout.version,
    layout: layout.layout,
    locale: localeOf(subject.document),
    people: [person],
    notLoaded: READ_FIELDS.filter((field) => person[field] === undefined && !absent.has(field)),
    health,
  };
}

/** Reads every field of a subject whose identity has been checked; `undefined` when no name is shown and one is needed. */
export function readPerson(
  subject: Subject,
  layout: ProfileLayout,
  recipes: readonly Recipe[] = [],
): GoodReading | undefined {
  const { fields } = layout;
  const health: FieldEvidence[] = [];
  const ask: Ask = <Value>(field: ReadField, readers: readonly FieldReader<Subject, Value>[]) => {
    const pointed = recipeReaders(field, layout, recipes) as FieldReader<Subject, Value>[];
    const answer = readField(field, subject, [...readers, ...pointed]);
    if (answer.evidence) health.push(answer.evidence);
    return answer.value;
  };
  const name = ask('name', subject.pointed ? fields.name.map(byRecipe) : fields.name);
  const url = linkedInUrl(subject.identity);
  if (url === undefined || (name === undefined && layout.nameless !== true)) return undefined;
  const work = readWork(subject, layout, ask);
  const contact = readContactOverlay(subject, recipes);
  const degree = ask('degree', fields.degree);
  const person = present<PersonReading>({
    identities: identitiesOf(subject),
    url,
    name,
    headline: ask('headline', fields.headline),
    ...work.facts,
    location: ask('location', fields.location),
    degree: DEGREES.find((known) => known === degree),
    about: ask('about', fields.about),
    photoUrl: ask('photoUrl', fields.photoUrl),
    emails: contact?.emails,
    phones: contact?.phones,
    websites: contact?.websites,
    connectedOn: contact?.connectedOn,
  });
  // Identity and address alone are nothing to keep.
  if (name === undefined && Object.keys(person).length <= 2) return undefined;
  const absent = new Set([...layout.certainlyAbsent(subject), ...(contact?.certainlyAbsent ?? [])]);
  if (work.noJob) absent.add('title');
  return toReading(subject, layout, person, absent, health);
}

/** The name's own reader where the user pointed the name out. */
const byRecipe = (reader: FieldReader<Subject, string>): FieldReader<Subject, string> =>
  reader.corroborates ? reader : { ...reader, name: 'recipe' };

function notSchool(
  reader: FieldReader<Subject, string>,
  school: (text: string) => boolean,
): FieldReader<Subject, string> {
  return {
    ...reader,
    read: (subject) => {
      const text = reader.read(subject);
      return text !== undefined && school(text) ? undefined : text;
    },
  };
}
