import type { AnswerCaveat } from '../../model/scorecard.ts';

/** Where the points of a score come from, line by line. Points, sums and days arrive written, totals as whole numbers. */
export const account = {
  title: (total: number) => `Where the ${total} points come from`,
  loading: 'Adding up',
  of: (points: string, most: string) => `${points} of ${most}`,
  between: (low: string, high: string) => `between ${low} and ${high} while not known`,
  sum: (points: string) => `Together ${points}`,
  refused: (names: string) => `Taken off: ${names}`,
  mayRefuse: (names: string) => `Could still be taken off: ${names}`,
  neutral: 'Counted for everyone while nothing weighs',
  readOn: (site: string, day: string) => `${site}, ${day}`,
  saidByYou: (day: string) => `told by you, ${day}`,
  nothingHeard: 'not asked yet',
  whatIf: {
    match: (total: number, verdict: string) => `If met: ${total}, ${verdict}.`,
    miss: (total: number, verdict: string) => `If not: ${total}, ${verdict}.`,
  },
  whatIfNever: {
    match: (total: number, verdict: string) => `If it applies: ${total}, ${verdict}.`,
    miss: (total: number, verdict: string) => `If it does not: ${total}, ${verdict}.`,
  },
  lifted: (total: number, verdict: string) => `Without this: ${total}, ${verdict}.`,
  caveats: {
    expired: 'Heard too long ago to count.',
    'day-past': 'The day they named has passed.',
    'other-currency': 'The budget is in another currency than the price, so only the answer counts.',
    'no-price': 'The profile names no price, so only the answer counts.',
    'no-cycle': 'The profile names no sales cycle, so only the answer counts.',
    'no-quote': 'None of their own words is kept.',
  } satisfies Record<AnswerCaveat, string>,
};
