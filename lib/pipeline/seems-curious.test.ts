import { expect, it } from 'vitest';
import { seemsCurious } from './seems-curious.ts';

const AT = '2026-05-03T09:00:00.000Z';
const NOW = '2026-06-01T09:00:00.000Z';
const no = { state: 'no', at: AT } as const;

it('proposes those without a need, until an offer is on the table, as long as what they said counts', () => {
  expect(seemsCurious({ stage: 'lead', answers: { need: no } }, NOW)).toBe(true);
  expect(seemsCurious({ stage: 'lead', answers: {} }, NOW)).toBe(false);
  expect(seemsCurious({ stage: 'lead', answers: { need: { ...no, state: 'partial' } } }, NOW)).toBe(false);
  expect(seemsCurious({ stage: 'opportunity', answers: { need: no } }, NOW)).toBe(false);
  expect(seemsCurious({ stage: 'lead', answers: { need: { ...no, expiresAt: AT } } }, NOW)).toBe(false);
});
