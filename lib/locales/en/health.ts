import type { PointRefusal } from '../../capture/recipe/pointed.ts';
import type { RecipesFileProblem } from '../../exchange/recipes-file.ts';
import type { CompanyField } from '../../model/reading.ts';
import { plural } from '../plural.ts';

/** How well pages are read, and pointing at the right text. Field names, days and counts arrive written. */
export const health = {
  title: 'Reading health',
  about:
    'How often each part of a page was found, and which way of reading found it. Counts alone, on this device alone: no names, no addresses, nothing a page said.',
  kinds: {
    'linkedin-profile': 'LinkedIn profile',
    'linkedin-people-search': 'LinkedIn search',
    'linkedin-connections': 'LinkedIn connections',
    'linkedin-group-members': 'LinkedIn group members',
    'linkedin-post-people': 'LinkedIn reactions and comments',
    'linkedin-company': 'LinkedIn company page',
    'linkedin-company-people': 'LinkedIn company, people',
    'linkedin-sales': 'Sales Navigator',
    'any-site': 'Other sites',
  } as Partial<Record<string, string>>,
  layouts: {
    sdui: 'SDUI',
    ember: 'Ember',
    'ember-people': 'Ember',
    public: 'signed out',
    'sales-lead': 'lead',
    'sales-search': 'lead search',
    'sales-list': 'lead list',
    'sales-account': 'account',
    people: 'list',
    plain: 'no markup',
    rdfa: 'RDFa',
    'json-ld': 'JSON-LD',
    'h-card': 'h-card',
    'open-graph': 'Open Graph',
  } as Partial<Record<string, string>>,
  kindIn: (kind: string, layout: string) => `${kind} (${layout})`,
  companyFields: {
    name: 'Name',
    industry: 'Industry',
    size: 'Company size',
    place: 'Headquarters',
    website: 'Website',
    employees: 'People on LinkedIn',
    type: 'Kind of company',
    founded: 'Founded',
    specialties: 'Specialties',
    about: 'About',
    phone: 'Phone',
  } satisfies Record<CompanyField, string>,
  since: {
    today: 'since today',
    yesterday: 'since yesterday',
    weekday: (day: string) => `since ${day}`,
    date: (day: string) => `since ${day}`,
  },
  fine: {
    title: 'Everything reads as it did',
    body: (n: number) => plural('en', n, { one: '# page counted so far.', other: '# pages counted so far.' }),
  },
  trouble: (n: number) =>
    plural('en', n, { one: '# thing reads worse than before', other: '# things read worse than before' }),
  says: {
    fallback: (field: string, since: string, n: string, of: string) =>
      `${field}: read by its fallback ${since} (${n} of ${of})`,
    lost: (field: string, n: number) =>
      plural('en', n, {
        one: `${field}: not found on the last page`,
        other: `${field}: not found on the last # pages`,
      }),
    disputed: (field: string, n: string, of: string) =>
      `${field}: two ways of reading differed (${n} of ${of})`,
  },
  advice: {
    byHand: 'The site may have changed. Until Assay knows the new page, add it by hand.',
    fallback:
      'What is read is still checked. If it looks wrong, open such a page, then Assay, and point at the right text.',
    lost: 'The site may have changed. Open such a page, then Assay, and point at the right text.',
    disputed:
      'The first way of reading is kept. Compare it with the page, and point at the right text if it is wrong.',
  },
  empty: {
    title: 'Nothing read yet',
    body: 'Open a profile, then Assay. From the first page on, this view shows how well each part is found.',
  },
  columns: { field: 'Field', found: 'Found', how: 'Read by', last: 'Last found', state: 'State' },
  pages: (n: number) => plural('en', n, { one: '# page', other: '# pages' }),
  lastRead: (day: string) => `last read ${day}`,
  foundOf: (n: string, of: string) => `${n} of ${of}`,
  recipeReader: 'the place you pointed at',
  ways: { usual: 'the usual way', fallback: 'fallback' },
  states: {
    usual: 'as usual',
    few: 'too few to say',
    never: 'not seen yet',
    fallback: 'by fallback',
    lost: 'not found',
    disputed: 'readings differ',
    pointed: 'where you pointed',
  },
  reset: 'Count anew',
  resetDone: 'Counts cleared',
  places: {
    title: 'Places you pointed at',
    about:
      'Asked last, only where nothing else finds the field. They hold the structure of a page and nothing of a person, so they can be handed on.',
    empty:
      'None yet. In the popup on a profile, a company or a list, choose “Wrong or missing? Point at it”.',
    row: (field: string, kind: string) => `${field}, ${kind}`,
    made: (day: string) => `pointed out ${day}`,
    remove: (field: string) => `Remove the place of ${field}`,
    removed: (field: string) => `Place of ${field} removed`,
    exportFile: 'Export',
    importFile: 'Import',
    nothingToExport: 'There is nothing to export yet.',
    imported: (n: number) => plural('en', n, { one: '# place imported', other: '# places imported' }),
    nothingNew: 'Nothing new: every place of the file is here already.',
    leftOut: (n: number) =>
      plural('en', n, {
        one: '# entry was left out: it is no place.',
        other: '# entries were left out: they are no places.',
      }),
    problems: {
      'not-json': 'The file cannot be read: it is not JSON. Nothing was imported.',
      'not-places': 'The file holds no places exported from Assay. Nothing was imported.',
      newer: 'The file is from a newer Assay. Update the extension, then import it.',
      'too-large': 'The file is too large to hold places. Nothing was imported.',
      empty: 'The file holds no place that can be used. Nothing was imported.',
    } satisfies Record<RecipesFileProblem, string>,
  },
  point: {
    ask: 'Wrong or missing? Point at it',
    which: 'Point at',
    notHere: 'Open the page again, then try once more.',
    title: (field: string) => `Point at: ${field}`,
    hints: {
      text: 'Click the text on the page, or use the arrow keys and Enter. Esc ends it.',
      picture: 'Click the picture on the page, or use the arrow keys and Enter. Esc ends it.',
      link: 'Click the employer’s name or the title of the present job, where it links to the employer. Esc ends it.',
      list: 'Click one entry of the list, or its heading. The whole list is then read. Esc ends it.',
      row: 'Click it in one row. It is then read at that place in every row. Esc ends it.',
    },
    reads: 'On this page it reads:',
    keep: 'Keep this place',
    again: 'Point again',
    cancel: 'Cancel',
    kept: 'Kept. Open Assay again to read the page with it.',
    failed: 'It could not be kept. Try again.',
    refusals: {
      'no-person': 'Assay cannot tell whose page this is, so nothing can be learnt here.',
      outside:
        'This field cannot stand there. Point into the card with the name; for jobs, titles and schools, into their lists.',
      unmarked: 'Nothing on the page tells this place from others, so it would be a guess elsewhere.',
      'not-this': 'That text cannot be this field, or belongs to another one.',
    } satisfies Record<PointRefusal, string>,
  },
};
