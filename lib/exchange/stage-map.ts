import type { StageEdits, StageRule } from '../model/export-choice.ts';
import type { ScoreSummary } from '../model/scorecard.ts';
import { STAGES, type Stage } from '../model/words.ts';
import type { Preset } from './presets.ts';

/** What each stage becomes in a file. */
export type StageMap = Readonly<Record<Stage, StageRule>>;

/** A column that says the stage, and what it may say by default in the other program. Others are the user's to write. */
export interface StageField {
  /** The column's id. */
  id: string;
  values: readonly string[];
}

interface StageTarget {
  fields: readonly StageField[];
  map: StageMap;
}

const out = (...values: readonly string[]) => ({ out: true, values });
const as = (...values: readonly string[]) => ({ out: false, values });

/** A target's map, its values in the order of its fields. */
function target(
  fields: readonly StageField[],
  map: Record<Stage, { out: boolean; values: readonly string[] }>,
): StageTarget {
  const rules = STAGES.map((stage) => {
    const { out, values } = map[stage];
    const said = fields.map(({ id }, at) => [id, values[at] ?? ''] as const);
    return [stage, { out, values: Object.fromEntries(said) }] as const;
  });
  return { fields, map: Object.fromEntries(rules) as unknown as StageMap };
}

/** Ratings by the score, which stay within what the stage allows. */
const RATING_RANGES = ['Cold-Warm', 'Warm-Hot', 'Cold-Hot'] as const;

const LIFECYCLES = [
  'Subscriber',
  'Lead',
  'Marketing Qualified Lead',
  'Sales Qualified Lead',
  'Opportunity',
  'Customer',
  'Evangelist',
  'Other',
];
const HUBSPOT_STATUSES = [
  'NEW',
  'OPEN',
  'IN_PROGRESS',
  'OPEN_DEAL',
  'UNQUALIFIED',
  'ATTEMPTED_TO_CONTACT',
  'CONNECTED',
  'BAD_TIMING',
];
const SALESFORCE_STATUSES = [
  'Open - Not Contacted',
  'Working - Contacted',
  'Closed - Converted',
  'Closed - Not Converted',
];
const [NEW_LEAD = '', WORKING = '', CONVERTED = '', NOT_CONVERTED = ''] = SALESFORCE_STATUSES;
const BY_SCORE = 'Cold-Hot';

/**
 * What stages become by default. HubSpot takes lifecycle stages by their label and lead statuses by their internal name; an empty
 * cell changes nothing there. An opportunity of Salesforce is made by converting a lead, never by an import.
 */
const TARGETS: Partial<Record<Preset, StageTarget>> = {
  hubspot: target(
    [
      { id: 'lifecycle-stage', values: LIFECYCLES },
      { id: 'lead-status', values: HUBSPOT_STATUSES },
    ],
    {
      suspect: out('Lead', 'NEW'),
      lead: as('Marketing Qualified Lead', 'OPEN'),
      prospect: as('Sales Qualified Lead', 'IN_PROGRESS'),
      opportunity: as('Opportunity', 'OPEN_DEAL'),
      customer: as('Customer'),
      nurture: as('', 'BAD_TIMING'),
      disqualified: as('', 'UNQUALIFIED'),
    },
  ),
  salesforce: target(
    [
      { id: 'lead-status', values: SALESFORCE_STATUSES },
      { id: 'rating', values: ['Hot', 'Warm', 'Cold', ...RATING_RANGES] },
    ],
    {
      suspect: as(NEW_LEAD),
      lead: as(NEW_LEAD, 'Cold-Warm'),
      prospect: as(WORKING, 'Warm-Hot'),
      opportunity: out(WORKING, 'Hot'),
      customer: as(CONVERTED),
      nurture: as(NEW_LEAD, 'Cold'),
      disqualified: as(NOT_CONVERTED),
    },
  ),
  pipedrive: target([{ id: 'label', values: ['Hot lead', 'Warm lead', 'Cold lead', 'Customer', BY_SCORE] }], {
    suspect: as(''),
    lead: as(BY_SCORE),
    prospect: as(BY_SCORE),
    opportunity: as('Hot lead'),
    customer: as('Customer'),
    nurture: as('Cold lead'),
    disqualified: as(''),
  }),
  outreach: target([{ id: 'tags', values: [] }], {
    suspect: as('Suspect'),
    lead: as('Lead'),
    prospect: as('Prospect'),
    opportunity: as('Opportunity'),
    customer: as('Customer'),
    nurture: as('Nurture'),
    disqualified: out('Disqualified'),
  }),
  salesloft: target([{ id: 'person-stage', values: [] }], {
    suspect: as(''),
    lead: as(''),
    prospect: as(''),
    opportunity: as(''),
    customer: as(''),
    nurture: as(''),
    disqualified: out(''),
  }),
  'google-contacts': target([{ id: 'labels', values: [] }], {
    suspect: as('Suspects'),
    lead: as('Leads'),
    prospect: as('Prospects'),
    opportunity: as('Opportunities'),
    customer: as('Customers'),
    nurture: as('Nurture'),
    disqualified: out('Disqualified'),
  }),
};

/** The columns of a preset that say the stage; none where it has no map. */
export function stageFieldsOf(preset: Preset): readonly StageField[] {
  return TARGETS[preset]?.fields ?? [];
}

/** What stages become in a preset, with what the user changed; `undefined` where stages are written as they are. */
export function stageMapOf(preset: Preset, edits: StageEdits = {}): StageMap | undefined {
  const map = TARGETS[preset]?.map;
  if (map === undefined) return undefined;
  const rules = STAGES.map((stage) => {
    const edit = edits[stage];
    const { out, values } = map[stage];
    return [
      stage,
      edit ? { out: edit.out, values: { ...values, ...edit.values } } : { out, values },
    ] as const;
  });
  return Object.fromEntries(rules) as unknown as StageMap;
}

const RATES = ['Cold', 'Warm', 'Hot'] as const;
const RATE_OF = { hot: 2, warm: 1, cool: 0, cold: 0 } as const;

/**
 * A rating as it is written: one that names a range follows the score within it. Without a score a range says nothing.
 * @param said `Hot`, `Cold-Warm`, or whatever else the user wrote
 */
export function rate(said: string | undefined, score: ScoreSummary | undefined): string | undefined {
  if (!(RATING_RANGES as readonly (string | undefined)[]).includes(said)) return said || undefined;
  if (score === undefined) return undefined;
  const [low = 'Cold', high = 'Hot'] = (said ?? '').split('-');
  const place = (word: string) => (RATES as readonly string[]).indexOf(word);
  return RATES[Math.min(place(high), Math.max(place(low), RATE_OF[score.label]))];
}
