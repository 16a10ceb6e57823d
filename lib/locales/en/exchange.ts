import type { Preset } from '../../exchange/index.ts';
import { plural } from '../plural.ts';

/** Files out of Assay, and the sentence that says why a person is in one. */
export const exchange = {
  title: 'Export',
  reasons: {
    notKnown: (fields: string) => `${fields} not known`,
    because: (verdict: string, why: string) => `${verdict}: ${why}.`,
    bare: (verdict: string) => `${verdict}.`,
  },
  who: 'Who',
  scopes: {
    qualified: { title: 'Qualified prospects', hint: 'Prospect, opportunity and customer.' },
    selection: { title: 'Selection', hint: 'The people ticked in People.' },
    list: { title: 'The list in People', hint: 'As it is searched and filtered there.' },
  },
  /** Becomes part of a file’s name. */
  fileLabels: { qualified: 'prospects', selection: 'selection', list: 'people' },
  as: 'As',
  presets: {
    csv: {
      title: 'CSV for importers',
      hint: 'For a CRM or another tool. Commas, UTF-8, first and last name apart.',
    },
    'excel-csv': { title: 'CSV for Excel', hint: 'Opens with a double click, accents and columns right.' },
    tsv: { title: 'Clipboard for Sheets', hint: 'Paste into Google Sheets or Excel. No file is made.' },
    json: { title: 'JSON', hint: 'Everything known, each fact with its source and date.' },
  } satisfies Record<Preset, { title: string; hint: string }>,
  preview: 'Preview',
  previewAside: (shown: number, total: string) =>
    plural('en', shown, { one: `the first of ${total}`, other: `the first # of ${total}` }),
  previewTable: 'The first rows, as they will be',
  exportNow: (n: number) => plural('en', n, { one: 'Export #', other: 'Export #' }),
  copyNow: (n: number) => plural('en', n, { one: 'Copy #', other: 'Copy #' }),
  fileName: (name: string) => `File: ${name}`,
  columnsNote: 'Unknown stays empty. The reason is a plain sentence; the score comes with its range.',
  suppressedNote: 'People who must not be contacted are not kept in Assay, so they are in no file.',
  check: 'Before it leaves',
  allWell: 'Everyone has an e-mail address and a score.',
  checks: {
    noMail: (n: number) =>
      plural('en', n, {
        one: '# person has no e-mail address. Some importers skip such rows.',
        other: '# people have no e-mail address. Some importers skip such rows.',
      }),
    noScore: (n: number) =>
      plural('en', n, { one: '# person has no score.', other: '# people have no score.' }),
    setAside: (n: number) =>
      plural('en', n, { one: '# person is disqualified.', other: '# people are disqualified.' }),
    old: (n: number) =>
      plural('en', n, {
        one: '# person was last seen over six months ago.',
        other: '# people were last seen over six months ago.',
      }),
  },
  checking: 'Checking',
  nobodyToExport: 'There is nobody to export.',
  tooManyToCopy: (most: string) => `The clipboard takes ${most} people at most. Export a file instead.`,
  gathering: 'Gathering',
  noting: 'Noting it on the timelines',
  exported: (n: number) => plural('en', n, { one: '# person exported', other: '# people exported' }),
  copied: (n: number) => plural('en', n, { one: '# person copied', other: '# people copied' }),
  exportedBody: (name: string) => `${name} is in your downloads. Each timeline says that it went out.`,
  copiedBody: 'Paste into a sheet. Each timeline says that it went out.',
  cancelled: { title: 'Export cancelled', body: 'No file was made, and nothing was noted.' },
  notNoted: 'The export is out, but it could not be noted on the timelines.',
  notCopied: {
    title: 'The clipboard refused',
    body: 'The browser lets a page copy only while it is in front. Keep this tab in front, then try again.',
  },
  empty: {
    qualified: {
      title: 'No qualified prospects yet',
      body: 'Move people to Prospect once they fit and have spoken with you. Or export the list in People.',
    },
    selection: { title: 'No one is ticked', body: 'Tick people in People, then export them.' },
    list: {
      title: 'The list is empty',
      body: 'Capture someone first, or clear the search and filters in People.',
    },
    action: 'Open People',
  },
};
