import type { FitVerdict, Question, QuestionOption } from '../../lib/model/scorecard.ts';

/**
 * What hangs on a question: the few answers that lead to one verdict while the rest lead elsewhere; or, when no answer
 * changes the verdict, the span of totals they lead to. An answer that changes neither by itself decides `together` with
 * another: else it would not be asked. Whole numbers, 0 to 100.
 */
export type Stakes =
  | { kind: 'verdict'; options: QuestionOption[]; verdict: FitVerdict; total: number; rest?: FitVerdict }
  | { kind: 'score'; low: number; high: number }
  | { kind: 'together' };

/** More answers than this are a list to read, not a sentence. */
const NAMED = 3;
/** The verdict most worth naming first. */
const ORDER: readonly FitVerdict[] = ['fit', 'excluded', 'no-fit', 'unsure'];

function spanOf(options: readonly QuestionOption[]): Extract<Stakes, { kind: 'score' }> {
  const totals = options.map((option) => Math.round(option.total.value));
  return { kind: 'score', low: Math.min(...totals), high: Math.max(...totals) };
}

/** The stakes of a question with at least one option. */
export function describeStakes({ options }: Pick<Question, 'options'>): Stakes {
  const verdicts = new Set(options.map((option) => option.verdict));
  const span = spanOf(options);
  if (verdicts.size < 2) return span.low === span.high ? { kind: 'together' } : span;
  for (const verdict of ORDER) {
    const named = options.filter((option) => option.verdict === verdict);
    if (named.length === 0 || named.length > NAMED) continue;
    const others = [...verdicts].filter((other) => other !== verdict);
    const total = Math.max(...named.map((option) => Math.round(option.total.value)));
    const rest = others.length === 1 ? others[0] : undefined;
    return { kind: 'verdict', options: named, verdict, total, ...(rest === undefined ? {} : { rest }) };
  }
  return span;
}
