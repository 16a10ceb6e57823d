import { describe, expect, it } from 'vitest';
import { readSpans, testWholeSpan } from './number-span.ts';

describe('readSpans', () => {
  it.each([
    ['< 50', [{ from: -Infinity, to: 50, fromIn: false, toIn: false }]],
    ['≤ 0.5', [{ from: -Infinity, to: 0.5, fromIn: false, toIn: true }]],
    ['≥ 50', [{ from: 50, to: Infinity, fromIn: true, toIn: false }]],
    ['>-3', [{ from: -3, to: Infinity, fromIn: false, toIn: false }]],
    ['50–100', [{ from: 50, to: 100, fromIn: false, toIn: false }]],
    ['-3–20', [{ from: -3, to: 20, fromIn: false, toIn: false }]],
  ])('reads %s', (text, spans) => {
    expect(readSpans(text)).toEqual(spans);
  });

  it('reads two where thousands cannot be told from decimals', () => {
    expect(readSpans('≥ 1.500').map(({ from }) => from)).toEqual([1500, 1.5]);
  });

  it.each(['50', '100–50', '1–2–3', '<', '< many', 'SAP', '555-1234', ''])(
    'reads no span in "%s"',
    (text) => {
      expect(readSpans(text)).toEqual([]);
    },
  );
});

describe('testWholeSpan', () => {
  const atLeast50 = { from: 50, to: Infinity };
  const atMost50 = { from: -Infinity, to: 50 };
  it.each([
    ['< 50', atLeast50, 'miss'],
    ['≥ 50', atLeast50, 'match'],
    ['≤ 50', atLeast50, 'unknown'],
    ['> 50', atMost50, 'miss'],
    ['≥ 50', atMost50, 'unknown'],
    ['50–100', atLeast50, 'match'],
    ['50–100', atMost50, 'miss'],
    ['40–60', atMost50, 'unknown'],
    ['45–49', atLeast50, 'miss'],
  ] as const)('%s against %o is %s', (text, range, verdict) => {
    const [span] = readSpans(text);
    expect(span && testWholeSpan(span, range)).toBe(verdict);
  });
});
