import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interval } from '../../lib/model/interval.ts';
import { assay, parseTitle } from '../../lib/qualify/index.ts';
import { answers, custom, facts, icp, NOW, signals, someone, TITLES } from '../fixtures/any-assay.ts';
import { RUNS } from './runs.ts';

const TRIED = { numRuns: RUNS };

/** One assertion per interval: thousands of single ones are what takes time here. */
function expectSound({ low, value, high }: Interval, most = 100) {
  const sound = low >= 0 && low <= value + 1e-9 && value <= high + 1e-9 && high <= most;
  if (!sound) expect.fail(`not an interval within 0 to ${most}: ${low} ${value} ${high}`);
}

const input = fc.record({
  icp,
  person: fc.tuple(facts, custom).map(([known, own]) => someone(known, own)),
  answers,
  signals,
  now: fc.constant(NOW),
});

describe('assay, for any ICP and person', () => {
  it('keeps every number within its bounds and never NaN, and asks at most five questions, dearest first', () => {
    fc.assert(
      fc.property(input, (given) => {
        const card = assay(given);
        for (const interval of [card.fit, card.readiness, card.total]) expectSound(interval);
        for (const result of card.criteria) expectSound(result.share, 1);
        expectSound({ low: card.engagement, value: card.engagement, high: card.engagement });
        let last = Infinity;
        for (const { worth, options } of card.nextQuestions) {
          expectSound({ low: worth, value: worth, high: worth });
          for (const option of options) expectSound(option.total);
          const told = new Set(options.map(({ value }) => value));
          if (worth > last || options.length < 2 || told.size < options.length) expect.fail('badly asked');
          last = worth;
        }
        expect(card.nextQuestions.length).toBeLessThanOrEqual(5);
      }),
      TRIED,
    );
  });

  it('depends on nothing but its input, and on no order of answers and signals', () => {
    fc.assert(
      fc.property(input, (given) => {
        const turned = Object.fromEntries(Object.entries(given.answers).reverse());
        const again = assay({ ...given, answers: turned, signals: given.signals.toReversed() });
        expect(again).toEqual(assay(given));
      }),
      TRIED,
    );
  });
});

describe('parseTitle, for any text', () => {
  it('never throws and quotes only what is there', () => {
    const word = fc.oneof(
      fc.constantFrom(...TITLES, 'of', '&', '|', 'ex-', 'assistant to', '(', 'à', '🚀'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const title = words.join(' ');
        for (const quoted of parseTitle(title).evidence) expect(title).toContain(quoted);
      }),
      TRIED,
    );
  });
});
