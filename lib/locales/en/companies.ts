import { plural } from '../plural.ts';

/** Companies: the list, and the page of one. Names, days and numbers arrive written. */
export const companies = {
  title: 'Companies',
  found: (n: number) => plural('en', n, { one: '# company', other: '# companies' }),
  search: 'Search companies',
  searchExample: 'Name, industry or place',
  columns: {
    name: 'Name',
    industry: 'Industry',
    size: 'Size',
    place: 'Place',
    people: 'People',
    seen: 'Last change',
  },
  none: {
    title: 'No company here yet',
    body: 'Open a company’s page on LinkedIn and save it from the popup. People you know there are linked to it by themselves.',
  },
  noMatch: {
    title: 'No company matches',
    body: 'Each word must begin a word of the name, industry or place.',
    action: 'Clear the search',
  },
  gone: {
    title: 'This company is not here',
    body: 'It was taken back, joined with another, or the address is an old one.',
    action: 'Back to companies',
  },
  facts: 'Facts',
  openPage: 'Open the company page',
  seenOn: (day: string) => `last seen ${day}`,
  people: 'Known people',
  nobody: 'Nobody known here yet. Capture someone who works here, and they stand here by their role.',
  missingRoles: 'Sought, and not known yet',
  missingFacts: (fields: string) => `Not known: ${fields}.`,
  whereFacts: 'The company page shows them.',
  stages: 'Stages',
  edit: (field: string) => `Edit ${field}`,
  oneALine: 'One a line.',
  cleared: 'cleared by hand',
  problems: {
    name: 'A company needs a name.',
    number: 'A whole number, like 240',
    year: 'A year, like 1987',
    link: 'A web address looks like https://company.example',
  },
  edited: (field: string) => `${field} changed`,
  openCompany: (name: string) => `Open ${name} in Assay`,
};
