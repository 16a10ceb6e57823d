import { describe, expect, it } from 'vitest';
import { findIndustry, INDUSTRIES, industryLabel, industryPath } from './industry.ts';

describe('industries', () => {
  it('lists 494, each once, every parent before its own', () => {
    const seen = new Set<string>();
    for (const { id, parent, sameAs } of INDUSTRIES) {
      expect(seen.has(id)).toBe(false);
      if (parent !== undefined) expect(seen.has(parent)).toBe(true);
      if (sameAs !== undefined) expect(seen.has(sameAs)).toBe(true);
      seen.add(id);
    }
    expect(seen.size).toBe(494);
  });

  it('knows an industry by id, label, former label and spelling of "and"', () => {
    expect(findIndustry('4')).toBe('4');
    expect(findIndustry('software development')).toBe('4');
    expect(findIndustry('Computer Software')).toBe('4');
    expect(findIndustry('IT Services & IT Consulting')).toBe('96');
    expect(findIndustry('Movies, Videos and Sound')).toBe('35');
    expect(findIndustry('3198')).toBe('53');
    expect(industryLabel('92')).toBe('Truck Transportation');
  });

  it('does not guess from part of a label', () => {
    for (const text of ['Cold Chain', 'Soft', '', '999999', 'Halvorsen Trucking']) {
      expect(findIndustry(text)).toBeUndefined();
    }
  });

  it('knows what lies within what', () => {
    expect(industryPath('3131')).toEqual(['3131', '109', '4', '6', '1594']);
    expect(industryPath('nowhere')).toEqual([]);
  });
});
