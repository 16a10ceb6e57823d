import { type InsightChoice, NO_ICP } from '../../model/insights.ts';
import type { Columns } from './columns.ts';

/** Whom a choice is about: a 1 for each of them, and how many they are. */
export interface Chosen {
  is: Uint8Array;
  people: number;
}

/**
 * Those a choice of profile and group is about. The choices of profile, `none` among them, part everyone without overlap.
 */
export function choosePeople(
  { people, icp, icpIds, groups, groupStart, groupKeys }: Columns,
  { icpId, group }: Pick<InsightChoice, 'icpId' | 'group'>,
): Chosen {
  const is = new Uint8Array(people);
  // Nobody has the place of a profile that scores nobody.
  const wanted = icpId === NO_ICP ? 0 : icpIds.indexOf(icpId ?? '') + 1 || -1;
  const wantedGroup = group === undefined ? -1 : groupKeys.indexOf(group);
  let chosen = 0;
  for (let who = 0; who < people; who += 1) {
    if (icpId !== undefined && icp[who] !== wanted) continue;
    if (group !== undefined) {
      const own = groups.subarray(groupStart[who], groupStart[who + 1]);
      if (!own.includes(wantedGroup)) continue;
    }
    is[who] = 1;
    chosen += 1;
  }
  return { is, people: chosen };
}

/** Everybody's groups and how many are in each, the largest first. */
export function countGroups({ groups, groupKeys }: Columns): { key: string; n: number }[] {
  const counted = groupKeys.map((key) => ({ key, n: 0 }));
  for (const place of groups) {
    const one = counted[place];
    if (one) one.n += 1;
  }
  return counted.sort((one, other) => other.n - one.n || (one.key < other.key ? -1 : 1));
}
