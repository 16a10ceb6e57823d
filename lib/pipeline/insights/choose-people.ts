import { type InsightChoice, type InsightPerson, NO_ICP } from '../../model/insights.ts';

/**
 * Those a choice of profile and group is about. The choices of profile, `none` among them, part everyone without overlap.
 */
export function choosePeople(
  people: readonly InsightPerson[],
  { icpId, group }: Pick<InsightChoice, 'icpId' | 'group'>,
): readonly InsightPerson[] {
  if (icpId === undefined && group === undefined) return people;
  const wanted = icpId === NO_ICP ? undefined : icpId;
  return people.filter(
    (person) =>
      (icpId === undefined || person.icpId === wanted) &&
      (group === undefined || person.groups.includes(group)),
  );
}
