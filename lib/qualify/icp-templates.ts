import type { Criterion } from '../model/icp.ts';

/** A criterion before it is somebody's: without an id. */
type Sought<C> = C extends unknown ? Omit<C, 'id'> : never;
type TemplateCriterion = Sought<Criterion>;

/** A profile of a common persona to start from. Its name and a sentence about it are the locales'. */
interface IcpTemplate {
  key: string;
  criteria: readonly TemplateCriterion[];
  /** Days from first talk to signature that are usual with this persona. */
  cycleDays: number;
}

const MUST = { kind: 'must' } as const;
const NICE = { kind: 'nice' } as const;

/**
 * Personas that buy for a company. Priors are guesses at the share of strangers who match, to be corrected by the user.
 * Industries and places are left out: those are each seller's own.
 */
export const ICP_TEMPLATES = [
  {
    key: 'operations-leader',
    cycleDays: 90,
    criteria: [
      { ...MUST, field: 'seniority', operator: 'at-least', values: ['director'], weight: 9, prior: 0.3 },
      { ...MUST, field: 'function', values: ['operations'], weight: 8, prior: 0.3 },
      {
        ...MUST,
        field: 'size',
        operator: 'between',
        values: ['201-500', '1001-5000'],
        weight: 7,
        prior: 0.3,
      },
      { ...NICE, field: 'tenure', operator: 'at-most', values: ['2'], weight: 2, prior: 0.4 },
    ],
  },
  {
    key: 'finance-decision-maker',
    cycleDays: 120,
    criteria: [
      { ...MUST, field: 'seniority', operator: 'at-least', values: ['director'], weight: 9, prior: 0.3 },
      { ...MUST, field: 'function', values: ['finance', 'accounting'], weight: 8, prior: 0.3 },
      { ...NICE, field: 'size', operator: 'at-least', values: ['51-200'], weight: 6, prior: 0.5 },
      {
        ...NICE,
        field: 'title',
        values: ['CFO', 'finance director', 'controller', 'treasurer'],
        weight: 4,
        prior: 0.3,
      },
    ],
  },
  {
    key: 'it-leader',
    cycleDays: 120,
    criteria: [
      { ...MUST, field: 'function', values: ['information-technology'], weight: 9, prior: 0.3 },
      {
        ...MUST,
        field: 'seniority',
        operator: 'at-least',
        values: ['experienced-manager'],
        weight: 8,
        prior: 0.3,
      },
      { ...NICE, field: 'size', operator: 'at-least', values: ['201-500'], weight: 6, prior: 0.4 },
      { ...NICE, field: 'title', values: ['CIO', 'CTO', 'head of IT', 'CISO'], weight: 4, prior: 0.3 },
    ],
  },
  {
    key: 'hr-leader',
    cycleDays: 60,
    criteria: [
      { ...MUST, field: 'function', values: ['human-resources'], weight: 9, prior: 0.3 },
      {
        ...MUST,
        field: 'seniority',
        operator: 'at-least',
        values: ['experienced-manager'],
        weight: 8,
        prior: 0.3,
      },
      { ...NICE, field: 'size', operator: 'between', values: ['51-200', '501-1000'], weight: 6, prior: 0.4 },
    ],
  },
  {
    key: 'marketing-leader',
    cycleDays: 60,
    criteria: [
      { ...MUST, field: 'function', values: ['marketing'], weight: 9, prior: 0.3 },
      {
        ...MUST,
        field: 'seniority',
        operator: 'at-least',
        values: ['entry-manager'],
        weight: 7,
        prior: 0.4,
      },
      { ...NICE, field: 'size', operator: 'between', values: ['11-50', '501-1000'], weight: 5, prior: 0.5 },
      { ...NICE, field: 'channel', values: ['content', 'event', 'referral'], weight: 3, prior: 0.3 },
    ],
  },
  {
    key: 'sales-leader',
    cycleDays: 45,
    criteria: [
      { ...MUST, field: 'function', values: ['sales', 'business-development'], weight: 9, prior: 0.3 },
      {
        ...MUST,
        field: 'seniority',
        operator: 'at-least',
        values: ['experienced-manager'],
        weight: 8,
        prior: 0.3,
      },
      { ...NICE, field: 'size', operator: 'at-least', values: ['11-50'], weight: 4, prior: 0.6 },
    ],
  },
  {
    key: 'founder',
    cycleDays: 30,
    criteria: [
      { ...MUST, field: 'seniority', values: ['cxo', 'owner-partner'], weight: 9, prior: 0.3 },
      { ...MUST, field: 'size', operator: 'at-most', values: ['11-50'], weight: 8, prior: 0.4 },
      { ...NICE, field: 'title', values: ['founder', 'co-founder', 'owner'], weight: 5, prior: 0.3 },
    ],
  },
  {
    key: 'procurement',
    cycleDays: 120,
    criteria: [
      { ...MUST, field: 'function', values: ['purchasing'], weight: 9, prior: 0.3 },
      {
        ...NICE,
        field: 'seniority',
        operator: 'at-least',
        values: ['entry-manager'],
        weight: 6,
        prior: 0.4,
      },
      { ...NICE, field: 'size', operator: 'at-least', values: ['201-500'], weight: 6, prior: 0.4 },
      {
        ...NICE,
        field: 'title',
        values: ['procurement', 'purchasing', 'buyer', 'sourcing'],
        weight: 4,
        prior: 0.3,
      },
    ],
  },
] as const satisfies readonly IcpTemplate[];

export type TemplateKey = (typeof ICP_TEMPLATES)[number]['key'];

/** The template's criteria with ids of their own. */
export function fillTemplate(key: TemplateKey, makeId: () => string): Criterion[] {
  const { criteria } = ICP_TEMPLATES.find((template) => template.key === key) ?? { criteria: [] };
  return criteria.map(
    (criterion) => ({ ...criterion, values: [...criterion.values], id: makeId() }) as Criterion,
  );
}
