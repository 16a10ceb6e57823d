import type { ListingWords } from './listing-words.ts';

export const words: ListingWords = {
  name: 'Assay: qualify the people you prospect, on your own computer',
  short:
    'Read the profile in view, see how well it fits and why, follow up on time. No account, no server: it all stays with you.',
  long: [
    'Assay is for people who prospect on LinkedIn and sites like it. Press one key on a profile, and Assay reads the page in front of you, holds the person against the customer you want, and says how well they fit, why, and how sure it is.',
    'What you get:',
    '- A score with its range, and the words on the page that decided it.',
    '- The one question worth asking next, answered with a click.',
    '- A pipeline from suspect to customer, with gates that say what is missing.',
    '- A plan for the day that keeps promises first and fills the rest by what waiting would cost.',
    '- Reminders, cadences, and messages checked against the person’s record before they leave.',
    '- Files in and out: lists from other tools, and exports your CRM takes as they are.',
    'Everything stays in your browser. There is no account, no server and no telemetry. Assay reads a page only when you ask, and never clicks, scrolls or sends anything for you. Somebody who objected does not come back.',
    'In English, Indonesian, French, German and Spanish. A site’s terms may forbid capturing profiles; staying within them is your decision.',
  ],
  purpose:
    'Assay reads the profile the user is looking at, when they ask, and helps them qualify that person and follow up, with all data kept on their own computer.',
  permissions: {
    activeTab:
      'To read the page in front of the user when they click the icon or press the key, on any site.',
    scripting:
      'To run the packaged reader once in that page. It returns what it read and leaves nothing behind.',
    storage: 'To keep the user’s settings and unfinished drafts in the browser.',
    unlimitedStorage:
      'To keep thousands of people with their history in the local database without the browser removing them.',
    alarms: 'To wake at the time of the next follow-up.',
    notifications: 'To tell that a follow-up is due. No name is shown unless the user switches that on.',
    contextMenus: 'To offer capturing in the page’s menu and the side panel in the icon’s menu.',
    sidePanel: 'To show the person beside the page and follow the user from profile to profile.',
    downloads:
      'Asked for only when the user switches on backups that come by themselves: to save them and keep the newest few.',
    site: 'On *.linkedin.com: to show on the icon whether the person in the address is known already, and to capture by key without opening the popup.',
  },
  privacy: [
    {
      question: 'What data is collected?',
      answer:
        'None by the developer. What the user captures stays in the local database of their browser profile.',
    },
    {
      question: 'Is data sent anywhere?',
      answer:
        'No. The extension’s pages may connect to nothing but themselves; the content security policy forbids it.',
    },
    { question: 'Is data sold or used for anything else?', answer: 'No. Nobody but the user can see it.' },
    { question: 'Is remote code used?', answer: 'No. Every script is in the package.' },
    {
      question: 'How is data removed?',
      answer:
        'A person is erased with one action, which leaves a keyed hash so that they do not return. Removing the extension removes everything.',
    },
  ],
  headings: {
    short: 'Short description',
    long: 'Description',
    purpose: 'Single purpose',
    permissions: 'Why each permission',
    privacy: 'Privacy practices',
    pictures: 'Pictures',
  },
  pictures: {
    today: 'Today: whom to contact, through which channel, and why them',
    pipeline: 'The pipeline, a column a stage',
    people: 'Everyone you kept, with their scores',
    person: 'One person: where the points come from, and what to ask next',
    icp: 'The customer you look for, and what a change would do',
  },
};
