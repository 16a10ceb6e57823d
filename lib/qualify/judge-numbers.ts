import type { Criterion } from '../model/icp.ts';
import { onceFor } from '../model/once-for.ts';
import type { CriterionVerdict, Evidence } from '../model/scorecard.ts';
import { foldText } from '../model/text.ts';
import type { Facts } from './facts.ts';
import { type Finding, find, UNKNOWN } from './finding.ts';
import { readSpans, testWholeSpan } from './number-span.ts';
import { numberRanges, operatorOf, type Range, testRange } from './order.ts';
import { readNumbers } from './read-numbers.ts';
import type { Tenure } from './read-tenure.ts';

type CriterionOn<Field extends Criterion['field']> = Extract<Criterion, { field: Field }>;

/** A number within a fifth of a border is beside it. */
const NEAR_SHARE = 0.2;
/** Half a year either way is beside a border of years, however low. */
const NEAR_YEARS = 0.5;

const nearNumber = (border: number): number => Math.abs(border) * NEAR_SHARE;
const nearYears = (border: number): number => Math.max(NEAR_YEARS, nearNumber(border));

const rangesOf = onceFor((criterion: Criterion) => numberRanges(criterion));

/** What several tests agree on; `unknown` once two differ. */
function agree(before: CriterionVerdict | undefined, next: CriterionVerdict): CriterionVerdict {
  return before === undefined || before === next ? next : 'unknown';
}

/** The verdict for any number of years in a span: at its ends, and at the borders between them, where it can change. */
function testSpan([least, most]: Tenure['spans'][number], range: Range): CriterionVerdict {
  let verdict: CriterionVerdict = testRange(range, least, nearYears);
  if (most !== least) verdict = agree(verdict, testRange(range, most, nearYears));
  if (range.from > least && range.from < most) verdict = agree(verdict, 'match');
  if (range.to > least && range.to < most) verdict = agree(verdict, 'match');
  return verdict;
}

/**
 * Years in the present position. Beside a border by half a year or a fifth of it counts partly. Where the dates leave room for
 * several verdicts, or several positions may be meant, it is unknown.
 */
export function judgeTenure(criterion: CriterionOn<'tenure'>, { tenure }: Facts): Finding {
  if (!tenure) return UNKNOWN;
  let verdict: CriterionVerdict | undefined;
  for (const range of rangesOf(criterion)) {
    for (const span of tenure.spans) verdict = agree(verdict, testSpan(span, range));
  }
  return find(verdict ?? 'unknown', tenure.evidence, tenure.years, 0, tenure.open);
}

/** For comparing: folded, with the marks that tell `C++` and `C#` from `C`. */
function wordKey(text: string): string {
  const key = foldText(text.replaceAll('+', ' plus ').replaceAll('#', ' sharp '));
  return key === '' ? text.trim() : key;
}

const wantedWords = onceFor((values: readonly string[]) => ({
  asWritten: new Set(values),
  keys: new Set(values.map(wordKey)),
}));

const LISTING = /[,;|/\n]/;

/** A field that lists several things holds each of them. */
function holdsWord({ asWritten, keys }: ReturnType<typeof wantedWords>, text: string): boolean {
  if (asWritten.has(text) || keys.has(wordKey(text))) return true;
  if (!LISTING.test(text)) return false;
  return text.split(LISTING).some((item) => item.trim() !== '' && keys.has(wordKey(item)));
}

/**
 * A field of the user's own. Words are compared whole, case and accents aside, with the field or one of the things it lists.
 * With an order operator it is a number, written as in any country; beside a border by a fifth of it counts partly, and
 * what is no number, or could be read as two that differ in verdict, is unknown. A span, as an answer gives it, lies on one side
 * of the border or is unknown.
 */
export function judgeCustom(criterion: CriterionOn<'custom'>, { custom }: Facts): Finding {
  const fact = Object.hasOwn(custom, criterion.name) ? custom[criterion.name] : undefined;
  if (!fact?.value) return UNKNOWN;
  const text = fact.value;
  const evidence: Evidence[] = [{ words: text, from: 'custom', at: fact.at, source: fact.source }];
  if (operatorOf(criterion) === 'one-of') {
    return find(holdsWord(wantedWords(criterion.values), text) ? 'match' : 'miss', evidence);
  }
  let verdict: CriterionVerdict | undefined;
  for (const range of rangesOf(criterion)) {
    for (const number of readNumbers(text)) verdict = agree(verdict, testRange(range, number, nearNumber));
    for (const span of readSpans(text)) verdict = agree(verdict, testWholeSpan(span, range));
  }
  return find(verdict ?? 'unknown', evidence);
}
