import type { Format, LateMessages } from '../../lib/locales/index.ts';
import type { CriterionLift, WeightProposal } from '../../lib/model/calibration.ts';
import type { Interval } from '../../lib/model/interval.ts';

import { joinRange } from './join-range.ts';

type Say = LateMessages['calibration'];

/** A ratio without its sign: `1.9`, `12`, `0.05`. */
function writeRatio(ratio: number, { formatFixed }: Format): string {
  if (ratio >= 10) return formatFixed(ratio, 0);
  return formatFixed(ratio, ratio < 0.1 ? 2 : 1);
}

/** `1.9×`, or where one end is open the other: `at least 1.4×`. */
export function writeLift({ low, value, high }: Interval, { lift }: Say, format: Format): string {
  if (high === Number.POSITIVE_INFINITY) return lift.atLeast(writeRatio(low, format));
  if (low === 0) return lift.atMost(writeRatio(high, format));
  return lift.times(writeRatio(value, format));
}

/** `1.4–2.6×`; with an open end as above. */
export function writeLiftRange(ratio: Interval, say: Say, format: Format): string {
  if (ratio.low === 0 || ratio.high === Number.POSITIVE_INFINITY) return writeLift(ratio, say, format);
  return say.lift.times(joinRange(writeRatio(ratio.low, format), writeRatio(ratio.high, format)));
}

/** How much more often those who match a criterion are won, as a sentence. */
export function sayLift({ ratio }: CriterionLift, say: Say, format: Format): string {
  const { lift } = say;
  if (!ratio) return lift.notYet;
  const written = writeLift(ratio, say, format);
  if (ratio.high === Number.POSITIVE_INFINITY) return lift.atLeastOften(written);
  if (ratio.low === 0) return lift.atMostOften(written);
  return lift.asOften(written, writeLiftRange(ratio, say, format));
}

/** Whether that could be chance. */
export function sayTells({ ratio, tells }: CriterionLift, { lift }: Say): string {
  return ratio ? lift.tells[tells ?? 'chance'] : lift.notYet;
}

/** The change a proposal asks for. */
export function sayProposal(
  { kind, from, to }: WeightProposal,
  name: string,
  { proposals }: Say,
  { formatNumber }: Format,
): string {
  if (kind === 'drop') return proposals.drop(name, formatNumber(from));
  return proposals[kind](name, formatNumber(from), formatNumber(to));
}

/** As rare as drawn outcomes can tell: with 999 draws, one in a thousand. */
const RAREST = 1_000;

/** What speaks for a proposal: the counts, the lift, and how often chance would say the same. */
export function sayEvidence({ evidence }: WeightProposal, say: Say, format: Format): string {
  const { matches, misses } = evidence.lift;
  const { proposals } = say;
  const { formatNumber } = format;
  const [won, n, otherWon, otherN] = [matches.won, matches.n, misses.won, misses.n].map(formatNumber);
  const once = 1 / evidence.chance;
  const chance =
    once >= RAREST
      ? proposals.rare(formatNumber(RAREST))
      : proposals.chance(formatNumber(Number(once.toPrecision(2))));
  return [
    proposals.counts(won ?? '', n ?? '', otherWon ?? '', otherN ?? ''),
    ...(evidence.lift.ratio ? [sayLift(evidence.lift, say, format)] : []),
    chance,
  ].join(' ');
}
