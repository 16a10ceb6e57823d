import { STUDY_DEGREES } from './data/employers.ts';
import { ABOUT_SENTENCES, AT_WORDS, SKILLS, TOPICS } from './data/sentences.ts';
import { makeCareer } from './make-career.ts';
import { makeName, type SiteName } from './make-name.ts';
import { itemAt, makeRandom, type Random } from './random.ts';
import type {
  SiteCompany,
  SiteContact,
  SiteJob,
  SiteLanguage,
  SiteLayout,
  SiteLocale,
  SitePerson,
  SiteSchool,
  SiteStudy,
} from './world.ts';

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const LAYOUT_ROUND: readonly SiteLayout[] = ['sdui', 'ember', 'sdui', 'public', 'sdui', 'ember'];
const LOCALE_ROUND: readonly SiteLocale[] = ['en', 'en', 'id', 'en', 'fr', 'en', 'de'];
const DEGREE_ROUND = ['1st', '2nd', '2nd', '3rd+', '1st'] as const;

export interface Surroundings {
  seed: number;
  companies: readonly SiteCompany[];
  schools: readonly SiteSchool[];
}

function makeContact(random: Random, name: SiteName, index: number, employer?: SiteCompany): SiteContact {
  const box = name.latin;
  const day = `${10 + random.int(18)}`;
  const hasMail = index % 5 !== 3;
  return {
    emails: hasMail ? [`${box}@${employer?.domain ?? 'mailbox.example'}`] : [],
    phones: index % 4 === 0 ? [`+1555${2_000_000 + index}`] : [],
    websites:
      index % 3 === 0
        ? [`https://${box.replaceAll('.', '-')}.example/`, `https://notes.example/${box}?page=1&tab=all`]
        : [],
    ...(index % 4 === 1 ? { birthday: { month: 1 + random.int(12), day: 1 + random.int(28) } } : {}),
    ...(DEGREE_ROUND[index % 5] === '1st'
      ? { connectedOn: `202${random.int(6)}-0${1 + random.int(9)}-${day}` }
      : {}),
  };
}

/** The line under the name. The number is in the last form so that no two people share a headline. */
function makeHeadline(random: Random, language: SiteLanguage, jobs: SiteJob[], index: number): string {
  const role = jobs[0]?.roles[0];
  const employer = jobs[0]?.company.name ?? '';
  const former = jobs[1]?.company.name;
  const topic = random.pick(TOPICS);
  if (!role || role.end) return `${topic} | Open to the next workshop | No. ${index + 1}`;
  const main = `${role.title.text} ${AT_WORDS[language]} ${employer}`;
  switch (index % 4) {
    case 1:
      return `${main} | ${topic}${former ? ` | ex-${former}` : ''}`;
    case 2:
      return `${topic} 🌍 ${main}`;
    case 3:
      return `${topic} & “${random.pick(TOPICS)}” <${index + 1}>`;
    default:
      return main;
  }
}

function makeAbout(random: Random, language: SiteLanguage): string[] {
  const list = ABOUT_SENTENCES[language];
  const first = random.int(list.length);
  return Array.from({ length: 2 + random.int(3) }, (_, step) => itemAt(list, first + step));
}

/** One study, or none for every ninth person. */
function makeStudies(random: Random, schools: readonly SiteSchool[], index: number): SiteStudy[] {
  if (index % 9 === 8) return [];
  const from = 2002 + random.int(12);
  const degree = random.chance(0.8) ? { degree: random.pick(STUDY_DEGREES) } : {};
  return [{ school: random.pick(schools), ...degree, from, to: from + 3 + random.int(3) }];
}

/** The person at a place in the list: a function of the seed and the place alone. */
export function makePerson(around: Surroundings, index: number): SitePerson {
  const random = makeRandom(`${around.seed}/${index}`);
  const name = makeName(index);
  const language = name.culture.language;
  const [location, country] = random.pick(name.culture.places);
  const employed = index % 11 !== 6;
  const jobs = makeCareer(random, {
    language,
    companies: around.companies,
    place: location,
    index,
    employed,
  });
  const layout = itemAt(LAYOUT_ROUND, index);
  return {
    slug: name.slug,
    profileId: `ACoAAP${random.text(33, BASE64URL)}`,
    memberId: 900_010_000 + index,
    shownName: name.shownName,
    given: name.given,
    ...(name.family === undefined ? {} : { family: name.family }),
    culture: name.culture.key,
    ...(index % 3 === 2 ? { pronouns: random.pick(['She/Her', 'He/Him', 'They/Them']) } : {}),
    headline: makeHeadline(random, language, jobs, index),
    location,
    country,
    degree: itemAt(DEGREE_ROUND, index),
    photo: index % 8 === 5 ? 'none' : index % 8 === 2 ? 'open-to-work' : 'plain',
    ...(index % 6 === 4 ? {} : { about: makeAbout(random, language) }),
    jobs,
    studies: makeStudies(random, around.schools, index),
    skills: Array.from({ length: 3 }, (_, step) => itemAt(SKILLS, index + step * 3)),
    contact: makeContact(random, name, index, employed ? jobs[0]?.company : undefined),
    followers: 200 + random.int(20_000),
    badge: random.pick(['premium', 'verified', 'none']),
    layout,
    locale: itemAt(LOCALE_ROUND, index),
    masked: layout === 'public' && index % 12 === 9,
  };
}
