import type { CompanyField } from '../../model/reading.ts';
import { plural } from '../plural.ts';

/** The side panel, and what the popup says of companies. Days, times and names arrive written. */
export const panel = {
  open: 'Open side panel',
  /** The browser lets Assay into other sites one click at a time. */
  noAccess: {
    title: 'Assay does not see this page',
    body: 'It sees LinkedIn by itself, and any other site only when you click its icon in the toolbar. Click it here, and this panel reads along until you leave the site.',
  },
  /** A page about somebody it does not name. */
  nameless: {
    title: 'This page does not name the person',
    body: 'Nothing was saved. Save them from their profile first; after that, this page adds to what is known.',
    open: 'Open the profile',
  },
  company: {
    known: 'Known',
    readOn: (day: string, time: string) => `company page, read ${day} ${time}`,
    save: 'Save company',
    update: 'Update company',
    nothingNew: 'The page says nothing new',
    saved: (name: string) => `${name} saved`,
    updated: (name: string) => `${name} updated`,
    news: (n: number) =>
      plural('en', n, {
        one: '# field differs from what is known',
        other: '# fields differ from what is known',
      }),
    people: (n: number) =>
      plural('en', n, { one: 'You know # person here', other: 'You know # people here' }),
    nobody: 'Save someone who works here, and they stand here with their role.',
    roleOpen: 'Role not clear from the title',
    role: (name: string, levels: string) => `${name}: ${levels}`,
    missing: (n: number) =>
      plural('en', n, {
        one: 'Nobody known yet in this role',
        other: 'Nobody known yet in these # roles',
      }),
    /** The toolbar icon’s tooltip on the page of a company that is known. */
    icon: (name: string) => `${name}: known company`,
    fields: {
      name: 'Name',
      industry: 'Industry',
      size: 'Size',
      place: 'Headquarters',
      website: 'Website',
      employees: 'People on the site',
      type: 'Kind',
      founded: 'Founded',
      specialties: 'Specialties',
      about: 'About',
      phone: 'Phone',
    } satisfies Record<CompanyField, string>,
    howToGet: {
      about: 'Open the company’s “About” page, then read again.',
      absent: 'The page does not show it.',
    },
  },
  /** Which company fact a person’s score lacks. */
  hint: {
    facts: { industry: 'the company’s industry', size: 'the company’s size' },
    settles: (facts: string, n: number) =>
      plural('en', n, {
        one: `Not known: ${facts}. It would settle the verdict.`,
        other: `Not known: ${facts}. They would settle the verdict.`,
      }),
    narrows: (facts: string, n: number) =>
      plural('en', n, {
        one: `Not known: ${facts}. It would narrow the score.`,
        other: `Not known: ${facts}. They would narrow the score.`,
      }),
    open: 'Open the company page',
  },
};
