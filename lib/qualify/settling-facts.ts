import type { Icp } from '../model/icp.ts';
import type { CriterionResult } from '../model/scorecard.ts';
import { tally } from './tally.ts';

/** More tests of one fact than this are not played through: they are never said to settle. */
const MOST_TESTS = 4;
const NOTHING = { low: 0, value: 0, high: 0 };

/** What a criterion asks about: its field, and of the user's own fields the name as well. */
function factOf({ field, name }: Pick<CriterionResult, 'field' | 'name'>): string {
  return name === undefined ? field : `${field}:${name}`;
}

function learn(result: CriterionResult, met: boolean): CriterionResult {
  const share = met ? 1 : 0;
  return { ...result, verdict: met ? 'match' : 'miss', share: { low: share, value: share, high: share } };
}

/** Whether the verdict is no longer `unsure` however the tests at these places turn out. */
function settles(
  results: readonly CriterionResult[],
  places: readonly number[],
  icp: Pick<Icp, 'parts' | 'borders'>,
): boolean {
  for (let outcome = 0; outcome < 2 ** places.length; outcome++) {
    const learnt = results.map((result, place) => {
      const bit = places.indexOf(place);
      return bit < 0 ? result : learn(result, Boolean(outcome & (1 << bit)));
    });
    if (tally(learnt, NOTHING, 0, icp).verdict === 'unsure') return false;
  }
  return true;
}

/**
 * The unknown facts of someone unsure of which each, known clearly, would settle the verdict by itself: whatever
 * combination of match and miss it turned out to be, the verdict would be another than `unsure`. Where an answer only
 * comes near what is sought (partial), the verdict may stay open all the same. Named by field, of the user’s own fields as `custom:` and the name.
 */
export function settlingFacts(
  results: readonly CriterionResult[],
  icp: Pick<Icp, 'parts' | 'borders'>,
): string[] {
  const places = new Map<string, number[]>();
  for (const [place, result] of results.entries()) {
    if (result.verdict !== 'unknown') continue;
    const fact = factOf(result);
    places.set(fact, [...(places.get(fact) ?? []), place]);
  }
  return [...places]
    .filter(([, tests]) => tests.length <= MOST_TESTS && settles(results, tests, icp))
    .map(([fact]) => fact);
}
