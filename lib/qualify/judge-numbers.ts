import type { Criterion } from '../model/icp.ts';
import { onceFor } from '../model/once-for.ts';
import type { CriterionVerdict } from '../model/scorecard.ts';
import { foldText } from '../model/text.ts';
import type { Facts } from './facts.ts';
import { type Finding, UNKNOWN, verdictOf } from './finding.ts';
import { numberRanges, operatorOf, type Range, testRange } from './order.ts';
import { readNumbers } from './read-numbers.ts';

type CriterionOn<Field extends Criterion['field']> = Extract<Criterion, { field: Field }>;

/** A number within a fifth of a border is beside it. */
const NEAR_SHARE = 0.2;
/** Half a year either way is beside a border of years, however low. */
const NEAR_YEARS = 0.5;

const nearNumber = (border: number): number => Math.abs(border) * NEAR_SHARE;
const nearYears = (border: number): number => Math.max(NEAR_YEARS, nearNumber(border));

const rangesOf = onceFor((criterion: Criterion) => numberRanges(criterion));

/** The verdict all of `tests` agree on; `unknown` where they do not, or there is none. */
function agree(tests: Iterable<CriterionVerdict>): CriterionVerdict {
  const verdicts = new Set(tests);
  const [first = 'unknown'] = verdicts;
  return verdicts.size === 1 ? first : 'unknown';
}

/** The ends of a span of years, and the borders between them: where a verdict can change. */
function pointsOf([least, most]: readonly [number, number], { from, to }: Range): number[] {
  return [least, most, ...[from, to].filter((border) => border > least && border < most)];
}

/** `4.25` years as text, to the tenth. */
const sayYears = (years: number): string => String(Math.round(years * 10) / 10);

/**
 * Years in the present position. Beside a border by half a year or a fifth of it counts partly. Where the dates leave room for
 * several verdicts, or several positions may be meant, it is unknown.
 */
export function judgeTenure(criterion: CriterionOn<'tenure'>, { tenure }: Facts): Finding {
  if (!tenure) return UNKNOWN;
  const { spans, evidence, open } = tenure;
  const verdict = agree(
    rangesOf(criterion).flatMap((range) =>
      spans.flatMap((span) => pointsOf(span, range).map((years) => testRange(range, years, nearYears))),
    ),
  );
  const years = [...new Set(spans.flat().map(sayYears))];
  const reading = years.length === 1 ? years[0] : undefined;
  return { verdict, evidence, open, ...(reading !== undefined && { reading }) };
}

/** For comparing: folded, with the marks that tell `C++` and `C#` from `C`. */
function wordKey(text: string): string {
  const key = foldText(text.replaceAll('+', ' plus ').replaceAll('#', ' sharp '));
  return key === '' ? text.trim() : key;
}

const wantedWords = onceFor((values: readonly string[]) => new Set(values.map(wordKey)));

/** A field that lists several things holds each of them. */
function holdsWord(wanted: ReadonlySet<string>, text: string): boolean {
  const items = text.split(/[,;|/\n]/).filter((item) => item.trim() !== '');
  return [text, ...items].some((item) => wanted.has(wordKey(item)));
}

/**
 * A field of the user's own. Words are compared whole, case and accents aside, with the field or one of the things it lists.
 * With an order operator it is a number, written as in any country; beside a border by a fifth of it counts partly, and
 * what is no number, or could be read as two that differ in verdict, is unknown.
 */
export function judgeCustom(criterion: CriterionOn<'custom'>, { custom }: Facts): Finding {
  const fact = Object.hasOwn(custom, criterion.name) ? custom[criterion.name] : undefined;
  if (!fact?.value) return UNKNOWN;
  const text = fact.value;
  const evidence = [{ words: text, from: 'custom' as const, at: fact.at, source: fact.source }];
  if (operatorOf(criterion) === 'one-of') {
    return { verdict: verdictOf(holdsWord(wantedWords(criterion.values), text), false), evidence };
  }
  const numbers = readNumbers(text);
  const verdict = agree(
    rangesOf(criterion).flatMap((range) => numbers.map((number) => testRange(range, number, nearNumber))),
  );
  return { verdict, evidence };
}
