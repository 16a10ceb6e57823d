import type { CriterionVerdict } from '../model/scorecard.ts';
import type { Range } from './order.ts';
import { readNumbers } from './read-numbers.ts';

/** Numbers between two ends. An end that is not `in` is not one of them. */
export interface NumberSpan {
  from: number;
  to: number;
  fromIn: boolean;
  toIn: boolean;
}

function spanWith(mark: string, number: number): NumberSpan {
  const isIn = mark === '≤' || mark === '≥';
  return mark === '<' || mark === '≤'
    ? { from: -Infinity, to: number, fromIn: false, toIn: isIn }
    : { from: number, to: Infinity, fromIn: isIn, toIn: false };
}

/**
 * The spans a text may mean, as questions about numbers are answered: `< 50`, `≤ 50`, `> 50`, `≥ 50`, `50–100`. Several where a
 * number can be read in two ways, and none for any other text. Whether the ends of `50–100` belong to it is not said.
 */
export function readSpans(text: string): NumberSpan[] {
  const [, mark, number = ''] = text.match(/^([<≤≥>])(.+)$/) ?? [];
  if (mark !== undefined) return readNumbers(number).map((each) => spanWith(mark, each));
  const [first = '', second, more] = text.split('–');
  if (second === undefined || more !== undefined) return [];
  const pairs = readNumbers(first).flatMap((from) => readNumbers(second).map((to) => ({ from, to })));
  return pairs.filter(({ from, to }) => from < to).map((pair) => ({ ...pair, fromIn: false, toIn: false }));
}

/** Whether all numbers of a span lie in a range, or none does; `unknown` where some do. Nothing is near: the side is known. */
export function testWholeSpan(span: NumberSpan, { from, to }: Range): CriterionVerdict {
  if (span.from >= from && span.to <= to) return 'match';
  const below = span.to < from || (span.to === from && !span.toIn);
  const above = span.from > to || (span.from === to && !span.fromIn);
  return below || above ? 'miss' : 'unknown';
}
