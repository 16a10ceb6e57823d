import { type InsightChoice, NO_ICP } from '../../lib/model/insights.ts';
import { GRADE_LABELS, type Grade } from '../../lib/model/scorecard.ts';
import type { Condition, Filter } from '../../lib/model/segment.ts';
import type { RankSide, ReasonCount } from '../../lib/pipeline/insights/index.ts';

const is = (field: Condition['field'], value: string): Condition => ({ field, test: 'is', values: [value] });
const isUnknown = (field: Condition['field']): Condition => ({ field, test: 'unknown', values: [] });

/** Whom the report is about, and all groups there are. */
export interface Scoped {
  choice: Pick<InsightChoice, 'icpId' | 'group' | 'period'>;
  groups: readonly string[];
}

/**
 * Those in a group, where it is a tag. Lists hold tags alike whatever their capitals, insights do not: of two that differ in nothing
 * else neither is told. A segment may ask what no condition can.
 */
function inGroup(key: string, groups: readonly string[]): Condition | undefined {
  if (!key.startsWith('tag:')) return undefined;
  const alike = groups.filter((other) => other.toLowerCase() === key.toLowerCase());
  return alike.length > 1 ? undefined : is('tags', key.slice('tag:'.length));
}

const byIcp = (id: string | undefined): Condition => (id === undefined ? isUnknown('icp') : is('icp', id));

/** The conditions with those of the choice; `undefined` where one of them cannot be said. */
function within({ choice: { icpId, group }, groups }: Scoped, parts: readonly (Condition | undefined)[]) {
  const all = [
    ...(icpId === undefined ? [] : [byIcp(icpId === NO_ICP ? undefined : icpId)]),
    ...(group === undefined ? [] : [inGroup(group, groups)]),
    ...parts,
  ];
  const said = all.filter((part) => part !== undefined);
  return said.length === all.length ? ({ join: 'all', parts: said } satisfies Filter) : undefined;
}

function bySide(side: RankSide, key: string | undefined, groups: readonly string[]): Condition | undefined {
  if (side === 'icp') return byIcp(key);
  if (key === undefined) return undefined;
  return side === 'stage' ? is('stage', key) : inGroup(key, groups);
}

/**
 * The people one number of the ranks counts, as a filter of the table; `undefined` where none says exactly the same.
 * @param rank 0 for those not scored; absent for a whole row
 */
export function rankedPeople(
  scoped: Scoped,
  side: RankSide,
  key: string | undefined,
  rank?: Grade | 0,
): Filter | undefined {
  const grade = rank === 0 ? isUnknown('grade') : rank === undefined ? [] : is('grade', GRADE_LABELS[rank]);
  return within(scoped, [bySide(side, key, scoped.groups), ...[grade].flat()]);
}

/**
 * The people set aside for a reason. The table knows who is set aside now: that is the same only over all time, and where nobody
 * of them is back.
 */
export function peopleSetAside(scoped: Scoped, { reason, back }: ReasonCount): Filter | undefined {
  if (scoped.choice.period.kind !== 'all' || back > 0) return undefined;
  const why = reason === undefined ? isUnknown('reason') : is('reason', reason);
  return within(scoped, [is('stage', 'disqualified'), why]);
}
