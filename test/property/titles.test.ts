import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseTitle } from '../../lib/qualify/index.ts';
import { readLabels } from '../fixtures/read-labels.ts';
import { LABELLED_TITLES } from '../fixtures/titles/all.ts';

// Hundreds of runs each, on machines that may be busy with other tests.
vi.setConfig({ testTimeout: 60_000 });

const TITLES = Object.entries(LABELLED_TITLES).flatMap(([language, text]) =>
  readLabels(text).map(({ title, seniority }) => ({ language, title, seniority })),
);
const title = fc.constantFrom(...TITLES);
const answer = (text: string) => ({ ...parseTitle(text), evidence: undefined });

/** Words that steer a reader, from every language, beside any text at all. */
const word = fc.oneof(
  title.map((one) => one.title),
  fc.constantFrom(
    'of',
    '&',
    '|',
    'ex-',
    'assistant to',
    '(',
    'à',
    '🚀',
    '@',
    '株式会社',
    '元',
    'سابق',
    'و',
    "'s",
    'chief',
  ),
  fc.string({ unit: 'binary' }),
);
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));

describe('parseTitle, for any text', () => {
  it('never throws, and quotes only what is there, in the order it stands there', () => {
    fc.assert(
      fc.property(text, (any) => {
        let from = 0;
        for (const quoted of parseTitle(any).evidence) {
          const at = any.indexOf(quoted, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + quoted.length;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('quotes words for whatever it answers', () => {
    fc.assert(
      fc.property(text, (any) => {
        const { evidence, ...answered } = parseTitle(any);
        expect(evidence.length > 0).toBe(Object.keys(answered).length > 0);
      }),
      { numRuns: 400 },
    );
  });
});

describe('parseTitle, for labelled titles', () => {
  it('answers the same in small letters, and in capitals where none had a meaning', () => {
    fc.assert(
      fc.property(title, ({ title: any }) => {
        fc.pre(!/(?<!\p{L})\p{Lu}{2}/u.test(any));
        expect(answer(any.toLowerCase())).toEqual(answer(any));
        expect(answer(any.toUpperCase())).toEqual(answer(any));
      }),
      { numRuns: 600 },
    );
  });

  it('answers the same with an employer after it', () => {
    fc.assert(
      fc.property(
        title,
        fc.constantFrom('Acme', 'Marketing House', 'Bank of Directors'),
        ({ title: any }, employer) => {
          fc.pre(!/[|@]/.test(any));
          expect(answer(`${any} @ ${employer}`)).toEqual(answer(any));
        },
      ),
      { numRuns: 600 },
    );
  });

  it('says nothing of a job that is over', () => {
    fc.assert(
      fc.property(title, fc.constantFrom('ex-', 'Ex ', 'Former ', 'Formerly '), ({ title: any }, former) => {
        // Only one job, and one that is not turned into another.
        fc.pre(
          /^[\p{Script=Latin}\p{M} -]+$/u.test(any) &&
            !/\s-|-\s|(?<!\p{L})(?:now|jetzt|nu|ora|hoy|nun|u)(?!\p{L})/iu.test(any),
        );
        expect(parseTitle(former + any)).toEqual({ evidence: [] });
      }),
      { numRuns: 600 },
    );
  });
});

const COUNTED = ['find', 'filter', 'some', 'every', 'map', 'flatMap', 'slice', 'findIndex'] as const;

/** How many look-ups and how many elements of lists a call goes through: time itself depends on the machine. */
function countWork(run: () => unknown): number {
  let work = 0;
  const spies = [
    ...(['get', 'has'] as const).map((name) => {
      const own = Map.prototype[name];
      return vi.spyOn(Map.prototype, name).mockImplementation(function count(
        this: Map<unknown, unknown>,
        key,
      ) {
        work += 1;
        return own.call(this, key) as never;
      });
    }),
    ...COUNTED.map((name) => {
      const own = Array.prototype[name] as (...given: unknown[]) => never;
      return vi.spyOn(Array.prototype, name).mockImplementation(function count(
        this: unknown[],
        ...given: unknown[]
      ) {
        work += name === 'slice' ? 1 : this.length;
        return own.apply(this, given);
      });
    }),
  ];
  run();
  for (const spy of spies) spy.mockRestore();
  return work;
}

describe('parseTitle, for hostile text', () => {
  const HOSTILE = [
    'CEO ',
    '(/',
    'chief ',
    'assistant to ',
    'former ',
    'director of ',
    'sales and ',
    "VP's ",
    '株式会社営業部長',
    '一',
    'ووو',
    'GmbH ',
    'a ',
    'Vertriebs',
    'مدير ',
    'not ',
  ];

  it.each(HOSTILE)('does no more than a few times the work for twice the letters: %s', (unit) => {
    const of = (letters: number) => unit.repeat(Math.ceil(letters / unit.length)).slice(0, letters);
    parseTitle(of(500));
    const half = countWork(() => parseTitle(of(500)));
    const whole = countWork(() => parseTitle(of(1_000)));
    expect(whole).toBeLessThan(2.6 * half + 1_000);
    // Beyond a thousand letters nothing is read.
    expect(countWork(() => parseTitle(of(3_000)))).toBe(whole);
  });
});
