import type { Finding } from '../../exchange/check-export.ts';
import type { Effect, Need } from '../../exchange/importer.ts';
import type { Preset } from '../../exchange/presets.ts';
import { plural } from '../plural.ts';

type Own = Exclude<Finding, Need | 'out'>;

/** The export room: whom, to where, what to know before, and how it went. */
export const exporting = {
  title: 'Export',
  who: 'Who',
  scopes: {
    qualified: { title: 'Qualified prospects', hint: 'Prospect, opportunity and customer.' },
    selection: { title: 'Selection', hint: 'The people ticked in People.' },
    list: { title: 'The list in People', hint: 'As it is searched and filtered there.' },
    everyone: { title: 'Everyone', hint: 'All the people kept in Assay.' },
  },
  segment: 'A segment of yours.',
  /** Becomes part of a file’s name. */
  fileLabels: { qualified: 'prospects', selection: 'selection', list: 'people', everyone: 'everyone' },
  as: 'For',
  groups: {
    crm: 'CRM',
    sequences: 'Sales outreach',
    contacts: 'Address books',
    sheets: 'Sheets',
    others: 'Other files',
  },
  presets: {
    hubspot: {
      title: 'HubSpot',
      hint: 'Its contact properties by name, then columns for properties of your own.',
    },
    salesforce: {
      title: 'Salesforce',
      hint: 'Leads for the Data Import Wizard. The reason is in Description.',
    },
    pipedrive: {
      title: 'Pipedrive',
      hint: 'People with their organisation and label. The reason is in Note.',
    },
    outreach: { title: 'Outreach', hint: 'Prospects, one tag each.' },
    salesloft: { title: 'Salesloft', hint: 'People, with the field names Salesloft uses.' },
    'google-contacts': { title: 'Google Contacts', hint: 'Every address, number and site, with labels.' },
    vcard: { title: 'vCard', hint: 'Version 3.0, for phones, Apple, Outlook and most others.' },
    vcard4: { title: 'vCard 4.0', hint: 'The newer version, for programs that ask for it.' },
    xlsx: { title: 'Excel workbook', hint: 'One sheet, all cells text. Columns of your choosing.' },
    'excel-csv': { title: 'CSV for Excel', hint: 'Opens with a double click, accents and columns right.' },
    csv: {
      title: 'CSV for importers',
      hint: 'For any other tool. Commas, UTF-8, first and last name apart.',
    },
    tsv: { title: 'Clipboard for Sheets', hint: 'Paste into Google Sheets or Excel. No file is made.' },
    ics: { title: 'Calendar', hint: 'Their open follow-ups, an event each.' },
    json: { title: 'JSON', hint: 'Everything known, each fact with its source and date.' },
  } satisfies Record<Preset, { title: string; hint: string }>,
  since: {
    title: 'Which of them',
    all: 'All of them',
    allHint: 'Also who has not changed.',
    news: (day: string) => `New or changed since ${day}`,
    newsHint: 'The last export in this form.',
  },
  preview: 'Preview',
  previewAside: (shown: number, total: string) =>
    plural('en', shown, { one: `the first of ${total}`, other: `the first # of ${total}` }),
  previewTable: 'The first rows, as they will be',
  exportNow: (n: number) => plural('en', n, { one: 'Export #', other: 'Export #' }),
  copyNow: (n: number) => plural('en', n, { one: 'Copy #', other: 'Copy #' }),
  fileName: (name: string) => `File: ${name}`,
  files: (n: number, app: string, most: string) =>
    plural('en', n, {
      one: `# file; ${app} takes ${most} rows in one.`,
      other: `# files, as ${app} takes ${most} rows in one.`,
    }),
  columnsNote: 'Unknown stays empty. The reason is a plain sentence; the score comes with its range.',
  suppressedNote: 'People who must not be contacted are not kept in Assay, so they are in no file.',
  check: 'Before it leaves',
  allWell: 'Nothing to fix.',
  lacks: {
    company: (n: number) =>
      plural('en', n, { one: '# person has no company', other: '# people have no company' }),
    mail: (n: number) =>
      plural('en', n, { one: '# person has no e-mail address', other: '# people have no e-mail address' }),
    mailForm: (n: number) =>
      plural('en', n, {
        one: '# person has an e-mail address of odd form',
        other: '# people have an e-mail address of odd form',
      }),
    oneMail: (n: number) =>
      plural('en', n, {
        one: '# person has an e-mail address that is in the file already',
        other: '# people have an e-mail address that is in the file already',
      }),
    contact: (n: number) =>
      plural('en', n, {
        one: '# person has neither e-mail nor phone',
        other: '# people have neither e-mail nor phone',
      }),
  } satisfies Record<Need, (n: number) => string>,
  /** What the other program makes of that: behind a colon or after a full stop. */
  effects: {
    rejects: (_n: number, lacks: string, app: string) => `${lacks}: ${app} will reject them.`,
    duplicates: (_n: number, lacks: string, app: string) =>
      `${lacks}: ${app} cannot recognise them and doubles them at the next import.`,
    skips: (_n: number, lacks: string, app: string) => `${lacks}: ${app} will skip them.`,
    empties: (_n: number, lacks: string, app: string) => `${lacks}: ${app} gets a name alone.`,
  } satisfies Record<Effect, (n: number, lacks: string, app: string) => string>,
  out: (n: number, app: string, stages: string) =>
    plural('en', n, {
      one: `# person stays out: ${app} is not to get these stages: ${stages}.`,
      other: `# people stay out: ${app} is not to get these stages: ${stages}.`,
    }),
  findings: {
    noMail: (n: number) =>
      plural('en', n, {
        one: '# person has no e-mail address. Some importers skip such rows.',
        other: '# people have no e-mail address. Some importers skip such rows.',
      }),
    unchanged: (n: number) =>
      plural('en', n, { one: '# person has not changed since.', other: '# people have not changed since.' }),
    noFollowUp: (n: number) =>
      plural('en', n, {
        one: '# person has no open follow-up and is not in the calendar.',
        other: '# people have no open follow-up and are not in the calendar.',
      }),
    backward: (n: number) =>
      plural('en', n, {
        one: '# person went back a stage. HubSpot moves no one back by an import: clear Lifecycle Stage there first.',
        other:
          '# people went back a stage. HubSpot moves no one back by an import: clear Lifecycle Stage there first.',
      }),
    setAside: (n: number) =>
      plural('en', n, { one: '# person is disqualified.', other: '# people are disqualified.' }),
    noScore: (n: number) =>
      plural('en', n, { one: '# person has no score.', other: '# people have no score.' }),
    old: (n: number) =>
      plural('en', n, {
        one: '# person was last seen over six months ago.',
        other: '# people were last seen over six months ago.',
      }),
  } satisfies Record<Own, (n: number) => string>,
  see: 'Who',
  more: (n: number) => plural('en', n, { one: 'and # more', other: 'and # more' }),
  leaveOut: 'Leave out',
  checking: 'Checking',
  checkFailed: 'The people could not be looked through.',
  nobodyLeft: 'Everyone is left out.',
  tooManyToCopy: (most: string) => `The clipboard takes ${most} people at most. Export a file instead.`,
  gathering: 'Gathering',
  noting: 'Noting it on the timelines',
  exported: (n: number) => plural('en', n, { one: '# person exported', other: '# people exported' }),
  copied: (n: number) => plural('en', n, { one: '# person copied', other: '# people copied' }),
  exportedBody: (name: string) => `${name} is in your downloads. Each timeline says that it went out.`,
  exportedFiles: (n: number) =>
    plural('en', n, {
      one: '# file is in your downloads. Each timeline says that it went out.',
      other: '# files are in your downloads. Each timeline says that it went out.',
    }),
  tooBig: (app: string, most: string) =>
    `${app} takes files of ${most} at most, and this is larger. Export fewer people.`,
  copiedBody: 'Paste into a sheet. Each timeline says that it went out.',
  cancelled: { title: 'Export cancelled', body: 'No file was made, and nothing was noted.' },
  notNoted: 'The export is out, but it could not be noted on the timelines.',
  notCopied: {
    title: 'The clipboard refused',
    body: 'The browser lets a page copy only while it is in front. Keep this tab in front, then try again.',
  },
  columns: {
    title: 'Columns',
    count: (n: number) => plural('en', n, { one: '# column', other: '# columns' }),
    extras: 'Columns behind those',
    extrasAbout: (app: string) =>
      `${app} asks at the import which property each belongs to. Without one it skips the column.`,
    chosen: 'In this order',
    others: 'Others',
    up: (name: string) => `Move ${name} up`,
    down: (name: string) => `Move ${name} down`,
    reset: 'As at first',
    changed: 'Columns changed',
    none: 'Choose one column at least.',
  },
  stages: {
    title: (app: string) => `Stages in ${app}`,
    about: 'What each stage becomes there. Empty changes nothing.',
    stage: 'Stage',
    exported: 'Exported',
    value: (stage: string, column: string) => `${column} of ${stage}`,
    inFile: (stage: string) => `Export ${stage}`,
    reset: 'As at first',
    changed: (stage: string) => `${stage} changed`,
    range: 'Cold-Warm and the like follow the score.',
  },
  owner: {
    label: 'Owner',
    example: 'me@company.example',
    hint: (app: string) => `Whose the records are in ${app}. Empty leaves them without one.`,
    changed: 'Owner changed',
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
    everyone: { title: 'Nobody is kept yet', body: 'Capture someone first, or import a file.' },
    segment: { title: 'The segment is empty', body: 'Nobody meets its filter just now.' },
    action: 'Open People',
  },
};
