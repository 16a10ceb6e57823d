import type { Story, TimeWindow } from '../../model/insights.ts';
import { type BantKey, type DisqualifyReason, RECORDED_REASONS } from '../../model/words.ts';
import { REASON_RULES } from '../disqualify-reasons.ts';
import { stageAt } from './count-funnel.ts';
import { isWithin } from './time-window.ts';

/** People set aside for one reason. */
export interface ReasonCount {
  /** Absent: none was told. */
  reason?: DisqualifyReason;
  /** The answer the reason stands for, where it stands for one. */
  bant?: BantKey;
  n: number;
  /** Of them, those who are no longer set aside. */
  back: number;
}

const WITHOUT = 'without';

/**
 * Why people were set aside within the window, most frequent first, each person by their last time in it. Reasons nobody was set
 * aside for are left out.
 */
export function countReasons(people: readonly Story[], window: TimeWindow): ReasonCount[] {
  const counted = new Map<DisqualifyReason | typeof WITHOUT, ReasonCount>();
  for (const reason of RECORDED_REASONS) {
    const { bant } = REASON_RULES[reason];
    counted.set(reason, { reason, ...(bant && { bant }), n: 0, back: 0 });
  }
  counted.set(WITHOUT, { n: 0, back: 0 });
  for (const person of people) {
    const aside = person.moves.findLast(({ at, to }) => to === 'disqualified' && isWithin(at, window));
    const one = aside && counted.get(aside.reason ?? WITHOUT);
    if (!one) continue;
    one.n += 1;
    one.back += Number(stageAt(person, window.asOf) !== 'disqualified');
  }
  return [...counted.values()].filter(({ n }) => n > 0).sort((one, other) => other.n - one.n);
}
