import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLabel, labelRoom, textRoom } from './fit-label.ts';

describe('fitLabel', () => {
  it('keeps what fits, breaks at a space, and cuts what is longer still', () => {
    expect(fitLabel('Lead', 100)).toEqual(['Lead']);
    expect(fitLabel('Asked for information', 80)).toEqual(['Asked for', 'information']);
    expect(fitLabel('Opportunität', 40)).toEqual(['Oppor…']);
    expect(fitLabel('Customer success and support', 80)).toEqual(['Customer', 'success and…']);
  });

  it('never loses a label, and never makes three lines of it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 20, max: 200 }), (label, width) => {
        const lines = fitLabel(label, width);
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

it('gives labels what the longest wants, and a third of the picture at most', () => {
  expect(labelRoom(['Lead', 'Opportunity'], 600)).toBe(79);
  expect(labelRoom(['A very long name of a profile that goes on'], 300)).toBe(110);
  expect(labelRoom([], 300)).toBe(10);
  expect(textRoom(['', ''])).toBe(0);
});
