import { plural } from '../plural.ts';

/** The first page after installation. */
export const welcome = {
  title: 'Who is worth your next call?',
  lead: 'Assay reads the profile you are looking at, when you ask, and shows how well it fits, what it does not know, and what to ask next.',
  language: 'Language',
  promises: 'What is read, and where it stays',
  reads: {
    title: 'Only the page in front of you, only when you ask',
    body: 'Name, headline, title, company, place, positions, education and contact details, as far as the page shows them. Assay never clicks, scrolls or opens pages for you.',
  },
  stays: {
    title: 'On this computer',
    body: 'No account, no server, no telemetry. Everything is in this browser profile. Removing the extension removes it all, so export what you want to keep.',
  },
  sources: {
    title: 'With a source and a date on every fact',
    body: 'You can always tell a person what you hold about them and where you read it, and erase it for good.',
  },
  objection: {
    title: 'An objection is one click and final',
    body: 'Everything about the person is removed. A keyed hash of their addresses stays, so that no capture brings them back.',
  },
  terms: {
    title: 'The site’s terms may forbid this',
    body: 'LinkedIn’s user agreement restricts tools that copy profiles, and other sites have rules of their own. In the EU you also owe people word that you hold their data. Both are yours to decide; Assay stays quiet on the page and cannot decide them for you.',
  },
  builder: 'Your first ICP, in a minute',
  builderHint: 'An ICP is the customer you look for. Pick what you know and leave the rest.',
  chosen: (n: string, of: string) => `${n} of ${of}`,
  ask: {
    seniority: 'Who decides?',
    function: 'In which function?',
    size: 'How many people work there?',
    industry: 'In which industry?',
    place: 'Where?',
    company: 'Who are your competitors?',
  },
  steps: {
    manager: 'Manager or above',
    director: 'Director or above',
    'vice-president': 'Vice president or above',
    cxo: 'C-level or owner',
  },
  neverHint: 'Their people are left out of your calls.',
  use: 'Use this ICP',
  startEmpty: 'Start empty',
  pickFirst: 'Pick at least one answer, or start empty.',
  done: (name: string) => `“${name}” is in use`,
  doneBody: (criteria: number) =>
    plural('en', criteria, {
      one: 'Everyone you capture is now held against its # criterion.',
      other: 'Everyone you capture is now held against its # criteria.',
    }),
  emptyDone: 'You start without an ICP',
  emptyBody:
    'People are captured all the same. Scores say that there is no profile yet, until you write one.',
  writeIcp: 'Write an ICP',
  changeIcp: 'Change it',
  next: 'What to do now',
  openProfile: 'Open a profile on LinkedIn',
  thenCapture: 'captures the person on screen',
  thenOpen: 'opens Assay: the score, why, and what to ask next',
  keysElsewhere: (where: string) =>
    `If a key does nothing, another extension holds it. Set your own under ${where}.`,
  openAssay: 'Open Assay',
};
