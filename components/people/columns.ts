import type { ColumnChoice } from '../../lib/browser/settings.ts';
import { kindOf } from '../../lib/model/segment.ts';

/** The columns a table of people can have beside the name, in the order they are offered; with their widths at first, in pixels. */
const WIDTHS = {
  score: 128,
  grade: 92,
  stage: 104,
  nextDueAt: 124,
  lastSeenAt: 100,
  company: 180,
  title: 200,
  headline: 220,
  seniority: 132,
  function: 150,
  industry: 160,
  size: 112,
  country: 120,
  place: 160,
  tags: 150,
  lastContactAt: 116,
  capturedAt: 108,
  stageSince: 124,
  updatedAt: 108,
  changedAt: 108,
  noticeDueAt: 116,
  keptSince: 116,
  verdict: 96,
  icp: 140,
  cadence: 140,
  resting: 96,
  channel: 128,
  degree: 76,
  mail: 200,
  phone: 76,
  linkedin: 84,
  reason: 140,
} as const satisfies Readonly<Record<string, number>>;

const OWN_WIDTH = 140;
export const NAME = 'name';
/** The name has what the others leave, until it is given a width of its own; never less than this. */
export const NAME_WIDTH = 240;
export const NARROWEST = 60;
export const WIDEST = 600;

export const COLUMNS = Object.keys(WIDTHS);

export const widthOf = (id: string): number => (WIDTHS as Readonly<Record<string, number>>)[id] ?? OWN_WIDTH;

/** The columns shown until others are chosen. */
export const FIRST_COLUMNS: readonly ColumnChoice[] = [
  'score',
  'grade',
  'stage',
  'nextDueAt',
  'lastSeenAt',
].map((id) => ({ id, width: widthOf(id) }));

/** Whether a list can be sorted by a column. */
export const isSortable = (id: string): boolean => kindOf(id) !== undefined && kindOf(id) !== 'tags';

/** Whether the first press puts the largest, or latest, first. */
export const fallsFirst = (id: string): boolean =>
  kindOf(id) === 'number' ||
  id === 'grade' ||
  id === 'verdict' ||
  (kindOf(id) === 'moment' && id !== 'nextDueAt');
