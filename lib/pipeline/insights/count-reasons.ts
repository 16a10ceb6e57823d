import type { TimeWindow } from '../../model/insights.ts';
import { type BantKey, type DisqualifyReason, RECORDED_REASONS } from '../../model/words.ts';
import { REASON_RULES } from '../disqualify-reasons.ts';
import { asideAt } from './aside-at.ts';
import type { Chosen } from './choose-people.ts';
import type { Columns } from './columns.ts';
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

/**
 * Why people were set aside within the window, most frequent first, each person by their last time in it. Reasons nobody was set
 * aside for are left out.
 */
export function countReasons(columns: Columns, { is }: Chosen, window: TimeWindow): ReasonCount[] {
  const { who, at, reason } = columns.asides;
  const aside = asideAt(columns, window.asOf);
  const unknown: ReasonCount = { n: 0, back: 0 };
  const known = RECORDED_REASONS.map((each): ReasonCount => {
    const { bant } = REASON_RULES[each];
    return { reason: each, ...(bant && { bant }), n: 0, back: 0 };
  });
  // They stand by person in the order they happened: from the end, a person's first is their last.
  let counted = -1;
  for (let n = who.length - 1; n >= 0; n -= 1) {
    const person = who[n] ?? -1;
    if (person === counted || is[person] !== 1 || !isWithin(at[n] ?? Number.NaN, window)) continue;
    counted = person;
    const one = known[(reason[n] ?? 0) - 1] ?? unknown;
    one.n += 1;
    one.back += 1 - (aside[person] ?? 0);
  }
  return [...known, unknown].filter(({ n }) => n > 0).sort((one, other) => other.n - one.n);
}
