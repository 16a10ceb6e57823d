/** The ways out. File extension, and the type a Blob of it should carry. */
export const PRESETS = {
  hubspot: { extension: 'csv', type: 'text/csv;charset=utf-8' },
  salesforce: { extension: 'csv', type: 'text/csv;charset=utf-8' },
  pipedrive: { extension: 'csv', type: 'text/csv;charset=utf-8' },
  outreach: { extension: 'csv', type: 'text/csv;charset=utf-8' },
  salesloft: { extension: 'csv', type: 'text/csv;charset=utf-8' },
  'google-contacts': { extension: 'csv', type: 'text/csv;charset=utf-8' },
  vcard: { extension: 'vcf', type: 'text/vcard;charset=utf-8' },
  vcard4: { extension: 'vcf', type: 'text/vcard;charset=utf-8' },
  xlsx: { extension: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  'excel-csv': { extension: 'csv', type: 'text/csv;charset=utf-8' },
  csv: { extension: 'csv', type: 'text/csv;charset=utf-8' },
  tsv: { extension: 'tsv', type: 'text/tab-separated-values;charset=utf-8' },
  ics: { extension: 'ics', type: 'text/calendar;charset=utf-8' },
  json: { extension: 'json', type: 'application/json' },
} as const;
export type Preset = keyof typeof PRESETS;

/** Files of lines and columns, which are of the user's choosing. */
const SHEETS = ['xlsx', 'excel-csv', 'csv', 'tsv'] as const satisfies readonly Preset[];
export type Sheet = (typeof SHEETS)[number];

/** Files another program imports, with columns it knows. */
const IMPORTERS = [
  'hubspot',
  'salesforce',
  'pipedrive',
  'outreach',
  'salesloft',
  'google-contacts',
] as const satisfies readonly Preset[];
export type Importer = (typeof IMPORTERS)[number];

export const isSheet = (preset: Preset): preset is Sheet => (SHEETS as readonly Preset[]).includes(preset);
export const isImporter = (preset: Preset): preset is Importer =>
  (IMPORTERS as readonly Preset[]).includes(preset);
