import { describe, expect, it } from 'vitest';
import { DEFAULT_BORDERS, DEFAULT_PARTS, icpSchema } from '../model/icp.ts';
import { z } from '../model/schema.ts';
import { fillTemplate, ICP_TEMPLATES } from './icp-templates.ts';
import { validateIcp } from './validate-icp.ts';

describe('every template', () => {
  it.each(ICP_TEMPLATES.map(({ key, cycleDays }) => [key, cycleDays] as const))('%s', (key, cycleDays) => {
    let made = 0;
    const criteria = fillTemplate(key, () => `c${made++}`);
    const icp = z.parse(icpSchema, {
      id: 'i',
      name: key,
      version: 1,
      updatedAt: '2026-11-22T09:30:00.000Z',
      criteria,
      parts: DEFAULT_PARTS,
      borders: DEFAULT_BORDERS,
      cycleDays,
    });
    expect(validateIcp(icp)).toEqual([]);
    // Whoever is sought must be told from everyone else, and no one criterion may be there twice.
    expect(criteria.some(({ kind }) => kind === 'must')).toBe(true);
    expect(new Set(criteria.map(({ field }) => field)).size).toBe(criteria.length);
    expect(new Set(criteria.map(({ id }) => id)).size).toBe(criteria.length);
  });

  it('has a name of its own', () => {
    expect(ICP_TEMPLATES.length).toBeGreaterThanOrEqual(6);
    expect(new Set(ICP_TEMPLATES.map(({ key }) => key)).size).toBe(ICP_TEMPLATES.length);
  });
});
