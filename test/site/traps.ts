import { STARS } from './public/roles.ts';
import { durationText } from './site-dates.ts';
import { uiWords } from './ui-words.ts';
import { type Neighbours, neighboursOf, type SiteView } from './view.ts';
import { presentRole, type SitePerson, type World } from './world.ts';

/** Words that name or describe someone else. */
const about = (people: readonly SitePerson[]): string[] =>
  people.flatMap((one) => [one.shownName, one.headline]);

function sduiTraps(near: Neighbours, person: SitePerson, view: SiteView): string[] {
  const words = uiWords(view.locale);
  const employer = presentRole(person)?.company;
  return [
    ...about([...near.aside, ...near.premium, ...near.suggested, ...near.authors]),
    ...near.mentioned.map((one) => one.shownName),
    ...near.mutual.map((one) => one.given),
    `· ${words.degree[person.degree === '2nd' ? '1st' : '2nd']}`,
    words.activity,
    words.adOptions,
    ...(employer ? [words.highlights, words.bothWorkedAt(employer.name)] : []),
  ];
}

function emberTraps(world: World, near: Neighbours, person: SitePerson, view: SiteView): string[] {
  const words = uiWords(view.locale);
  return [
    ...about([...near.aside, ...near.premium, ...near.authors]),
    ...near.mutual.map((one) => one.shownName),
    world.viewer.shownName,
    world.viewer.slug,
    world.viewer.profileId,
    words.degreeInWords[person.degree],
    `${person.given} has verifications`,
    'birthDateOn',
    'test',
  ];
}

function publicTraps(near: Neighbours, person: SitePerson, view: SiteView): string[] {
  return [
    ...about(near.aside),
    ...near.recommenders.map((one) => one.shownName),
    uiWords(view.locale).joinToSee,
    ...(person.masked ? [STARS] : []),
  ];
}

/** Texts on a page that must never come out as a whole field value: other people, headings, counters, the player. */
export function trapsOf(world: World, person: SitePerson, view: SiteView): string[] {
  const near = neighboursOf(world, person);
  const words = uiWords(view.locale);
  const grouped = person.jobs
    .filter((job) => job.roles.length > 1)
    .map((job) => durationText(words, job.roles));
  const late = view.scrolled ? [...about(near.recommenders), ...grouped] : [];
  const title = view.titleOf === undefined ? [] : [view.titleOf];
  switch (view.layout) {
    case 'sdui':
      return [...sduiTraps(near, person, view), words.unread(0), words.videoLoading, ...late, ...title];
    case 'ember':
      return [
        ...emberTraps(world, near, person, view),
        words.unread(0),
        words.videoLoading,
        ...late,
        ...title,
      ];
    case 'public':
      return [...publicTraps(near, person, view), ...grouped, ...title];
  }
}
