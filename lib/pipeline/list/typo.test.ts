import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBits, letterBits, slipsAllowed, slipsToBeginning } from './typo.ts';

/** The same by the plain table, every cell of it. */
function plainly(typed: string, word: string): number {
  const table = Array.from({ length: typed.length + 1 }, (_, i) =>
    Array.from({ length: word.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const cell = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = 1; i <= typed.length; i++) {
    for (let j = 1; j <= word.length; j++) {
      const same = typed[i - 1] === word[j - 1] ? 0 : 1;
      let least = Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + same);
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1])
        least = Math.min(least, cell(i - 2, j - 2) + 1);
      (table[i] as number[])[j] = least;
    }
  }
  return Math.min(...(table.at(-1) ?? []));
}

const slips = (typed: string, word: string, most = 2) =>
  slipsToBeginning(typed, `..${word}..`, 2, 2 + word.length, most);

describe('slipsToBeginning', () => {
  it('counts what was left out, added, mistaken and turned round', () => {
    expect(slips('benkirane', 'benkirane')).toBe(0);
    expect(slips('benkiran', 'benkirane')).toBe(0);
    expect(slips('benkrane', 'benkirane')).toBe(1);
    expect(slips('bennkirane', 'benkirane')).toBe(1);
    expect(slips('benkorane', 'benkirane')).toBe(1);
    expect(slips('bnekirane', 'benkirane')).toBe(1);
    expect(slips('bnekrane', 'benkirane')).toBe(2);
    expect(slips('petrov', 'benkirane')).toBe(3);
    expect(slips('илья', 'илия', 1)).toBe(1);
  });

  it('says what the whole table says, for any words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 2 }), (typed, other, most) => {
        expect(slips(typed, other, most)).toBe(Math.min(plainly(typed, other), most + 1));
      }),
      { numRuns: 2_000 },
    );
  });

  it('stays within words longer than it looks at', () => {
    expect(slips('a'.repeat(41), 'a'.repeat(60))).toBe(3);
    expect(slips('a'.repeat(40), 'a'.repeat(60))).toBe(0);
  });
});

describe('letterBits', () => {
  it('lets no word through that lacks more letters than slips are allowed', () => {
    const lacking = (typed: string, word: string) => countBits(letterBits(typed) & ~letterBits(word));
    expect(lacking('benkirane', 'benkirane')).toBe(0);
    expect(lacking('benkorane', 'benkirane')).toBe(1);
    expect(countBits(letterBits('田中'))).toBeGreaterThan(0);
  });
});

it('allows fewer slips in short words', () => {
  expect([2, 3, 7, 8].map(slipsAllowed)).toEqual([0, 1, 1, 2]);
});
