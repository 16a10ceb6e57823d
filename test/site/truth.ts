import { mailIdentity } from '../../lib/model/identity.ts';
import {
  CAPS,
  type PersonReading,
  type Position,
  READ_FIELDS,
  type ReadField,
} from '../../lib/model/reading.ts';
import { cleanText } from '../../lib/model/text.ts';
import { companyHref } from './addresses.ts';
import { portraitUrl, portraitUrls } from './images.ts';
import { publicCompanyHref } from './public/addresses.ts';
import { datesText, studyText } from './site-dates.ts';
import { trapsOf } from './traps.ts';
import { type UiWords, uiWords } from './ui-words.ts';
import { hostilePerson } from './variants/hostile.ts';
import { profileUrl, type SiteView } from './view.ts';
import { presentRole, type SiteCompany, type SitePerson, type SiteRole, type World } from './world.ts';

/** What a capture of one page has to come to. */
export interface PersonTruth {
  /** The right reading. A field that is absent here and not in `notLoaded` is one the page shows the person lacks. */
  fields: PersonReading;
  /** Fields this view does not show at all: they must be absent from a reading. */
  notLoaded: ReadField[];
  /** Other wordings of a field that are as right, such as the same portrait in another size. */
  alsoRight: Partial<Record<ReadField, readonly string[]>>;
  /** Texts on the page that must never come out as a whole field value. */
  traps: string[];
}

const clean = (text: string, most: number): string => cleanText(text, most) ?? '';

/** Drops keys whose value is `undefined`, which the reading's types do not allow. */
function compact<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as never;
}

function companyUrl(company: SiteCompany, view: SiteView): string | undefined {
  if (!company.hasPage) return undefined;
  return view.layout === 'public' ? `${publicCompanyHref(company)}/` : companyHref(company);
}

function positionTruth(company: SiteCompany, role: SiteRole, view: SiteView, words: UiWords): Position {
  const signedIn = view.layout !== 'public';
  const place = signedIn
    ? [role.place, role.mode && words.mode[role.mode]].filter((part) => part !== undefined).join(' · ')
    : role.place;
  return compact({
    title: role.title.text,
    company: company.name,
    companyUrl: companyUrl(company, view),
    employmentType: signedIn && role.employment ? words.employment[role.employment] : undefined,
    dates: datesText(words, role),
    location: place || undefined,
    current: role.end === undefined,
  }) as Position;
}

/** Roles as the view lists them; a masked signed-out page hides the newest. */
function shownPositions(person: SitePerson, view: SiteView, words: UiWords): Position[] {
  const all = person.jobs.flatMap(({ company, roles }) =>
    roles.map((role) => positionTruth(company, role, view, words)),
  );
  return isMasked(person, view) ? all.slice(1) : all;
}

const isMasked = (person: SitePerson, view: SiteView): boolean => view.layout === 'public' && person.masked;

/** Which fields a view keeps to itself. */
function hiddenFields(person: SitePerson, view: SiteView): ReadField[] {
  const belowFold: ReadField[] = ['title', 'companyUrl', 'positions', 'education'];
  return [
    ...(view.layout === 'public' ? (['degree'] as const) : []),
    ...(view.layout !== 'public' && !view.scrolled ? belowFold : []),
    ...(isMasked(person, view) ? (['title'] as const) : []),
    ...(view.overlay ? [] : (['emails', 'phones', 'websites', 'connectedOn'] as const)),
  ];
}

/** Identities the view states. A reading may hold fewer, never others. */
function identitiesOf(person: SitePerson, view: SiteView): string[] {
  const shows = { id: view.layout !== 'public', member: view.layout === 'ember' };
  const connectable = view.layout === 'sdui' && person.degree !== '1st';
  return [
    `li:in/${person.slug}`,
    ...(shows.id ? [`li:id/${person.profileId}`] : []),
    ...(shows.member || connectable ? [`li:member/${person.memberId}`] : []),
    ...(view.overlay ? person.contact.emails.flatMap((mail) => mailIdentity(mail) ?? []) : []),
    ...(view.overlay ? person.contact.phones.map((phone) => `tel:${phone}`) : []),
  ];
}

function fieldsOf(person: SitePerson, view: SiteView): PersonReading {
  const words = uiWords(view.locale);
  const present = presentRole(person);
  const { emails, phones, websites, connectedOn } = person.contact;
  const studies = person.studies.map((one) =>
    compact({ school: one.school.name, degree: one.degree, dates: studyText(words, one) }),
  );
  const positions = shownPositions(person, view, words);
  const some = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);
  return compact({
    identities: identitiesOf(person, view),
    url: profileUrl(person),
    name: clean(person.shownName, CAPS.name),
    headline: clean(person.headline, CAPS.line),
    title: present?.role.title.text,
    company: present?.company.name,
    companyUrl: present && companyUrl(present.company, view),
    location: clean(person.location, CAPS.line),
    degree: person.degree,
    about: person.about && clean(person.about.join(' '), CAPS.long),
    photoUrl: portraitUrl(person, view.layout === 'sdui' ? 100 : 400),
    positions: some(positions),
    education: some(studies),
    emails: some(emails),
    phones: some(phones),
    websites: some(websites),
    connectedOn,
  }) as PersonReading;
}

/** On a hostile page the employer and the photo link to script: no link may come out, the texts may. */
function withoutLinks(fields: PersonReading, dangerous: string | undefined): PersonReading {
  const { companyUrl: _company, photoUrl: _photo, ...rest } = fields;
  if (!rest.positions) return rest;
  const positions = rest.positions.map(({ companyUrl: url, ...position }) =>
    url === undefined || url === dangerous ? position : { ...position, companyUrl: url },
  );
  return { ...rest, positions };
}

/** The day in the page's own words, beside the ISO day. */
function connectedWording(person: SitePerson, words: UiWords): string[] {
  const [year, month, day] = (person.contact.connectedOn ?? '').split('-').map(Number);
  return year && month && day ? [words.day(year, month, day)] : [];
}

/** What a capture of `renderProfile(world, person, view)` has to come to. Variants other than `hostile` have no truth: see `refusalsOf`. */
export function truthOf(world: World, person: SitePerson, view: SiteView): PersonTruth {
  const subject = view.variant === 'hostile' ? hostilePerson(person) : person;
  const whole = fieldsOf(subject, view);
  const safe = view.variant === 'hostile' ? withoutLinks(whole, whole.companyUrl) : whole;
  const notLoaded = hiddenFields(subject, view);
  const shown = Object.entries(safe).filter(([field]) => !notLoaded.some((hidden) => hidden === field));
  return {
    fields: Object.fromEntries(shown) as unknown as PersonReading,
    notLoaded: READ_FIELDS.filter((field) => notLoaded.includes(field)),
    alsoRight: {
      photoUrl: portraitUrls(person),
      connectedOn: connectedWording(person, uiWords(view.locale)),
      companyUrl: safe.companyUrl ? [safe.companyUrl.replace(/\/$/, '')] : [],
    },
    traps: trapsOf(world, subject, view),
  };
}
