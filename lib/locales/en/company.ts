import { plural } from '../plural.ts';

/** The page of one company as an account. Names, days and numbers arrive written. */
export const company = {
  glance: {
    title: 'At a glance',
    warmth: 'How warm',
    nobodyScored: 'Nobody here has a score yet.',
    unscored: (n: number) => plural('en', n, { one: '# without a score', other: '# without a score' }),
    setAside: (n: number) => plural('en', n, { one: '# set aside', other: '# set aside' }),
    decides: 'Who decides',
    /** They said so themselves. */
    heard: 'heard',
    byJob: 'going by the job',
    nobodyDecides: 'Nobody known here decides. Ask someone who signs.',
    moreBuyers: (n: number) =>
      plural('en', n, { one: 'and # more with a say', other: 'and # more with a say' }),
    touched: 'Last in touch',
    neverTouched: 'No contact with anyone here yet.',
    next: 'Next follow-up',
    noNext: 'None set. Open a person and set the next touch.',
  },
  followUps: {
    none: 'Nothing is open with anyone here. Set the next touch on a person’s page, and it can be done or put off from here.',
  },
  written: {
    title: 'Written to',
    none: 'Nobody here has been written to yet. Messages to anyone here are listed, so that two people do not get the same on one day.',
    today: (names: string) => `Written to today: ${names}`,
    waitADay: 'Colleagues compare. Let a day pass before you write to someone else here.',
    alike: (names: string, day: string) => `${names} got the same on ${day}`,
  },
  moves: {
    title: 'Joined and left',
    none: 'Nobody known here joined in the last year or left in the last 90 days. Capture people again when you pass their pages, and it shows here.',
    joined: 'Joined',
    joinedFrom: (was: string) => `Joined from ${was}`,
    left: 'Left',
    leftFor: (now: string) => `Left for ${now}`,
  },
  signals: {
    none: 'No sign of interest from anyone here yet. Log one on a person’s page.',
  },
  timeline: {
    company: 'Company',
    nothing: {
      all: 'Nothing happened here yet.',
      touch: 'No touch among the people looked at. Write to someone, call them, or log a signal.',
      change: 'No change yet.',
      company: 'Nothing was read or set of the company itself.',
    },
    looked: (n: string, of: string) => `The ${n} of ${of} people something happened with last`,
    lookFurther: 'Look further',
  },
  people: {
    notAll: (n: number) =>
      plural('en', n, { one: 'Only # is read here.', other: 'Only the first # are read here.' }),
  },
  namesakes: {
    title: (n: number) =>
      plural('en', n, {
        one: 'Another record goes by this name or address',
        other: '# other records go by this name or address',
      }),
    body: 'While there are several, people who name the company without a link are linked to none.',
    join: 'Same company',
    apart: 'Another company',
    joinOne: (name: string, where: string) => `${name} is the same company: ${where}`,
    apartOne: (name: string, where: string) => `${name} is another company: ${where}`,
    joined: (name: string) => `Joined with ${name}`,
    keptApart: (name: string) => `${name} kept apart`,
  },
};
