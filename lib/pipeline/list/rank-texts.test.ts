import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rankTexts } from './rank-texts.ts';

const plainly = (texts: readonly string[]) => {
  const sorted = [...new Set(texts)].sort();
  return texts.map((text) => sorted.indexOf(text));
};

it('ranks texts as sorting them does', () => {
  const texts = ['nadia', 'ada', '', 'ada b', 'илия', 'ada', '田中', 'nadia benkirane', 'nadia benkirana'];
  expect([...rankTexts(texts)]).toEqual(plainly(texts));
  expect([...rankTexts([])]).toEqual([]);
});

it('ranks any texts so, of few letters or many, alike at their beginning or not', () => {
  const few = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 60 });
  const any = fc.string({ unit: 'binary', maxLength: 12 });
  fc.assert(
    fc.property(fc.array(fc.oneof(few, any), { maxLength: 80 }), (texts) => {
      expect([...rankTexts(texts)]).toEqual(plainly(texts));
    }),
    { numRuns: 500 },
  );
});
